import type { Change } from "./reported.ts";

type Words = Readonly<Record<string, unknown>>;

/** Makes a question the only one of the small lesson; without words of its own, nothing in it is false. */
export const ask =
  (question: Words, arabic: Words = {}): Change =>
  (lesson) => {
    const neutral = { stem: "?", explanation: "." };
    lesson.questions = {
      asked: { process: "locate", evidence: ["rebels-claim"], ...neutral, ...question } as never,
    };
    lesson.translations.ar.questions = { asked: { hints: [], ...neutral, ...arabic } as never };
  };

/** What a wrong option or row has. */
export const wrong = (feedback: string, evidence: string, more: Words = {}) => ({
  correct: false,
  misreading: "overstated",
  feedback,
  evidence: [evidence],
  ...more,
});

/** A question to be answered in a word, with a hint. */
export const short = (hint: string, accepted: string, arabic?: Words) =>
  ask(
    { kind: "short-text", hints: [hint], accepted: [accepted], otherwise: wrong(".", "rebels-claim") },
    arabic,
  );

/** A question about `guards-run`, with an explanation. */
export const explained = (explanation: string, arabic = ".") =>
  ask(
    {
      kind: "short-text",
      accepted: ["x"],
      evidence: ["guards-run"],
      explanation,
      otherwise: wrong(".", "road-closed"),
    },
    { explanation: arabic },
  );
