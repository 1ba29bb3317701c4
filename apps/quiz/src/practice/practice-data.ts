import { type Lesson, proseText, type Question } from "@sidelight/content";
import { questionHash } from "@sidelight/content/questions";

/** A section of the lesson as plain sentences, to show evidence among its neighbours. */
export interface EvidenceSection {
  readonly heading: string;
  readonly paragraphs: readonly (readonly { readonly id: string; readonly text: string }[])[];
}

/** What the practice island needs and the form does not say: answers, feedback and the text they point at. */
export interface PracticeData {
  readonly lesson: string;
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

/** A question's hash for every question of a lesson. */
export const questionHashes = (lesson: Lesson): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(lesson.questions).map(([id, question]) => [id, questionHash(question)]));

/** Gathers a lesson's practice data, in the words of its standard edition. */
export const practiceData = (lesson: Lesson): PracticeData => {
  const { title, headings, sentences } = lesson.editions.standard;
  return {
    lesson: lesson.slug,
    title,
    seed: firstSeed,
    questions: lesson.questions,
    hashes: questionHashes(lesson),
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
