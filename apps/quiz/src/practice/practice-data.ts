import { type EditionId, proseText, type Question } from "@sidelight/content";
import type { Language } from "@sidelight/preferences/words";
import type { QuizView } from "../lessons/quiz-view.ts";

/** A section of the lesson as plain sentences, to show evidence among its neighbours. */
export interface EvidenceSection {
  readonly heading: string;
  readonly paragraphs: readonly (readonly { readonly id: string; readonly text: string }[])[];
}

/** What the practice island needs and the form does not say: answers, feedback and the text they point at. */
export interface PracticeData {
  readonly lesson: string;
  /** The edition that evidence is quoted from. */
  readonly edition: EditionId;
  readonly language: Language;
  readonly title: string;
  /** The order of options in the served form. */
  readonly seed: number;
  readonly questions: Readonly<Record<string, Question>>;
  readonly hashes: Readonly<Record<string, string>>;
  readonly sections: readonly EvidenceSection[];
}

/** The id of the element that carries the data as JSON. */
export const practiceDataId = "practice-data";

/** The seed of a first attempt and of the worksheet: everybody's first order is the same, a new attempt's is its own. */
export const firstSeed = 1;

/** Gathers what the practice of a lesson needs, in the words of the edition that was read. */
export const practiceData = ({
  lesson,
  id: edition,
  edition: words,
  language,
  hashes,
}: QuizView): PracticeData => {
  const { title, headings, sentences } = words;
  return {
    lesson: lesson.slug,
    edition,
    language,
    title,
    seed: firstSeed,
    questions: lesson.questions,
    hashes,
    sections: lesson.outline.map(({ id, paragraphs }) => ({
      heading: headings[id] ?? "",
      paragraphs: paragraphs.map((ids) =>
        ids.map((sentence) => ({ id: sentence, text: proseText(sentences[sentence] ?? []) })),
      ),
    })),
  };
};

/** The questions of an attempt, in its order, each with its id. */
export const questionsOf = (
  { questions }: { readonly questions: readonly string[] },
  data: PracticeData,
): readonly (readonly [string, Question])[] =>
  questions.flatMap((id) => {
    const question = data.questions[id];
    return question ? [[id, question] as const] : [];
  });
