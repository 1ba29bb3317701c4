import type { Confidence, Mode } from "@sidelight/attempt";
import type { Question } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import type { Choice } from "../attempt/opening.ts";
import { ar } from "./ar.ts";
import type { CardsMessages } from "./cards/cards-messages.ts";
import { en } from "./en.ts";
import type { ResultsMessages } from "./results/results-messages.ts";
import type { StorageMessages } from "./storage/storage-messages.ts";
import type { WrittenMessages } from "./written/written-messages.ts";

/** The three answers to a statement. */
type Answer = keyof Extract<Question, { kind: "true-false-not-stated" }>["options"];

/** How two sources stand to each other. */
type Relation = Extract<Question, { kind: "source-relation" }>["rows"][string]["answer"];

/** Everything the quiz says in its own voice. Points come as numbers; how they are written is the language's affair. */
export interface QuizMessages {
  readonly title: string;
  readonly siteTitle: string;
  readonly description: string;
  readonly standfirst: string;
  readonly skipToQuizzes: string;
  readonly skipToQuestion: string;
  readonly skipToQuestions: string;
  readonly questions: (count: number) => string;
  readonly listLine: (questions: string) => string;
  readonly readLesson: string;
  readonly onOnePage: string;
  readonly oneAtATime: string;
  readonly about: (title: string, questions: string) => string;
  readonly quiz: string;
  readonly questionOf: (number: number, of: number) => string;
  readonly hint: (number: number, of: number) => string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly statement: (words: string) => string;
  /** How what two sources say stands to each other. */
  readonly relations: Readonly<Record<Relation, string>>;
  /** The two parts of a question on a claim and its proof. */
  readonly parts: { readonly claim: string; readonly proof: string };
  readonly rows: {
    readonly prompt: string;
    readonly gap: string;
    readonly values: string;
    readonly words: string;
    /** A row and what it was given. */
    readonly pair: (row: string, value: string) => string;
  };
  readonly order: {
    readonly prompt: string;
    /** Before an item, where its position is chosen. */
    readonly of: string;
    readonly up: string;
    readonly down: string;
    readonly at: (position: number) => string;
    readonly moved: (item: string, position: number, of: number) => string;
  };
  readonly written: WrittenMessages;
  readonly start: {
    /** While an attempt to go on with is being opened. */
    readonly opening: string;
    readonly noScripts: string;
    readonly noScriptsLink: string;
    readonly intro: (questions: string) => string;
    readonly own: string;
    readonly saved: string;
    readonly when: string;
    readonly modes: Readonly<Record<Mode, { readonly name: string; readonly means: string }>>;
  };
  readonly actions: {
    readonly check: string;
    readonly next: string;
    readonly result: string;
    readonly save: string;
    readonly skip: string;
    readonly finishUnanswered: string;
    readonly previous: string;
    readonly backToResult: string;
    readonly backToAnswers: string;
  };
  readonly error: {
    readonly title: string;
    readonly prefix: string;
    readonly chooseOne: string;
    readonly choose: (asked: number) => string;
    readonly chooseInstead: (asked: number, chosen: number) => string;
    readonly chooseBoth: string;
    readonly chooseClaim: string;
    readonly chooseProof: string;
    readonly fillRows: (empty: number) => string;
    readonly fillGaps: (empty: number) => string;
    readonly putInOrder: string;
    readonly ownPosition: string;
    readonly write: string;
    readonly checkSpelling: (typed: string) => string;
  };
  readonly feedback: {
    readonly outcomes: Readonly<Record<"right" | "part" | "wrong" | "none" | "own", string>>;
    readonly points: (score: number) => string;
    readonly marks: Readonly<Record<"right" | "wrong" | "missed", string>>;
    readonly youChose: string;
    readonly youWrote: string;
    readonly model: string;
    readonly criteria: string;
    readonly saysSo: string;
    readonly said: (speaker: string, role: string, channel: string, when?: string) => string;
    readonly rightAnswer: (count: number) => string;
    readonly show: string;
    readonly against: string;
    readonly forRight: string;
    readonly forModel: string;
    readonly evidenceTitle: (count: number) => string;
    readonly marked: string;
    readonly inLesson: string;
  };
  readonly notices: {
    readonly unreadable: string;
    readonly newer: string;
    readonly badQuestion: (asked: string) => string;
    readonly badSeed: (asked: string, largest: number) => string;
    readonly updated: (count: number) => string;
    readonly updatedHere: string;
    readonly continuing: (number: number, answered: number, of: number) => string;
    readonly startAgain: string;
    readonly restartDeletes: (answered: number) => string;
    readonly restartAnyway: string;
    readonly goOn: string;
    /** That there are two attempts, how far the other one is, and the buttons that go on with one of them. */
    readonly choices: Readonly<
      Record<
        Choice["kind"],
        {
          readonly says: (answered: number, of: number, seed: number) => string;
          readonly stay: string;
          readonly take: (seed: number) => string;
        }
      >
    >;
  };
  readonly confidence: {
    readonly question: string;
    readonly degrees: Readonly<Record<Confidence, string>>;
    readonly was: (degree: string) => string;
  };
  readonly storage: StorageMessages;
  readonly review: {
    readonly title: string;
    readonly unanswered: (count: number) => string;
    readonly change: string;
    readonly answer: string;
    readonly yourAnswer: string;
    readonly finish: string;
  };
  readonly packages: {
    readonly title: string;
    readonly note: string;
    readonly link: (version: "2004" | "1.2") => string;
  };
  readonly results: ResultsMessages;
  readonly cards: CardsMessages;
}

/** The words in every language: one that is missing is a compile error. */
export const quizMessages: Readonly<Record<Language, QuizMessages>> = { en, ar };
