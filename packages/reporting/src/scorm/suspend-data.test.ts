import { attemptAfter, startAttempt } from "@sidelight/attempt";
import { isTyped, longestText } from "@sidelight/content/questions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finished, quiz } from "../test-attempts/finished-attempt.ts";
import { suspendDataLimit } from "./limits.ts";
import { decodeSuspendData, encodeSuspendData } from "./suspend-data.ts";

const withHashes = {
  ...finished,
  answers: Object.fromEntries(
    Object.entries(finished.answers).map(([id, answer]) => [
      id,
      { ...answer, hash: quiz.knownHashes[id]?.[0] ?? "", at: 6000 },
    ]),
  ),
};

const [id = ""] = Object.keys(quiz.questions);

describe("an attempt packed for a platform", () => {
  it("is the same after unpacking, to the second", () => {
    expect(decodeSuspendData(encodeSuspendData(withHashes, quiz), quiz)).toEqual({
      state: "attempt",
      attempt: withHashes,
    });
  });

  it("stays a retry of the same questions, at the same place", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(quiz.questions), { minLength: 1 }), (questions) => {
        const retry = attemptAfter(startAttempt({ ...finished, questions, first: { raw: 3.5, max: 9 } }), {
          type: "go-to",
          question: questions.at(-1) ?? "",
        });
        expect(decodeSuspendData(encodeSuspendData(retry, quiz), quiz)).toEqual({
          state: "attempt",
          attempt: retry,
        });
      }),
    );
  });

  it("fits the limit of SCORM 1.2 even with the longest answers", () => {
    const longest = {
      ...withHashes,
      answers: Object.fromEntries(
        Object.entries(withHashes.answers).map(([id, answer]) => {
          const question = quiz.questions[id];
          const text = question && isTyped(question) ? longestText(question) : 0;
          return [id, text ? { ...answer, response: [`text=${"x".repeat(text)}`] } : answer];
        }),
      ),
    };
    const score = { raw: 12.3333333333, max: 33 };
    const ledger = {
      attempt: longest.id,
      before: 99,
      questions: longest.questions,
      best: score,
      own: score,
      done: true,
    };
    expect(encodeSuspendData(longest, quiz, ledger).length).toBeLessThan(suspendDataLimit["1.2"]);
  });

  it("keeps the answer to an edited question under another hash", () => {
    const edited = { ...quiz, knownHashes: { ...quiz.knownHashes, [id]: ["another"] } };
    const read = decodeSuspendData(encodeSuspendData(withHashes, quiz), edited);
    expect(read.state === "attempt" && read.attempt.answers[id]?.hash).toBe(
      withHashes.answers[id]?.hash.slice(0, 5),
    );
  });

  it("keeps the answer to a reworded question under the hash of the earlier wording", () => {
    const answer = withHashes.answers[id];
    if (!answer) throw new Error("The answer is missing.");
    const earlier = quiz.knownHashes[id]?.[1] ?? "";
    const older = {
      ...withHashes,
      answers: { ...withHashes.answers, [id]: { ...answer, hash: earlier } },
    };
    const read = decodeSuspendData(encodeSuspendData(older, quiz), quiz);
    expect(read.state === "attempt" && read.attempt.answers[id]?.hash).toBe(earlier);
  });

  it.each([
    ["none", ""],
    ["unreadable", "somebody else’s data"],
    ["unreadable", "S2[1,2"],
    ["unreadable", "S2[]"],
    ["newer", "S3[whatever]"],
  ])("is %s when the text is %j", (state, text) => {
    expect(decodeSuspendData(text, quiz).state).toBe(state);
  });
});
