import { useState } from "react";
import type { PlatformSession } from "../storage/attempt-repository.ts";

/** A learning platform's session as the page shows it. */
export interface RunningSession extends Pick<PlatformSession, "returnAddress"> {
  /** Open; being ended; ended before the platform could hear everything; or ended. */
  readonly state: "open" | "ending" | "waiting" | "ended";
  /** Whether it was ended on this page rather than on an earlier visit. */
  readonly endedHere: boolean;
  /** Ends it, and goes back to the platform where it says how and has heard everything. */
  readonly end: () => Promise<void>;
}

/** Runs a learning platform's session, if there is one. */
export const usePlatformSession = (session: PlatformSession | undefined): RunningSession | undefined => {
  const [state, setState] = useState<RunningSession["state"]>(session?.ended ? "ended" : "open");
  if (!session) return undefined;
  const { ended, returnAddress } = session;
  return {
    state,
    endedHere: !ended,
    ...(returnAddress ? { returnAddress } : {}),
    end: async () => {
      setState("ending");
      const heard = await session.end();
      setState(heard ? "ended" : "waiting");
      if (heard && returnAddress) location.assign(returnAddress);
    },
  };
};
