export {
  type Article,
  defineArticle,
  defineEdition,
  type Evidence,
  type SectionId,
  type SentenceId,
} from "./model/article.ts";
export {
  type Channel,
  type Claim,
  type ClaimTime,
  type DisputedClaim,
  defineChannels,
  defineClaims,
  defineSpeakers,
  isDisputed,
  type KnownNow,
  type Speaker,
  type Standing,
} from "./model/claim.ts";
export type { Edition, Outline } from "./model/edition.ts";
export { defineGlossary, type GlossaryEntry, type TermKind } from "./model/glossary.ts";
export { inEdition, inLanguage } from "./model/in-language.ts";
export { type Language, languages } from "./model/language.ts";
export { defineLesson, type EditionId, editionIds, editionTags, type Lesson } from "./model/lesson.ts";
export { definePlaces, type LessonMap, type Place } from "./model/place.ts";
export {
  type ClaimSpan,
  isClaimSpan,
  isTermSpan,
  type LanguageSpan,
  type Prose,
  proseText,
  type Span,
  type TermSpan,
  termsIn,
} from "./model/prose.ts";
export {
  defineQuestions,
  type Misreading,
  type Process,
  type Question,
  type QuestionKind,
} from "./model/question.ts";
export { defineSources, type Source } from "./model/source.ts";
export { defineTimeline, type TimelineEvent } from "./model/timeline.ts";
export { defineTranslation, type Translation } from "./model/translation.ts";
