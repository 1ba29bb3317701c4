import type { BareOption, Question, TextOption } from "../model/question.ts";
import type { Problem, Rule } from "./problem.ts";

const numbers = ["zero", "one", "two", "three", "four", "five", "six"];

const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

const counts = (question: Question): { readonly found: string; readonly expected: string } | undefined => {
  const options = Object.values(question.options);
  const right = options.filter(({ correct }) => correct).length;
  const found = `${right} right and ${options.length - right} wrong`;
  switch (question.kind) {
    case "single-choice":
      return right === 1 && options.length >= 3
        ? undefined
        : { found, expected: "one right option and at least two wrong ones" };
    case "true-false-not-stated":
      return right === 1 ? undefined : { found, expected: "one right answer of the three" };
    case "several-choices":
      return right >= 2 && options.length > right
        ? undefined
        : { found, expected: "at least two right options and one wrong one" };
    case "evidence":
      return right >= 1 && options.length - right >= 2
        ? undefined
        : { found, expected: "at least one right sentence and two wrong ones" };
  }
};

/** A question can be answered: the right number of options, told apart, each wrong one with feedback of its own. */
export const questionOptions: Rule = ({ questions }) =>
  Object.entries(questions).flatMap(([id, question]): readonly Problem[] => {
    const rule = "question-options";
    const path = `questions.${id}`;
    const options: readonly (TextOption | BareOption)[] = Object.values(question.options);
    const right = options.filter(({ correct }) => correct).length;
    const wrongCount = counts(question);
    const feedback = repeated(options.flatMap((option) => (option.correct ? [] : [option.feedback])));
    const texts = repeated(options.flatMap((option) => ("text" in option ? [option.text] : [])));
    const asked = numbers[right] ?? String(right);
    const several = right > 1 && (question.kind === "several-choices" || question.kind === "evidence");
    return [
      ...(wrongCount
        ? [{ rule, path: `${path}.options`, ...wrongCount, mend: "Add or remove options." }]
        : []),
      ...(several && !new RegExp(`\\bchoose ${asked}\\b`, "i").test(question.stem)
        ? [
            {
              rule,
              path: `${path}.stem`,
              found: `a stem that does not say "choose ${asked}"`,
              expected: `how many to choose: ${asked}`,
              mend: `Add "Choose ${asked}." to the stem.`,
            },
          ]
        : []),
      ...texts.map((text) => ({
        rule,
        path: `${path}.options`,
        found: `"${text}" twice`,
        expected: "options that differ",
        mend: "Reword or remove one of them.",
      })),
      ...feedback.map((text) => ({
        rule,
        path: `${path}.options`,
        found: `the same feedback twice: "${text}"`,
        expected: "feedback of its own for each wrong option",
        mend: "Say why this very option is wrong.",
      })),
    ];
  });
