export { type Component, type InteractionDefinition, interactionOf, responseOf } from "./interaction.ts";
export type { QuizWords, ReportedQuiz } from "./reported-quiz.ts";
