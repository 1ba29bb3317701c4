import type { Language } from "../../model/language.ts";
import { arabicPhrases } from "./arabic-places.ts";
import { englishPhrases } from "./english-places.ts";
import type { PlacePhrase } from "./place-phrase.ts";

/** The phrases that say where in the article something stands. */
export const placePhrases: readonly PlacePhrase[] = [...englishPhrases, ...arabicPhrases];

/** What may be said of a place: whatever speaks of one of these is to be understood by a phrase. */
export const placeWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:sentences?|paragraphs?|sections?|(?<!\b(?:is|are|was|were|be|been) )headings?|(?<!\bfront[ -])lines?|(?:end|beginning|start|top|bottom|middle) of the (?:article|text|page))\b/giu,
  ar: /(?<![\p{L}\p{M}])[وفبك]?(?:ال|لل|ل)?(?:جملت?\p{L}{0,3}|جمل|فقر(?:ة|ات|ت\p{L}+)|قسم(?:ين|ان)?|أقسام|سطر(?:ين|ان)?|أسطر|عنوان(?:ه|ها|ين|ان)?|عناوين|(?:أول|آخر|بداية|نهاية|وسط) (?:المقال|النص|الصفحة))(?![\p{L}\p{M}])/gu,
};
