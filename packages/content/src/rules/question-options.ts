import { kindOf } from "../kinds/kinds.ts";
import type { Question } from "../model/question.ts";
import { questionParts } from "../questions/parts.ts";
import type { Problem, Rule } from "./problem.ts";
import { wrongCount } from "./question-counts.ts";

const numbers = ["zero", "one", "two", "three", "four", "five", "six"];

const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

interface Part {
  readonly correct?: boolean;
  readonly text?: string;
  readonly feedback?: string;
}

/** Lists the parts of a question that can have a text and feedback: options, proofs, rows, items. */
const partsOf = (question: Question): readonly Part[] =>
  questionParts.flatMap((part) => (part in question ? Object.values<Part>((question as never)[part]) : []));

/** Checks that a question can be answered: it has enough options, no two alike, each wrong one with its own feedback. */
export const questionOptions: Rule = ({ questions }) =>
  Object.entries(questions).flatMap(([id, question]): readonly Problem[] => {
    const rule = "question-options";
    const path = `questions.${id}`;
    const options = partsOf(question);
    const right = options.filter(({ correct }) => correct).length;
    const count = wrongCount(question);
    const feedback = repeated(options.flatMap((option) => option.feedback ?? []));
    const texts = repeated(options.flatMap((option) => option.text ?? []));
    const asked = numbers[right] ?? String(right);
    const several = right > 1 && kindOf(question).task === "options";
    return [
      ...(count ? [{ rule, path: `${path}.options`, ...count, fix: "Add or remove options." }] : []),
      ...(several && !new RegExp(`\\bchoose ${asked}\\b`, "i").test(question.stem)
        ? [
            {
              rule,
              path: `${path}.stem`,
              found: `a stem that does not say "choose ${asked}"`,
              expected: `how many to choose: ${asked}`,
              fix: `Add "Choose ${asked}." to the stem.`,
            },
          ]
        : []),
      ...texts.map((text) => ({
        rule,
        path: `${path}.options`,
        found: `"${text}" twice`,
        expected: "options that differ",
        fix: "Reword or remove one of them.",
      })),
      ...feedback.map((text) => ({
        rule,
        path: `${path}.options`,
        found: `the same feedback twice: "${text}"`,
        expected: "different feedback for each wrong option",
        fix: "Say why this option is wrong.",
      })),
    ];
  });
