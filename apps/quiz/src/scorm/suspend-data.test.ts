import { isTyped, longestText } from "@sidelight/content/questions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attemptAfter, startAttempt } from "../attempt/attempt.ts";
import { data, finished } from "../results/answered-attempt.ts";
import { packAttempt, roomFor, unpackAttempt } from "./suspend-data.ts";

const withHashes = {
  ...finished,
  answers: Object.fromEntries(
    Object.entries(finished.answers).map(([id, answer]) => [
      id,
      { ...answer, hash: data.hashes[id] ?? "", at: 6000 },
    ]),
  ),
};

describe("an attempt packed for a platform", () => {
  it("comes back exactly as it was, to the second", () => {
    expect(unpackAttempt(packAttempt(withHashes, data), data)).toEqual({
      state: "attempt",
      attempt: withHashes,
    });
  });

  it("comes back as a retry of some questions, at its place", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(data.questions), { minLength: 1 }), (questions) => {
        const retry = attemptAfter(startAttempt({ ...finished, questions, first: { score: 3.5, of: 9 } }), {
          type: "go",
          question: questions.at(-1) ?? "",
        });
        expect(unpackAttempt(packAttempt(retry, data), data)).toEqual({ state: "attempt", attempt: retry });
      }),
    );
  });

  it("fits into what SCORM 1.2 promises, even with the longest answers", () => {
    const longest = {
      ...withHashes,
      answers: Object.fromEntries(
        Object.entries(withHashes.answers).map(([id, answer]) => {
          const question = data.questions[id];
          const text = question && isTyped(question) ? longestText(question) : 0;
          return [id, text ? { ...answer, chosen: [`text=${"x".repeat(text)}`] } : answer];
        }),
      ),
    };
    const outcome = { score: 12.3333333333, of: 33 };
    const ledger = {
      attempt: longest.id,
      before: 99,
      questions: longest.questions,
      best: outcome,
      own: outcome,
      done: true,
    };
    expect(packAttempt(longest, data, ledger).length).toBeLessThan(roomFor["1.2"]);
  });

  it("keeps the answer to an edited question under a hash that is not today’s", () => {
    const edited = { ...data, hashes: { ...data.hashes, "who-told-reuters": "another" } };
    const read = unpackAttempt(packAttempt(withHashes, data), edited);
    expect(read.state === "attempt" && read.attempt.answers["who-told-reuters"]?.hash).not.toBe("another");
  });

  it.each([
    ["none", ""],
    ["unreadable", "somebody else’s data"],
    ["unreadable", "S2[1,2"],
    ["unreadable", "S2[]"],
    ["newer", "S3[whatever]"],
  ])("is called %s when it is %j", (state, text) => {
    expect(unpackAttempt(text, data).state).toBe(state);
  });
});
