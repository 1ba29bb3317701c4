import type { Kept } from "./attempt-repository.ts";

/** Why a browser did not save, from what it threw. */
export const reasonOf = (error: unknown): Kept =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";
