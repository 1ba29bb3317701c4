import { isTermSpan, type Lesson, type Prose } from "@sidelight/content";

type Edition = Lesson["editions"]["standard"];

/** Numbers the uses of each term in an edition. */
export interface TermUses {
  /** How often the edition marks a term. */
  readonly count: (term: string) => number;
  /** The number, from 1, of the mark at a place in a sentence. */
  readonly ordinal: (sentence: string, span: number) => number;
}

/** Numbers every mark of every term in reading order, so that each has an id and the glossary can link back to it. */
export const termUses = (outline: Lesson["outline"], edition: Edition): TermUses => {
  const counts = new Map<string, number>();
  const ordinals = new Map<string, number>();
  const number = (sentence: string, prose: Prose) => {
    prose.forEach((span, index) => {
      if (!isTermSpan(span)) return;
      const next = (counts.get(span.term) ?? 0) + 1;
      counts.set(span.term, next);
      ordinals.set(`${sentence} ${index}`, next);
    });
  };
  for (const sentence of outline.flatMap(({ paragraphs }) => paragraphs.flat())) {
    number(sentence, edition.sentences[sentence] ?? []);
  }
  return {
    count: (term) => counts.get(term) ?? 0,
    ordinal: (sentence, span) => ordinals.get(`${sentence} ${span}`) ?? 1,
  };
};

/** Returns the id of one use of a term in the text. */
export const useId = (term: string, ordinal: number): string => `use-${term}-${ordinal}`;
