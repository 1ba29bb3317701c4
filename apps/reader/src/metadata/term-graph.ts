import type { Lesson } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import { addressOf, lessonAddress, termAddress } from "@sidelight/ui/addresses";
import { absolute } from "@sidelight/ui/environment";
import { placeAddress } from "@sidelight/ui/page";
import type { DefinedTerm, Graph } from "schema-dts";
import { type ListedTerm, listTerms } from "../glossary/list-terms.ts";
import type { LessonView } from "../lessons/lesson-view.ts";
import { readerMessages } from "../messages/reader-messages.ts";

const setAddress = (language: Language): string => absolute(placeAddress("glossary", language));

const definedTerm = ({ id, entry }: ListedTerm, language: Language): DefinedTerm => ({
  "@type": "DefinedTerm",
  "@id": absolute(termAddress(id, language)),
  name: entry.title,
  termCode: id,
  description: entry.definition.join(" "),
  ...(entry.aliases?.length ? { alternateName: entry.aliases } : {}),
  url: absolute(termAddress(id, language)),
  inDefinedTermSet: { "@id": setAddress(language) },
});

/** Returns the glossary for other programs: a set of defined terms. */
export const termSetGraph = (lessons: readonly Lesson[], language: Language): Graph => ({
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "DefinedTermSet",
      "@id": setAddress(language),
      name: readerMessages[language].glossary.title,
      description: readerMessages[language].glossary.description,
      inLanguage: language,
      hasDefinedTerm: listTerms(lessons, language).map(({ id, entry }) => ({
        "@type": "DefinedTerm" as const,
        "@id": absolute(termAddress(id, language)),
        name: entry.title,
      })),
    },
  ],
});

/** Returns the words of one lesson for other programs: what its article mentions. */
export const lessonTermsGraph = ({ lesson, id, edition, language }: LessonView): Graph => ({
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "DefinedTermSet",
      "@id": absolute(addressOf("words", { lesson: lesson.slug, edition: id })),
      name: `${readerMessages[language].glossary.heading}: ${edition.title}`,
      inLanguage: language,
      subjectOf: { "@id": `${absolute(lessonAddress(lesson.slug, id))}#article` },
      hasDefinedTerm: Object.entries(lesson.glossary).map(([term, { title }]) => ({
        "@type": "DefinedTerm" as const,
        "@id": absolute(termAddress(term, language)),
        name: title,
      })),
    },
  ],
});

/** Returns one term for other programs. */
export const termGraph = (term: ListedTerm, language: Language): Graph => ({
  "@context": "https://schema.org",
  "@graph": [definedTerm(term, language)],
});
