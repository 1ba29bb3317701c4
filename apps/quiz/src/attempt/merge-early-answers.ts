import { type Answer, type Attempt, attemptAfter } from "./attempt.ts";

/** Whether an attempt has any answer, handed in or only chosen: something that somebody could lose. */
export const hasAnswers = ({ answers }: Attempt): boolean => Object.keys(answers).length > 0;

const own = (attempt: Attempt, question: string): Answer | undefined =>
  Object.hasOwn(attempt.answers, question) ? attempt.answers[question] : undefined;

/**
 * Takes the answers of another attempt into a kept one: those to questions that were not handed in there. It is for answers
 * that were given before the kept attempt could be read, which took too long; nothing that was handed in is replaced, and the
 * learner stays at the question that is being answered.
 */
export const mergeEarlyAnswers = (kept: Attempt, early: Attempt): Attempt => {
  if (!hasAnswers(early)) return kept;
  const { place } = early;
  const there = place.at === "question" && kept.questions.includes(place.id);
  const from = there ? attemptAfter(kept, { type: "go", question: place.id }) : kept;
  const taken = Object.entries(early.answers).filter(
    ([question]) => kept.questions.includes(question) && !own(kept, question)?.checked,
  );
  const revision = from.revision + 1;
  const answers = taken.map(([question, answer]) => [question, { ...answer, revision }]);
  return answers.length > 0
    ? { ...from, revision, answers: { ...from.answers, ...Object.fromEntries(answers) } }
    : from;
};
