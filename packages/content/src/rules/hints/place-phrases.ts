import type { Language } from "../../model/language.ts";
import { arabicPhrases } from "./arabic-places.ts";
import { englishPhrases } from "./english-places.ts";
import type { PlacePhrase } from "./place-phrase.ts";

/** The phrases that say where something is in the article. */
export const placePhrases: readonly PlacePhrase[] = [...englishPhrases, ...arabicPhrases];

/** The words for places. A phrase must match every mention of one of them. */
export const placeWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:sentences?|paragraphs?|sections?|(?<!\b(?:is|are|was|were|be|been) )headings?|(?<!\bfront[ -])lines?|(?:end|beginning|start|top|bottom|middle) of the (?:article|text|page))\b/giu,
  ar: /(?<![\p{L}\p{M}])[وفبك]?(?:ال|لل|ل)?(?:جملت?\p{L}{0,3}|جمل|فقر(?:ة|ات|ت\p{L}+)|قسم(?:ين|ان)?|أقسام|سطر(?:ين|ان)?|أسطر|عنوان(?:ه|ها|ين|ان)?|عناوين|(?:أول|آخر|بداية|نهاية|وسط) (?:المقال|النص|الصفحة))(?![\p{L}\p{M}])/gu,
};
