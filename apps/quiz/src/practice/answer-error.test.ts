import { lessons } from "@sidelight/content/lessons";
import { choicesAsked, choosesOne, optionsOf, rightChoices } from "@sidelight/content/questions";
import { describe, expect, it } from "vitest";
import { quizMessages } from "../messages/quiz-messages.ts";
import { answerError, spellingError } from "./answer-error.ts";

const { en, ar } = quizMessages;

const questions = lessons.flatMap((lesson) => Object.entries(lesson.questions));

describe.each(questions)("an answer to %s", (_id, question) => {
  const typed = question.kind === "short-text" || question.kind === "open-response";
  const right = question.kind === "open-response" ? ["text=Mine."] : rightChoices(question);

  it("is asked for in one sentence if it is empty", () => {
    expect(answerError(question, [], en)).toMatch(/^(Choose|Fill in|Put|Write) .+\.$/);
  });

  it("is accepted if it is complete", () => {
    expect(answerError(question, right, en)).toBeUndefined();
  });

  it("is not accepted while a part is missing", () => {
    expect(answerError(question, right.slice(1), en)).toMatch(/\.$/);
  });

  it("is not accepted with more choices than asked for", () => {
    const all = Object.keys(optionsOf(question));
    const oneSet = question.kind === "several-choices" || question.kind === "evidence";
    if (typed || !oneSet || choosesOne(question) || choicesAsked(question) === all.length) return;
    expect(answerError(question, all, en)).toMatch(/, not \w+\.$/);
  });
});

const ordering = {
  kind: "order",
  items: { a: {}, b: {}, c: {} },
} as unknown as (typeof questions)[number][1];

describe("an order", () => {
  it("needs a different position for every item", () => {
    expect(answerError(ordering, ["a=1", "b=1", "c=2"], en)).toBe("Give each item a different position.");
    expect(answerError(ordering, ["a=2", "b=1", "c=3"], en)).toBeUndefined();
  });
});

describe("a typed answer that is nearly right", () => {
  const question = {
    kind: "short-text",
    accepted: ["Hama"],
  } as unknown as (typeof questions)[number][1];

  it("is questioned once for its spelling, then accepted", () => {
    const chosen = ["text=Hamma"];
    expect(spellingError(question, chosen, undefined, en)).toMatch(/^Check the spelling of “Hamma”/);
    expect(spellingError(question, chosen, "Hamma", en)).toBeUndefined();
    expect(spellingError(question, ["text=Hama"], undefined, en)).toBeUndefined();
    expect(spellingError(question, ["text=Aleppo"], undefined, en)).toBeUndefined();
  });
});

describe.each([
  ["open-response", 800],
  ["short-text", 100],
] as const)("a typed answer to a question of the kind %s", (kind, most) => {
  const [, question] = questions.find(([, it]) => it.kind === kind) ?? [];
  const error = (length: number, words = en) =>
    question && answerError(question, [`text=${"x".repeat(length)}`], words);

  it("may be as long as its label says", () => {
    expect(error(most)).toBeUndefined();
  });

  it("is not accepted if it is longer, and the error says by how many characters", () => {
    expect(error(most + 1)).toBe("Shorten your answer. It has 1 character too many.");
    expect(error(most + 289)).toBe("Shorten your answer. It has 289 characters too many.");
    expect(error(most + 1289)).toBe("Shorten your answer. It has 1,289 characters too many.");
    expect(error(most + 1, ar)).toBe("اختصر جوابك: فيه حرف واحد زائد.");
    expect(error(most + 2, ar)).toBe("اختصر جوابك: فيه حرفان زائدان.");
    expect(error(most + 3, ar)).toBe("اختصر جوابك: فيه ٣ أحرف زائدة.");
    expect(error(most + 289, ar)).toBe("اختصر جوابك: فيه ٢٨٩ حرفًا زائدًا.");
    expect(error(most + 100, ar)).toBe("اختصر جوابك: فيه ١٠٠ حرف زائد.");
  });
});

it("errors are in the language of the quiz", () => {
  const [, question] = questions.find(([, { kind }]) => kind === "several-choices") ?? [];
  expect(question && answerError(question, ["one"], ar)).toBe("اختر جوابين، لا جوابًا واحدًا.");
});
