import { isTermSpan, type Lesson } from "@sidelight/content";

type Edition = Lesson["editions"]["standard"];

/** Where a mark of a term stands among the others: the first in the lesson, the first in its section, or a later one. */
export type MarkRank = "lesson" | "section" | "later";

/** Returns the rank of the mark at a place in a sentence. */
export type MarkRanks = (sentence: string, span: number) => MarkRank;

/** Ranks every mark of every term in reading order. Only the first in each section is a link at first. */
export const markRanks = (outline: Lesson["outline"], edition: Edition): MarkRanks => {
  const ranks = new Map<string, MarkRank>();
  const inLesson = new Set<string>();
  for (const { paragraphs } of outline) {
    const inSection = new Set<string>();
    for (const sentence of paragraphs.flat())
      (edition.sentences[sentence] ?? []).forEach((span, index) => {
        if (!isTermSpan(span)) return;
        const rank = inSection.has(span.term) ? "later" : inLesson.has(span.term) ? "section" : "lesson";
        ranks.set(`${sentence} ${index}`, rank);
        inSection.add(span.term);
        inLesson.add(span.term);
      });
  }
  return (sentence, span) => ranks.get(`${sentence} ${span}`) ?? "later";
};
