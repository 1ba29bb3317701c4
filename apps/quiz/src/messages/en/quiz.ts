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
/** Formats points: whole, or with one or two decimals. */
const points = (score: number): string => formatNumber("en", score, { maximumFractionDigits: 2 });

/** The three answers to a statement. */
type Answer = keyof Extract<Question, { kind: "true-false-not-stated" }>["options"];

/** How two sources relate. */
type Relation = Extract<Question, { kind: "source-relation" }>["rows"][string]["answer"];

/** How far the other attempt is, and the buttons that choose between the two. */
interface ChoiceMessages {
  says: (answered: number, of: number, seed: number) => string;
  stay: string;
  take: (seed: number) => string;
}

/** Everything that the quiz says in English. Every other language has the same messages. */
export const quiz = {
  title: "Quizzes",
  siteTitle: "Quizzes · Sidelight",
  description: "Questions on Sidelight’s lessons, each with the sentence that proves the answer.",
  standfirst:
    "Find out who said what, what it means and how far to trust it. After every answer you see the sentence that proves it.",
  skipToQuizzes: "Skip to the quizzes",
  skipToQuestion: "Skip to the question",
  skipToQuestions: "Skip to the questions",
  questions: (count: number) => plural("en", count, { one: "# question", other: "# questions" }),
  listLine: (questions: string) => `${questions}, no time limit.`,
  readLesson: "Read the lesson",
  onOnePage: "All questions on one page",
  oneAtATime: "One question at a time",
  about: (title: string, questions: string) =>
    `${questions} on “${title}”, each with the sentence that proves the answer.`,
  quiz: "Quiz",
  questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
  hint: (number: number, of: number): string => (of === 1 ? "Hint" : `Hint ${number}`),
  answers: {
    true: "True: the article says so",
    false: "False: the article says otherwise",
    "not-stated": "Not stated: the article doesn’t say",
  } satisfies Record<Answer, string>,
  statement: (words: string) => `True, false or not stated: ${words}`,
  /** How two sources relate. */
  relations: {
    agree: "They agree",
    conflict: "They conflict",
    "not-addressed": "The second doesn’t mention it",
  } satisfies Record<Relation, string>,
  /** The two parts of a question on a claim and its proof. */
  parts: { claim: "First, the claim", proof: "Then, the sentence that proves it" },
  rows: {
    prompt: "Choose",
    gap: "(choose a word)",
    values: "Choose from:",
    words: "Choose from these words:",
    /** A row and its value. */
    pair: (row: string, value: string) => `${row} – ${value}`,
  },
  order: {
    prompt: "Position",
    /** Precedes an item's name in the label of its position. */
    of: "Position of:",
    up: "Up",
    down: "Down",
    at: (position: number) => `position ${position}`,
    moved: (item: string, position: number, of: number) => `Position ${position} of ${of}: ${item}`,
  },
  written,
  start: {
    /** Shown while a saved attempt is being opened. */
    opening: "Opening the quiz…",
    noScripts: "Turn JavaScript on to answer one question at a time. The worksheet works without it:",
    noScriptsLink: "all questions and their answers on one page.",
    intro: (questions: string) =>
      `${questions}, one point each. You get part of a point for a partly correct answer. There’s no time limit.`,
    own: "Answers in your own words aren’t scored.",
    saved: "Your progress is saved on this device.",
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
    save: "Save and continue",
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
      `Choose ${inWords(asked)} answers, not ${inWords(chosen)}.`,
    chooseBoth: "Choose a claim and the sentence that proves it.",
    chooseClaim: "Choose a claim as well.",
    chooseProof: "Choose the sentence that proves it as well.",
    fillRows: (empty: number) => `Choose an answer in every row (${inWords(empty)} still empty).`,
    fillGaps: (empty: number): string => `Fill in every gap (${inWords(empty)} still empty).`,
    putInOrder: "Put the items in order. Move one or choose its position.",
    ownPosition: "Give each item a different position.",
    write: "Write an answer.",
    checkSpelling: (typed: string) =>
      `Check the spelling of “${typed}”. To submit it as it is, press the button again.`,
  },
  feedback: {
    outcomes: {
      right: "Correct",
      part: "Partly correct",
      wrong: "Incorrect",
      none: "Not answered",
      own: "Your answer next to a model answer",
    },
    points: (score: number) => ` (${points(score)} of 1 point)`,
    marks: { right: "✓ Correct", wrong: "✗ Incorrect", missed: "✓ Correct answer" },
    youChose: "You chose:",
    youWrote: "You wrote:",
    model: "A model answer:",
    criteria: "A good answer does this. Does yours?",
    saysSo: "Who says so:",
    said: (speaker: string, role: string, channel: string, when?: string) =>
      `${speaker} (${role}). Reported by: ${channel}.${when ? ` When: ${when}.` : ""}`,
    rightAnswer: (count: number): string => (count === 1 ? "Correct answer:" : "Correct answers:"),
    show: "Show the evidence",
    against: "against your answer",
    forRight: "for the correct answer",
    forModel: "for the model answer",
    evidenceTitle: (count: number): string =>
      count === 1 ? "The sentence that proves it" : "The sentences that prove it",
    marked: "Marked: ",
    inLesson: "Read it in the lesson",
  },
  notices: {
    unreadable:
      "We couldn’t read your saved progress, so this is a new attempt. A copy of the old one is on this device.",
    newer:
      "A newer version of this quiz saved your progress, so this is a new attempt. Your saved progress hasn’t been changed. Reload the page to get the newer version.",
    badQuestion: (asked: string) =>
      `The link asks for the question “${asked}”, which isn’t in this quiz. You’re back where you left off.`,
    badSeed: (asked: string, largest: number) =>
      `The link asks for the order “${asked}”, which isn’t a number from 1 to ${formatNumber("en", largest)}. You see the usual order instead.`,
    updated: (count: number) =>
      `${count === 1 ? "One question has" : `${count} questions have`} changed since you answered. Answer again. Your other answers are saved.`,
    updatedHere: "This question has changed. Answer it again.",
    continuing: (number: number, answered: number, of: number) =>
      `Continuing at question ${number}. You’ve answered ${answered} of ${of}.`,
    startAgain: "Start again",
    restartDeletes: (answered: number) =>
      plural("en", answered, {
        one: "Starting again deletes # answer.",
        other: "Starting again deletes # answers.",
      }),
    restartAnyway: "Delete and start again",
    goOn: "Keep these answers",
    choices: {
      seed: {
        says: (answered, of, seed) =>
          `You’ve already answered ${answered} of ${of} questions. The link asks for a new attempt in order ${seed}, which would replace this one.`,
        stay: "Continue your attempt",
        take: (seed) => `Start order ${seed}`,
      },
      replaced: {
        says: (answered, of, _seed: number) =>
          `Another tab replaced this attempt with one that has ${answered} of ${of} answered. Both are saved. The other one opens next time.`,
        stay: "Continue this one",
        take: (_seed: number) => "Open the other one",
      },
      beside: {
        says: (answered, of, _seed: number) =>
          `You have another attempt on this device, with ${answered} of ${of} answered.`,
        stay: "Delete it",
        take: (_seed: number) => "Continue that one",
      },
    } satisfies Record<Choice["kind"], ChoiceMessages>,
  },
  confidence: {
    question: "How sure are you? (optional, doesn’t affect your score)",
    degrees: { guess: "A guess", "fairly-sure": "Fairly sure", sure: "Sure" } satisfies Record<
      Confidence,
      string
    >,
    was: (degree: string) => `How sure you were: ${degree}`,
  },
  review: {
    title: "Check your answers",
    unanswered: (count: number) =>
      `You haven’t answered ${count === 1 ? "one question" : `${count} questions`}. You can still finish, but unanswered questions count as missed.`,
    change: "Change",
    answer: "Answer",
    yourAnswer: "Your answer",
    finish: "Finish and see your result",
  },
  packages: {
    title: "For a learning platform",
    note: "Add the quiz to a platform such as Moodle as a single file. The platform opens it, saves each learner’s progress and receives the score.",
    link: (version: "2004" | "1.2") => `Quiz as a SCORM ${version} package (ZIP)`,
  },
  storage,
  results,
  cards,
};
