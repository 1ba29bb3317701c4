import validation from "@learninglocker/xapi-validation";
import { attemptAfter } from "@sidelight/attempt";
import { isScored } from "@sidelight/content/questions";
import { describe, expect, it } from "vitest";
import { finished, quiz } from "../test-attempts/finished-attempt.ts";
import { anonymousActor, attemptStatements, attemptXapi } from "./attempt-statements.ts";

const statements = attemptStatements(finished, quiz, { actor: anonymousActor(finished, quiz) });

describe("an attempt as statements", () => {
  it("is valid in every statement", () => {
    // The validator does object where there is something to object to.
    expect(validation({ ...statements[0], verb: { id: "answered" } })).not.toEqual([]);
    for (const statement of statements) expect(validation(statement)).toEqual([]);
  });

  it("describes every answer: the question, the response and the judgement", () => {
    expect(statements).toHaveLength(finished.questions.length + 1);
    for (const [index, id] of finished.questions.entries()) {
      const { object, result } = statements[index] ?? {};
      const question = quiz.questions[id];
      expect(object?.id).toBe(`${quiz.address}#q-${id}`);
      expect(object?.definition?.interactionType).toMatch(
        /^(choice|matching|sequencing|fill-in|long-fill-in)$/,
      );
      expect(result?.response).not.toBe("");
      expect(result?.score === undefined).toBe(question ? !isScored(question) : true);
      // A response that is right is the one that is asked for.
      if (result?.success && question?.kind !== "short-text")
        expect(object?.definition?.correctResponsesPattern).toContain(result.response);
    }
  });

  it("ends with the whole score", () => {
    expect(statements.at(-1)).toMatchObject({
      verb: { display: { en: "completed" } },
      result: { completion: true, duration: "PT85S" },
    });
  });

  it("ends a retry with the first round’s score and no second completion", () => {
    const retry = attemptStatements({ ...finished, first: { raw: 3, max: 4 } }, quiz, {
      actor: anonymousActor(finished, quiz),
    });
    const end = retry.at(-1);
    expect(validation(end)).toEqual([]);
    expect(end?.result).not.toHaveProperty("completion");
    expect(end?.result?.extensions).toEqual({
      [`${quiz.address}#first-round`]: { scaled: 0.75, raw: 3, min: 0, max: 4 },
    });
  });

  it("has the same ids each time, and other ids for another attempt", () => {
    const again = attemptStatements(finished, quiz, { actor: anonymousActor(finished, quiz) });
    expect(again.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    const other = attemptStatements({ ...finished, id: "attempt-2" }, quiz, {
      actor: anonymousActor(finished, quiz),
    });
    expect(other.map(({ id }) => id)).not.toEqual(expect.arrayContaining([statements[0]?.id]));
  });

  it("leaves out answers that were not submitted", () => {
    const [first = ""] = finished.questions;
    const open = attemptAfter(
      { ...finished, answers: {}, place: { at: "question", id: first } },
      { type: "respond", question: first, response: ["officers"], hash: "h", at: 1 },
    );
    expect(attemptStatements(open, quiz, { actor: anonymousActor(open, quiz) })).toEqual([]);
  });

  it("can be exported as a file", () => {
    expect(JSON.parse(attemptXapi(finished, quiz))).toHaveLength(statements.length);
  });
});
