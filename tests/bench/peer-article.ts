import { inLanguage, isTermSpan, type Lesson, type Prose } from "@sidelight/content";

/** A run of text, and the name of its note if it has one. */
interface Run {
  readonly text: string;
  readonly term?: string;
}

/** An article as plain data: what a page needs to show it with notes. */
export interface PeerArticle {
  readonly lang: string;
  readonly title: string;
  readonly standfirst: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly (readonly Run[])[];
  }[];
  readonly notes: Readonly<Record<string, { readonly title: string; readonly text: readonly string[] }>>;
}

const runsOf = (prose: Prose): readonly Run[] =>
  prose.map((span) => {
    if (typeof span === "string") return { text: span };
    return isTermSpan(span) ? { text: span.as, term: span.term } : { text: span.as };
  });

/** Returns the article of an edition with the notes that its words open. */
export const peerArticle = (lesson: Lesson, edition: keyof Lesson["editions"]): PeerArticle => {
  const { lang, title, standfirst, headings, sentences } = lesson.editions[edition];
  const sections = lesson.outline.map(({ id, paragraphs }) => ({
    heading: headings[id] ?? "",
    paragraphs: paragraphs.map((names) =>
      names.flatMap((name) => [...runsOf(sentences[name] ?? []), { text: " " }]),
    ),
  }));
  const opened = sections.flatMap(({ paragraphs }) => paragraphs.flat()).map(({ term }) => term);
  const notes = Object.entries(inLanguage(lesson, lang).glossary)
    .filter(([name]) => opened.includes(name))
    .map(([name, { title: own, definition }]) => [name, { title: own, text: definition }] as const);
  return { lang, title, standfirst, sections, notes: Object.fromEntries(notes) };
};
