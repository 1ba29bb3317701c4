import { editionTexts } from "./edition-texts.ts";
import type { Rule } from "./problem.ts";

/** Words that take sides, by language, and what to write instead. They are allowed inside quotation marks. */
const loaded: Readonly<Record<string, readonly { readonly word: RegExp; readonly instead: string }[]>> = {
  en: [
    { word: /\bregimes?\b/iu, instead: "government" },
    { word: /\bterrorists\b/iu, instead: "the group's name, and who lists it as terrorist" },
    { word: /\bliberat(?:e|ed|ors?)\b/iu, instead: "captured, or the speaker's own word in quotation marks" },
  ],
  // With the article, a preposition or a conjunction written on to it.
  ar: [
    { word: /(?<!\p{L})[وفبلك]{0,2}(?:ال|ل)?نظام(?!\p{L})/u, instead: "الحكومة" },
    { word: /إرهابيين|إرهابيون/u, instead: "اسم الجماعة، ومن يدرجها على قوائم الإرهاب" },
    { word: /تحرير (?!الشام)|حرر(?:ت|وا)/u, instead: "السيطرة على" },
    { word: /(?<!\p{L})[وف]?(?:زعم|ادعى|ادّعى)/u, instead: "قال" },
  ],
};

/** Checks that the article's own voice takes no side. */
export const neutralWords: Rule = (lesson) =>
  editionTexts(lesson).flatMap(({ path, lang, text }) => {
    const ownVoice = text.replace(/[“«][^”»]*[”»]/gu, "");
    return (loaded[lang] ?? []).flatMap(({ word, instead }) => {
      const found = word.exec(ownVoice)?.[0];
      return found
        ? [
            {
              rule: "neutral-words",
              path,
              found,
              expected: "a word that takes no side",
              fix: `Write: ${instead}.`,
            },
          ]
        : [];
    });
  });
