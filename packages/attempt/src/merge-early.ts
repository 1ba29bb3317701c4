import { type Attempt, answerTo, hasAnswers } from "./attempt.ts";
import { attemptAfter } from "./events.ts";

/**
 * Adds the answers given before the saved attempt could be read to that attempt. Nothing submitted is replaced, and the
 * learner stays at the question being answered.
 */
export const mergeEarlyAnswers = (saved: Attempt, early: Attempt): Attempt => {
  if (!hasAnswers(early)) return saved;
  const { place } = early;
  const there = place.at === "question" && saved.questions.includes(place.id);
  const from = there ? attemptAfter(saved, { type: "go-to", question: place.id }) : saved;
  const added = Object.entries(early.answers).filter(
    ([question]) => saved.questions.includes(question) && !answerTo(saved, question)?.submitted,
  );
  const revision = from.revision + 1;
  const answers = added.map(([question, answer]) => [question, { ...answer, revision }]);
  return answers.length > 0
    ? { ...from, revision, answers: { ...from.answers, ...Object.fromEntries(answers) } }
    : from;
};
