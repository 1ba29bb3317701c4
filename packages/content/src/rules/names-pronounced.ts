import type { GlossaryEntry } from "../model/glossary.ts";
import type { Rule } from "./problem.ts";

/** Returns whether an entry names someone or something, as opposed to explaining a word. */
export const isName = ({ kind }: Pick<GlossaryEntry, "kind">): boolean =>
  /^(?:person|place|group|organisation)$/.test(kind);

/** Checks that every person, place, group and organisation has a pronunciation (WCAG 3.1.6). */
export const namesPronounced: Rule = ({ glossary }) =>
  Object.entries(glossary)
    .filter(([, entry]) => isName(entry) && entry.pronunciation === undefined)
    .map(([id]) => ({
      rule: "names-pronounced",
      path: `glossary.${id}.pronunciation`,
      found: "nothing",
      expected: "a respelling that anyone can read aloud",
      fix: "Write it in plain letters, with the stressed syllable in capitals. If no source gives it, mark it `derived`.",
    }));
