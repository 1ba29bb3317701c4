import { proseText } from "../model/prose.ts";
import type { Rule } from "./problem.ts";

/** Whether a text has one of the mentions, as whole words, whatever their case. */
const mentions = (text: string, words: readonly string[]): boolean =>
  words.some((word) => {
    const at = text.toLowerCase().indexOf(word.toLowerCase());
    const letter = /[\p{L}\p{N}]/u;
    return at >= 0 && !letter.test(text[at - 1] ?? " ") && !letter.test(text[at + word.length] ?? " ");
  });

/**
 * In every edition, the sentences of a claim name its speaker, and its channel where the channel asks for it: nothing
 * that somebody said is given in the article's own voice.
 */
export const claimsAttributed: Rule = ({ claims, speakers, channels, editions }) =>
  Object.entries(claims).flatMap(([id, { speaker, channel, sentences }]) =>
    Object.entries(editions).flatMap(([edition, { lang, sentences: words }]) => {
      const text = sentences.map((sentence) => proseText(words[sentence] ?? [])).join(" ");
      return [
        { who: `speaker \`${speaker}\``, by: speakers[speaker]?.mentions[lang] ?? [], needed: true },
        {
          who: `channel \`${channel}\``,
          by: channels[channel]?.mentions?.[lang] ?? [],
          needed: channels[channel]?.mentions !== undefined,
        },
      ]
        .filter(({ by, needed }) => needed && !mentions(text, by))
        .map(({ who, by }) => ({
          rule: "claims-attributed",
          path: `editions.${edition}.sentences.${sentences[0]}`,
          found: `the claim \`${id}\` without its ${who}`,
          expected:
            by.length > 0 ? `one of: ${by.join(", ")}` : `a mention for the language ${lang}, which has none`,
          mend: "Name who said it in the sentence itself, or add the words used to the speaker's or channel's `mentions`.",
        }));
    }),
  );
