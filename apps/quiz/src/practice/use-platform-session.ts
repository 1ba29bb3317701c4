import { useState } from "react";
import type { PlatformSession } from "../storage/attempt-repository.ts";

/** A learning platform's session as the page shows it. */
export interface RunningSession extends Pick<PlatformSession, "returnAddress"> {
  /** Open; being ended; ended while reports still wait; or ended with everything reported. */
  readonly state: "open" | "ending" | "waiting" | "ended";
  /** Whether it was ended on this page and not on an earlier visit. */
  readonly endedHere: boolean;
  /** Ends it, and returns to the platform if that gave an address and has everything. */
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
      const reported = await session.end();
      setState(reported ? "ended" : "waiting");
      if (reported && returnAddress) location.assign(returnAddress);
    },
  };
};
