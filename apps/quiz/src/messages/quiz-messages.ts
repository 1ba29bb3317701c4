import type { Language } from "@sidelight/i18n";
import { quiz as ar } from "./ar/quiz.ts";
import { quiz as en } from "./en/quiz.ts";

/** Everything that the quiz says in its own voice. Numbers go in as numbers, and each language writes them its own way. */
export type QuizMessages = typeof en;

/** By language: the quiz's words. A language or a message that is missing is a compile error. */
export const quizMessages: Readonly<Record<Language, QuizMessages>> = { en, ar };
