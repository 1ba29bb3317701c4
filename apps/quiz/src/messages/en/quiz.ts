import type { Confidence, Mode } from "@sidelight/attempt";
import type { Question } from "@sidelight/content";
import { formatNumber, plural } from "@sidelight/i18n";
import type { Choice } from "../../attempt/opening.ts";
import { cards } from "./cards.ts";
import { results } from "./results.ts";
import { storage } from "./storage.ts";
import { written } from "./written.ts";

const numbers = ["none", "one", "two", "three", "four", "five", "six"] as const;
const inWords = (count: number): string => numbers[count] ?? String(count);
/** Points as a reader reads them: whole, or with one or two decimals. */
const points = (score: number): string => formatNumber("en", score, { maximumFractionDigits: 2 });

/** The three answers to a statement. */
type Answer = keyof Extract<Question, { kind: "true-false-not-stated" }>["options"];

/** How two sources stand to each other. */
type Relation = Extract<Question, { kind: "source-relation" }>["rows"][string]["answer"];

/** How far the other attempt is, and the buttons that go on with one of the two. */
interface ChoiceMessages {
  says: (answered: number, of: number, seed: number) => string;
  stay: string;
  take: (seed: number) => string;
}

/** Everything that the quiz says in English. Every other language has the same messages. */
export const quiz = {
  title: "Quizzes",
  siteTitle: "Quizzes · Sidelight",
  description: "Questions on Sidelight’s lessons, each with the sentence that proves its answer.",
  standfirst:
    "Each question asks who said what, what it means, or how far to trust it. Each answer, right or wrong, comes with the sentence that proves it.",
  skipToQuizzes: "Skip to the quizzes",
  skipToQuestion: "Skip to the question",
  skipToQuestions: "Skip to the questions",
  questions: (count: number) => plural("en", count, { one: "# question", other: "# questions" }),
  listLine: (questions: string) => `${questions}, no time limit.`,
  readLesson: "Read the lesson",
  onOnePage: "All questions on one page",
  oneAtATime: "One question at a time",
  about: (title: string, questions: string) =>
    `${questions} on “${title}”, each with the sentence that proves its answer.`,
  quiz: "Quiz",
  questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
  hint: (number: number, of: number): string => (of === 1 ? "Hint" : `Hint ${number}`),
  answers: {
    true: "True: the article says so",
    false: "False: the article says otherwise",
    "not-stated": "Not stated: the article does not say",
  } satisfies Record<Answer, string>,
  statement: (words: string) => `True, false or not stated: ${words}`,
  /** How what two sources say stands to each other. */
  relations: {
    agree: "They agree",
    conflict: "They conflict",
    "not-addressed": "The second does not speak of it",
  } satisfies Record<Relation, string>,
  /** The two parts of a question on a claim and its proof. */
  parts: { claim: "First, the claim", proof: "Then, the sentence that proves it" },
  rows: {
    prompt: "Choose",
    gap: "(choose a word)",
    values: "To choose from:",
    words: "Words to choose from:",
    /** A row and what it was given. */
    pair: (row: string, value: string) => `${row} – ${value}`,
  },
  order: {
    prompt: "Position",
    /** Before an item, where its position is chosen. */
    of: "Position of:",
    up: "Up",
    down: "Down",
    at: (position: number) => `position ${position}`,
    moved: (item: string, position: number, of: number) => `Position ${position} of ${of}: ${item}`,
  },
  written,
  start: {
    /** While an attempt to go on with is being opened. */
    opening: "Opening your attempt…",
    noScripts:
      "One question at a time needs scripts, and they are not running here. The worksheet works without:",
    noScriptsLink: "all questions are on one page, each with its answer to open.",
    intro: (questions: string) =>
      `${questions}, one point each; a partly right answer earns part of its point. There is no time limit.`,
    own: "An answer in your own words is not in the score.",
    saved: "Your progress is kept on this device.",
    when: "When do you want feedback?",
    modes: {
      practice: { name: "Practice:", means: "after each question" },
      test: { name: "Test:", means: "at the end" },
    } satisfies Record<Mode, { name: string; means: string }>,
  },
  actions: {
    check: "Check answer",
    next: "Next question",
    result: "See your result",
    save: "Save and go on",
    skip: "Skip for now",
    finishUnanswered: "Finish without answering",
    previous: "Previous question",
    backToResult: "Back to the result",
    backToAnswers: "Back to your answers",
  },
  error: {
    title: "There is a problem",
    prefix: "Error: ",
    chooseOne: "Choose an answer.",
    choose: (asked: number) => `Choose ${inWords(asked)} answers.`,
    chooseInstead: (asked: number, chosen: number) =>
      `Choose ${inWords(asked)} answers; you have chosen ${inWords(chosen)}.`,
    chooseBoth: "Choose a claim and the sentence that proves it.",
    chooseClaim: "Choose a claim, too.",
    chooseProof: "Choose the sentence that proves it, too.",
    fillRows: (empty: number) =>
      `Choose an answer in every row; ${inWords(empty)} ${empty === 1 ? "has" : "have"} none yet.`,
    fillGaps: (empty: number): string =>
      `Fill in every gap; ${inWords(empty)} ${empty === 1 ? "is" : "are"} still empty.`,
    putInOrder: "Put the items in order: move one, or choose a position.",
    ownPosition: "Give every item a position of its own.",
    write: "Write an answer.",
    checkSpelling: (typed: string) =>
      `Check the spelling of “${typed}”, or check the answer again to hand it in as it is.`,
  },
  feedback: {
    outcomes: {
      right: "Right",
      part: "Partly right",
      wrong: "Not right",
      none: "Not answered",
      own: "Your answer beside a model",
    },
    points: (score: number) => ` (${points(score)} of 1 point)`,
    marks: { right: "✓ Right", wrong: "✗ Not right", missed: "✓ Right answer" },
    youChose: "You chose:",
    youWrote: "You wrote:",
    model: "A model answer:",
    criteria: "A good answer does this. Does yours?",
    saysSo: "Who says so:",
    said: (speaker: string, role: string, channel: string, when?: string) =>
      `${speaker} (${role}). Reported by: ${channel}${when ? `; when: ${when}` : ""}.`,
    rightAnswer: (count: number): string => (count === 1 ? "Right answer:" : "Right answers:"),
    show: "Show the evidence",
    against: "against your answer",
    forRight: "for the right answer",
    forModel: "for the model answer",
    evidenceTitle: (count: number): string =>
      count === 1 ? "The sentence that shows it" : "The sentences that show it",
    marked: "Marked: ",
    inLesson: "Read it in the lesson",
  },
  notices: {
    unreadable:
      "Progress saved earlier could not be read, so this is a new attempt. What was saved is kept on this device.",
    newer:
      "Progress saved earlier was written by a newer version of this quiz, so this is a new attempt. Reload the page to get the newer version; what was saved is kept.",
    badQuestion: (asked: string) =>
      `The address asks for the question “${asked}”, which this quiz does not have; it begins where you were instead.`,
    badSeed: (asked: string, largest: number) =>
      `The address asks for the order “${asked}”, which is not a number from 1 to ${formatNumber("en", largest)}; the usual order is shown instead.`,
    updated: (count: number) =>
      `${count === 1 ? "One question was" : `${count} questions were`} updated since you answered. Please answer again; your other answers are kept.`,
    updatedHere: "This question was updated. Please answer it again.",
    continuing: (number: number, answered: number, of: number) =>
      `Continuing at question ${number}; ${answered} of ${of} answered.`,
    startAgain: "Start again instead",
    restartDeletes: (answered: number) =>
      plural("en", answered, {
        one: "Starting again deletes # answer.",
        other: "Starting again deletes # answers.",
      }),
    restartAnyway: "Delete and start again",
    goOn: "Go on with these",
    /** That there are two attempts, how far the other one is, and the buttons that go on with one of them. */
    choices: {
      seed: {
        says: (answered, of, seed) =>
          `You have an attempt here, ${answered} of ${of} answered. The address asks for a new one with order ${seed}, which would take its place.`,
        stay: "Go on with your attempt",
        take: (seed) => `Begin order ${seed}`,
      },
      replaced: {
        says: (answered, of, _seed: number) =>
          `This attempt was replaced in another tab: the one there, ${answered} of ${of} answered, opens next time. Both are kept.`,
        stay: "Go on with this one",
        take: (_seed: number) => "Take the other one",
      },
      beside: {
        says: (answered, of, _seed: number) =>
          `Another attempt of yours is kept on this device too, ${answered} of ${of} answered.`,
        stay: "Delete it",
        take: (_seed: number) => "Go on with that one",
      },
    } satisfies Record<Choice["kind"], ChoiceMessages>,
  },
  confidence: {
    question: "How sure are you? (optional, costs nothing)",
    degrees: { guess: "A guess", "fairly-sure": "Fairly sure", sure: "Sure" } satisfies Record<
      Confidence,
      string
    >,
    was: (degree: string) => `How sure you were: ${degree}`,
  },
  review: {
    title: "Check your answers",
    unanswered: (count: number) =>
      `${count === 1 ? "One question is" : `${count} questions are`} not answered. You can finish all the same; they count as missed.`,
    change: "Change",
    answer: "Answer",
    yourAnswer: "Your answer",
    finish: "Finish and see the result",
  },
  packages: {
    title: "For a learning platform",
    note: "The quiz as one file that platforms such as Moodle take: they launch it, keep each learner’s progress and get the score.",
    link: (version: "2004" | "1.2") => `Quiz as a SCORM ${version} package (ZIP)`,
  },
  storage,
  results,
  cards,
};
