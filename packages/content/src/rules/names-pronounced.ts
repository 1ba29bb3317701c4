import type { Rule } from "./problem.ts";

/** A person, place or group whose name comes from another script says how it is pronounced (WCAG 3.1.6). */
export const namesPronounced: Rule = ({ glossary }) =>
  Object.entries(glossary)
    .filter(
      ([, { kind, script, pronunciation }]) =>
        /^(?:person|place|group)$/.test(kind) && script !== undefined && pronunciation === undefined,
    )
    .map(([id]) => ({
      rule: "names-pronounced",
      path: `glossary.${id}.pronunciation`,
      found: "nothing",
      expected: "a respelling that anyone can read aloud",
      mend: "Write it in plain letters, the stressed syllable in capitals; mark it `derived` where no source gives it.",
    }));
