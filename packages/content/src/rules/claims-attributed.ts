import { inEdition } from "../model/in-language.ts";
import { proseText } from "../model/prose.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { mentions } from "./mentions.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

/**
 * Checks that in every edition the sentences of a claim name its speaker, and its channel if required. The
 * article never states a claim in its own voice.
 */
export const claimsAttributed: Rule = (lesson) =>
  editionIdsOf(lesson).flatMap((edition) => {
    const { claims, speakers, channels, editions } = inEdition(lesson, edition);
    return Object.entries(claims).flatMap(([id, { speaker, channel, sentences }]) => {
      const words = editions[edition].sentences;
      const text = sentences.map((sentence) => proseText(ownValue(words, sentence) ?? [])).join(" ");
      const asked = [
        { who: `speaker \`${speaker}\``, by: ownValue(speakers, speaker)?.mentions },
        { who: `channel \`${channel}\``, by: ownValue(channels, channel)?.mentions },
      ];
      // No mentions at all: a channel that need not be named, or a name that does not exist, which another
      // rule reports.
      return asked
        .flatMap(({ who, by }) => (by === undefined || mentions(text, by) ? [] : [{ who, by }]))
        .map(({ who, by }) => ({
          rule: "claims-attributed",
          path: `editions.${edition}.sentences.${sentences[0]}`,
          found: `the claim \`${id}\` without its ${who}`,
          expected: `one of: ${by.join(", ")}`,
          fix: "Name who said it in the sentence itself, or add the words used to the speaker's or channel's `mentions`.",
        }));
    });
  });
