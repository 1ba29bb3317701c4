import type { EditionId, KnownNow, Lesson, Standing, TermKind } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

/** What the home page says. */
export interface HomeMessages {
  readonly title: string;
  readonly description: string;
  readonly standfirst: string;
  readonly skip: string;
  readonly how: string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly note: string;
  readonly edition: (name: string) => string;
}

/** What stands around the text of a lesson. */
export interface LessonMessages {
  readonly skipToArticle: string;
  readonly skipToClaims: string;
  readonly skipToGlossary: string;
  readonly editions: string;
  /** The editions as this language names them, for use inside its own sentences. */
  readonly editionNames: Readonly<Record<EditionId, string>>;
  readonly sideBySide: (name: string) => string;
  readonly swap: string;
  readonly toRead: (minutes: string) => string;
  readonly minutes: (count: number) => string;
  readonly questions: (count: number) => string;
  readonly contents: string;
  readonly quizOnThis: string;
  readonly checkYourself: string;
  readonly checkLine: (questions: string) => string;
  readonly startQuiz: string;
  readonly worksheet: string;
  readonly backToQuestion: string;
  readonly inTheText: string;
  /** How terms, speakers and contested sentences are marked: the mark, then what it means. */
  readonly key: {
    readonly title: string;
    readonly term: string;
    readonly claim: string;
    readonly contested: string;
  };
  readonly paragraph: {
    readonly inOtherWords: (name: string) => string;
    /** What tells one paragraph from the others, said after its menu's name. */
    readonly which: (paragraph: string) => string;
    readonly onTimeline: string;
    readonly onMap: string;
  };
  readonly sameSentence: (name: string) => string;
  readonly sameSentenceInBoth: (one: string, other: string) => string;
  readonly dismiss: string;
}

/** What is said about claims. */
export interface ClaimWords {
  readonly heading: string;
  /** What the list of claims is, by what kind of article they come from; a report speaks as of a day. */
  readonly intro: Readonly<Record<Lesson["genre"], (day: string) => string>>;
  readonly standings: Readonly<Record<Standing, { readonly name: string; readonly means: string }>>;
  readonly speaker: string;
  readonly named: Readonly<Record<"yes" | "no", string>>;
  readonly isNamed: string;
  readonly channel: string;
  readonly when: string;
  readonly noHour: string;
  /** After what somebody else said: when they said it. */
  readonly saidAt: (time: string) => string;
  readonly standing: string;
  readonly against: string;
  readonly bySpeaker: string;
  readonly everySpeaker: string;
  readonly byStanding: string;
  readonly filter: string;
  readonly all: string;
  readonly shown: { readonly before: string; readonly between: string; readonly after: string };
  readonly knownNow: string;
  readonly verdicts: Readonly<Record<KnownNow["verdict"], string>>;
  readonly hideKnown: string;
  readonly showKnown: string;
  /** Why the filter was lifted. */
  readonly allForLink: string;
  /** Why something is shown though what is known now is hidden. */
  readonly knownForLink: string;
}

/** What is said about glossary entries. */
export interface GlossaryMessages {
  readonly heading: string;
  readonly title: string;
  readonly description: string;
  readonly standfirst: string;
  readonly skip: string;
  readonly letters: string;
  readonly inLessons: string;
  readonly shortFor: string;
  readonly written: (language: string) => string;
  readonly sayIt: string;
  readonly derived: string;
  readonly also: string;
  readonly seeAlso: string;
  readonly asOf: (day: string) => string;
  readonly everything: (title: string) => string;
  readonly kinds: Readonly<Record<TermKind, string>>;
  readonly claimsBy: (title: string, kind: TermKind) => string;
  readonly claimsAbout: (title: string) => string;
  /** Before what another lesson says of the same term. */
  readonly inLesson: (lesson: string) => string;
  readonly inSentences: (title: string) => string;
  readonly backToGlossary: string;
}

/** What is said about the timeline, the map and the sources. */
export interface NotesMessages {
  readonly timeline: string;
  readonly timelineChart: string;
  readonly timelineChartText: string;
  readonly map: string;
  readonly mapChart: string;
  readonly mapChartText: string;
  readonly capitalChart: string;
  readonly borders: string;
  readonly kilometres: (count: string) => string;
  readonly place: string;
  readonly placeNote: string;
  readonly sources: string;
  readonly sourcesIntro: string;
  readonly sourceOf: (count: number) => string;
}

/** What the page about a lesson says. */
export interface AboutMessages {
  readonly link: string;
  readonly title: (lesson: string) => string;
  readonly standfirst: string;
  readonly reading: string;
  readonly readingText: string;
  readonly readingNote: string;
  readonly edition: string;
  readonly words: string;
  readonly sentences: string;
  readonly wordsPerSentence: string;
  readonly fleschKincaid: string;
  readonly daleChall: string;
  /** The school grades that a Dale–Chall score stands for: 0 is any below, `Infinity` any above. */
  readonly grades: (from: number, to: number) => string;
  readonly ari: string;
  readonly notMeasured: string;
  readonly hard: string;
  readonly hardText: (covered: number, all: number) => string;
  readonly hardUncovered: string;
  readonly abbreviations: string;
  readonly abbreviationsText: (expanded: number, all: number) => string;
  readonly pronunciation: (spoken: number, names: number) => string;
  readonly claims: string;
  readonly claimsText: (share: string, named: number, all: number) => string;
  readonly disputedText: (count: number) => string;
  readonly sources: string;
  readonly sourcesText: (all: number, linked: number) => string;
  readonly version: string;
  /** The version with its own day, and the day of the first one. */
  readonly versionText: (version: string, date: string, first: string) => string;
  readonly articleAsOf: (day: string) => string;
  readonly changes: string;
  readonly licence: string;
  readonly licenceText: string;
  readonly checks: string;
  readonly translated: string;
}

/** What the page for unknown addresses says. */
export interface MissingMessages {
  readonly title: string;
  readonly skip: string;
  readonly text: string;
  readonly lessons: string;
  readonly glossary: string;
  readonly quiz: string;
}

/** Everything the reader says in its own voice. */
export interface ReaderMessages {
  readonly siteTitle: string;
  readonly home: HomeMessages;
  readonly lesson: LessonMessages;
  readonly claims: ClaimWords;
  readonly glossary: GlossaryMessages;
  readonly notes: NotesMessages;
  readonly about: AboutMessages;
  readonly missing: MissingMessages;
  /** Puts words that somebody said into quotation marks. */
  readonly quoted: (words: string) => string;
  /** A speaker and what they say, in one line. */
  readonly says: (speaker: string, said: string) => string;
}

/** The words in every language: one that is missing is a compile error. */
export const readerMessages: Readonly<Record<Language, ReaderMessages>> = { en, ar };
