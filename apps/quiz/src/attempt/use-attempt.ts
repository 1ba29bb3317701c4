import { useEffect, useSyncExternalStore } from "react";
import type { AttemptController } from "./attempt-controller.ts";
import type { AttemptState } from "./attempt-state.ts";

/** Reads a controller's state, and runs the controller for as long as the component is mounted. */
export const useAttempt = (controller: AttemptController): AttemptState => {
  useEffect(() => controller.start(), [controller]);
  return useSyncExternalStore(controller.subscribe, controller.getState);
};
