import type { Lesson } from "../model/lesson.ts";
import { proseText, termsIn } from "../model/prose.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

const namingKinds = new Set(["person", "place", "group", "organisation"]);

/** Arabic writes prepositions and the conjunction on to a name (بدمشق, والسورية), so a form is looked for inside words. */
const holds = (text: string, forms: readonly string[] = []): boolean =>
  forms.some((form) => text.includes(form));

const namedTerms = ({ glossary }: Lesson, prose: Parameters<typeof termsIn>[0]): readonly string[] => [
  ...new Set(termsIn(prose).filter((term) => namingKinds.has(ownValue(glossary, term)?.kind ?? ""))),
];

/** Checks that the same sentence names the same people, places and groups in every edition. */
export const namesKept: Rule = (lesson) =>
  Object.entries(lesson.editions.standard.sentences).flatMap(([sentence, standard]) =>
    editionIdsOf(lesson).flatMap((edition) => {
      const { lang, sentences } = lesson.editions[edition];
      const prose = ownValue(sentences, sentence);
      // Another rule reports a missing sentence.
      if (edition === "standard" || prose === undefined) return [];
      const problem = (found: string, fix: string) => ({
        rule: "names-kept",
        path: `editions.${edition}.sentences.${sentence}`,
        found,
        expected: "the names that the standard edition gives in this sentence",
        fix,
      });
      const marked = termsIn(prose);
      return [
        ...namedTerms(lesson, standard)
          .filter((term) => !marked.includes(term))
          .map((term) =>
            problem(`no mark for \`${term}\``, `Name it, and mark it: { term: "${term}", as: … }.`),
          ),
        ...Object.entries(lesson.names)
          .filter(([, { en }]) => holds(proseText(standard), en))
          .filter(([, forms]) => !holds(proseText(prose), forms[lang]))
          .map(([name, forms]) =>
            problem(
              `no \`${name}\``,
              forms[lang]
                ? `Write one of: ${forms[lang].join(", ")}.`
                : `Add its forms to names.${name}.${lang}.`,
            ),
          ),
      ];
    }),
  );
