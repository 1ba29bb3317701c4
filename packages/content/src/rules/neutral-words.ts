import { editionTexts } from "./edition-texts.ts";
import type { Rule } from "./problem.ts";

/** Words that take sides, by language, and what to write instead. Inside quotation marks they are somebody else's. */
const loaded: Readonly<Record<string, readonly { readonly word: RegExp; readonly instead: string }[]>> = {
  en: [
    { word: /\bregimes?\b/iu, instead: "government" },
    { word: /\bterrorists\b/iu, instead: "the group's name, and who lists it as terrorist" },
    { word: /\bliberat(?:e|ed|ors?)\b/iu, instead: "captured, or the speaker's own word in quotation marks" },
  ],
};

/** The article's own voice takes no side. */
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
              mend: `Write: ${instead}.`,
            },
          ]
        : [];
    });
  });
