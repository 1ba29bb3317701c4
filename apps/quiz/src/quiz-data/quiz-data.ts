import { type EditionId, proseText, type Question, termsIn } from "@sidelight/content";
import { formatClaimTime, type Language } from "@sidelight/i18n";
import { quizAddress } from "@sidelight/ui/addresses";
import { absolute } from "@sidelight/ui/environment";
import type { QuizView } from "../lessons/quiz-view.ts";

/** A section of the lesson as plain sentences, to show evidence in its context. */
export interface EvidenceSection {
  readonly heading: string;
  readonly paragraphs: readonly (readonly { readonly id: string; readonly text: string }[])[];
}

/** A claim that sentences of the lesson report: who says it, and how it reached the public. */
export interface ReportedClaim {
  readonly sentences: readonly string[];
  readonly speaker: string;
  readonly role: string;
  readonly channel: string;
  readonly when?: string;
}

/** A quiz's data for islands and exports: the questions with their keys and feedback, and the text they point at. */
export interface QuizData {
  readonly lesson: string;
  /** The edition that evidence is quoted from. */
  readonly edition: EditionId;
  readonly language: Language;
  readonly title: string;
  /** The site's address, for a page outside it in a package on a learning platform. Empty on the site itself. */
  readonly site: string;
  /** The quiz's own address as a whole URL, by which other programs know it. */
  readonly address: string;
  /** The seed of the served form. */
  readonly seed: number;
  readonly questions: Readonly<Record<string, Question>>;
  readonly hashes: QuizView["hashes"];
  readonly knownHashes: QuizView["knownHashes"];
  readonly sections: readonly EvidenceSection[];
  /** The names of the speakers who can be chosen in questions. */
  readonly speakers: Readonly<Record<string, { readonly name: string }>>;
  /** For each question, the terms in the sentences that prove its answer, to review if it was missed. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** What the sentences report, so that evidence shows who says so. */
  readonly claims: readonly ReportedClaim[];
}

/** The id of the element that carries the data as JSON. */
export const quizDataId = "practice-data";

/** The seed of a first attempt and of the worksheet. Everybody's first order is the same; later attempts have their own. */
export const firstSeed = 1;

/** Gathers a lesson's quiz in the words of the edition that was read. */
export const quizData = ({
  lesson,
  id: edition,
  edition: words,
  language,
  hashes,
  knownHashes,
}: QuizView): QuizData => {
  const { title, headings, sentences } = words;
  return {
    lesson: lesson.slug,
    edition,
    language,
    title,
    site: "",
    address: absolute(quizAddress(lesson.slug, "standard")),
    seed: firstSeed,
    questions: lesson.questions,
    hashes,
    knownHashes,
    sections: lesson.outline.map(({ id, paragraphs }) => ({
      heading: headings[id] ?? "",
      paragraphs: paragraphs.map((ids) =>
        ids.map((sentence) => ({ id: sentence, text: proseText(sentences[sentence] ?? []) })),
      ),
    })),
    speakers: Object.fromEntries(
      Object.values(lesson.questions)
        .flatMap((question) => ("speakers" in question ? question.speakers : []))
        .map((speaker) => [speaker, { name: lesson.speakers[speaker]?.name ?? "" }]),
    ),
    terms: Object.fromEntries(
      Object.entries(lesson.questions).map(([question, { evidence }]) => [
        question,
        [...new Set(evidence.flatMap((sentence) => termsIn(sentences[sentence] ?? [])))],
      ]),
    ),
    claims: Object.values(lesson.claims).map(({ sentences: reported, speaker, channel, when, time }) => ({
      sentences: reported,
      speaker: lesson.speakers[speaker]?.name ?? "",
      role: lesson.speakers[speaker]?.role ?? "",
      channel: lesson.channels[channel]?.name ?? "",
      ...(when || time ? { when: when ?? (time && formatClaimTime(language, time)) ?? "" } : {}),
    })),
  };
};
