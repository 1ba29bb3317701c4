import { v4 as uuid } from "uuid";
import type { AttemptEnvironment } from "../attempt/opening.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import { withEarlyChoices } from "../practice/early-choices.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { dropSeed, newSeed, readSeed } from "../quiz-data/seed.ts";
import type { AttemptRepository, Found, Late } from "../storage/attempt-repository.ts";

/** Returns what an attempt depends on: the quiz, the served form, the address, the clock and chance. */
export const pageEnvironment = (
  data: QuizData,
  form: HTMLFormElement,
  store: Pick<AttemptRepository, "words">,
): AttemptEnvironment => {
  const words = quizMessages[data.language];
  const noticesFor = (found: Found | Late): readonly string[] => {
    const asked = /^#q-(.+)$/.exec(location.hash)?.[1];
    const unknown = asked !== undefined && !Object.hasOwn(data.questions, asked);
    return [
      readSeed(location.search, words).problem,
      unknown ? words.notices.badQuestion(asked) : undefined,
      found.state === "unreadable" || found.state === "newer"
        ? (store.words?.().notices ?? words.notices)[found.state]
        : undefined,
    ].filter((notice) => notice !== undefined);
  };
  return {
    lesson: data.lesson,
    questions: Object.keys(data.questions),
    knownHashes: data.knownHashes,
    seed: data.seed,
    askedSeed: () => readSeed(location.search, words).seed,
    dropSeed,
    newSeed,
    newId: uuid,
    now: Date.now,
    withEarlyChoices: (attempt) => withEarlyChoices(attempt, form, data),
    noticesFor,
  };
};
