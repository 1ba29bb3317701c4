import { type Attempt, attemptAfter, type Confidence, startAttempt } from "@sidelight/attempt";
import { type Lesson, proseText } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { isScored, optionsOf, questionHash, rightChoices } from "@sidelight/content/questions";
import type { ReportedQuiz } from "../interaction/reported-quiz.ts";

const [lesson] = lessons;
if (!lesson) throw new Error("There is no lesson to test with.");

const quizOf = ({ slug, questions, editions, speakers }: Lesson) => {
  const quiz: ReportedQuiz = {
    title: editions.standard.title,
    address: `https://sidelight.example/quiz/${slug}/`,
    language: "en",
    questions,
    words: {
      question: ({ stem }) => stem,
      choice: (_question, choice) => choice,
      part: (source) => {
        if ("sentence" in source) return proseText(editions.standard.sentences[source.sentence] ?? []);
        if ("speaker" in source) return speakers[source.speaker]?.name ?? "";
        return Object.values(source).join("");
      },
    },
  };
  const knownHashes = Object.fromEntries(
    Object.entries(questions).map(([id, it]) => [id, [questionHash(it), `earlier-${id}`]]),
  );
  return { ...quiz, lesson: slug, knownHashes };
};

/** The quiz of the first lesson. */
export const quiz = quizOf(lesson);

const ids = Object.keys(quiz.questions);

const wrongResponse = (id: string): readonly string[] => {
  const question = quiz.questions[id];
  if (!question) return [];
  if ("accepted" in question) return ["text==cmd|' /C calc'!A0"];
  const options = Object.entries(optionsOf(question)).filter(([, { correct }]) => !correct);
  return options.slice(0, 1).map(([choice]) => choice);
};

/** A finished attempt: every third question is answered wrongly and "sure", the others rightly and "fairly-sure". */
export const finished: Attempt = ids.reduce(
  (attempt, id, index) => {
    const question = quiz.questions[id];
    const wrong = index % 3 === 0 && question !== undefined && isScored(question);
    const right =
      question && (isScored(question) ? rightChoices(question) : ["text=It is, “disputed”,\nand open."]);
    const about = { question: id, hash: "h", at: 10_000 + index };
    const confidence: Confidence = wrong ? "sure" : "fairly-sure";
    return [
      { type: "respond" as const, ...about, response: wrong ? wrongResponse(id) : (right ?? []) },
      { type: "set-confidence" as const, ...about, confidence },
      { type: "submit" as const, ...about },
      ...(index === ids.length - 1 ? [{ type: "finish" as const, at: 90_000 }] : []),
    ].reduce(attemptAfter, attempt);
  },
  startAttempt({ id: "attempt-1", lesson: quiz.lesson, seed: 7, questions: ids, startedAt: 5_000 }),
);
