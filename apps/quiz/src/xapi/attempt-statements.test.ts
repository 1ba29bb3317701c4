import validation from "@learninglocker/xapi-validation";
import { isScored } from "@sidelight/content/questions";
import { describe, expect, it } from "vitest";
import { attemptAfter } from "../attempt/attempt.ts";
import { data, finished } from "../results/answered-attempt.ts";
import { anonymousActor, attemptStatements, attemptXapi } from "./attempt-statements.ts";

const statements = attemptStatements(finished, data, { actor: anonymousActor(finished, data) });

describe("an attempt as statements", () => {
  it("is valid, each and every one", () => {
    // The validator does object where there is something to object to.
    expect(validation({ ...statements[0], verb: { id: "answered" } })).not.toEqual([]);
    for (const statement of statements) expect(validation(statement)).toEqual([]);
  });

  it("says of every answer what was asked, what was answered and how it was judged", () => {
    expect(statements).toHaveLength(finished.questions.length + 1);
    for (const [index, id] of finished.questions.entries()) {
      const { object, result } = statements[index] ?? {};
      const question = data.questions[id];
      expect(object?.id).toBe(`${data.address}#q-${id}`);
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

  it("ends with the score of the whole", () => {
    expect(statements.at(-1)).toMatchObject({
      verb: { display: { en: "completed" } },
      result: { completion: true, duration: "PT85S" },
    });
  });

  it("ends a retry as one, with what the first round earned, and not as another completion", () => {
    const retry = attemptStatements({ ...finished, first: { score: 3, of: 4 } }, data, {
      actor: anonymousActor(finished, data),
    });
    const end = retry.at(-1);
    expect(validation(end)).toEqual([]);
    expect(end?.result).not.toHaveProperty("completion");
    expect(end?.result?.extensions).toEqual({
      [`${data.address}#first-round`]: { scaled: 0.75, raw: 3, min: 0, max: 4 },
    });
  });

  it("has the same ids each time, and others for another answer", () => {
    const again = attemptStatements(finished, data, { actor: anonymousActor(finished, data) });
    expect(again.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    const other = attemptStatements({ ...finished, id: "attempt-2" }, data, {
      actor: anonymousActor(finished, data),
    });
    expect(other.map(({ id }) => id)).not.toEqual(expect.arrayContaining([statements[0]?.id]));
  });

  it("says nothing of answers that were not handed in", () => {
    const [first = ""] = finished.questions;
    const open = attemptAfter(
      { ...finished, answers: {}, place: { at: "question", id: first } },
      { type: "choose", question: first, chosen: ["officers"], hash: "h", at: 1 },
    );
    expect(attemptStatements(open, data, { actor: anonymousActor(open, data) })).toEqual([]);
  });

  it("is a file of valid statements", () => {
    expect(JSON.parse(attemptXapi(finished, data))).toHaveLength(statements.length);
  });
});
