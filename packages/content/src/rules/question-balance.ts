import type { Lesson } from "../model/lesson.ts";
import type { Process } from "../model/question.ts";
import { ownValue } from "./own-value.ts";
import type { Problem, Rule } from "./problem.ts";

const rule = "question-balance";
const processes: readonly Process[] = ["locate", "understand", "evaluate"];

/** Questions of which one option is right, with options in words of their own. */
const singleChoices = ({ questions }: Lesson) =>
  Object.values(questions).flatMap((question) => {
    const options = Object.values<{ correct: boolean; text?: string }>(
      "options" in question ? question.options : {},
    );
    const lengths = options.flatMap(({ text }) => text?.length ?? []);
    if (lengths.length < options.length || options.filter(({ correct }) => correct).length !== 1) return [];
    const place = options.findIndex(({ correct }) => correct);
    const longest = lengths.every((length, index) => index === place || length < (lengths[place] ?? 0));
    return [{ place, longest }];
  });

/** Returns the right answers to statements, each once. */
const rightAnswers = ({ questions }: Lesson) => {
  const statements = Object.values(questions).flatMap((question) =>
    "statement" in question ? [question.options] : [],
  );
  const right = statements.flatMap((options) =>
    Object.entries(options).flatMap(([answer, { correct }]) => (correct ? [answer] : [])),
  );
  return { statements: statements.length, right: new Set(right) };
};

/** Returns whether two of the claims of a question contradict each other. */
const isOnConflict = ({ claims }: Lesson, about: readonly string[] = []): boolean =>
  about.some((id) => {
    const claim = ownValue(claims, id);
    return (
      claim !== undefined && "contest" in claim && claim.contest.by.some((other) => about.includes(other))
    );
  });

/** Checks that guessing does not pay, and that the questions cover every reading process and claims that conflict. */
export const questionBalance: Rule = (lesson): readonly Problem[] => {
  const questions = Object.values(lesson.questions);
  if (questions.length === 0) return [];
  const single = singleChoices(lesson);
  const { statements, right } = rightAnswers(lesson);
  const longest = single.filter((it) => it.longest).length;
  const places = single.map(({ place }) => single.filter((other) => other.place === place).length);
  return [
    ...(single.length >= 4 && longest > single.length / 2
      ? [
          {
            rule,
            path: "questions",
            found: `the right option is the longest in ${longest} of ${single.length} questions with one right option`,
            expected: "in half of them at most",
            fix: "Shorten right options or lengthen wrong ones.",
          },
        ]
      : []),
    ...(single.length >= 4 && Math.max(...places) > single.length * 0.6
      ? [
          {
            rule,
            path: "questions",
            found: "the right option mostly in one place",
            expected: "its place to vary",
            fix: "Reorder the options of some questions.",
          },
        ]
      : []),
    ...(statements >= 3
      ? ["true", "false", "not-stated"]
          .filter((answer) => !right.has(answer))
          .map((answer) => ({
            rule,
            path: "questions",
            found: `no statement to which the answer is \`${answer}\``,
            expected: "each of the three answers, where there are three statements or more",
            fix: "Turn one of the statements round.",
          }))
      : []),
    ...processes
      .filter((process) => !questions.some((question) => question.process === process))
      .map((process) => ({
        rule,
        path: "questions",
        found: `no question that asks to ${process}`,
        expected: "at least one for each process",
        fix: `Write one with process "${process}".`,
      })),
    ...(questions.some(({ claims }) => isOnConflict(lesson, claims))
      ? []
      : [
          {
            rule,
            path: "questions",
            found: "no question about claims that contest each other",
            expected: "at least one",
            fix: "Write one and name both claims in its `claims`.",
          },
        ]),
  ];
};
