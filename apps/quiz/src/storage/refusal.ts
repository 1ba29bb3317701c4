import type { SaveOutcome } from "./attempt-repository.ts";

/** Returns why a browser did not save, from what it threw. */
export const refusalOf = (error: unknown): SaveOutcome =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";
