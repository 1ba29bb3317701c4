import fc from "fast-check";
import type { AttemptEvent } from "../events.ts";

const question = fc.constantFrom("a", "b", "c", "unknown", "constructor");
const hash = fc.string({ maxLength: 4 });
const at = fc.nat(100_000);

/** Any event of an attempt at the questions a, b and c, whether it applies or not. */
export const anyEvent: fc.Arbitrary<AttemptEvent> = fc.oneof(
  fc.record({
    type: fc.constant("set-mode" as const),
    mode: fc.constantFrom("practice" as const, "test" as const),
  }),
  fc.record({
    type: fc.constant("respond" as const),
    question,
    response: fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
    hash,
    at,
  }),
  fc.record({
    type: fc.constant("set-confidence" as const),
    question,
    confidence: fc.constantFrom("guess" as const, "fairly-sure" as const, "sure" as const),
    hash,
    at,
  }),
  fc.record({ type: fc.constant("open-hint" as const), question, hints: fc.nat(4), hash, at }),
  fc.record({
    type: fc.constant("set-criteria" as const),
    question,
    criteria: fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }),
    at,
  }),
  fc.record({ type: fc.constant("submit" as const), question, at }),
  fc.record({ type: fc.constant("go-to" as const), question }),
  fc.constant({ type: "review" as const }),
  fc.record({ type: fc.constant("finish" as const), at }),
);
