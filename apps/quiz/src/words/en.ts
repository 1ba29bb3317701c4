import { formatNumber, plural } from "@sidelight/preferences/words";
import type { QuizWords } from "./quiz-words.ts";

const numbers = ["none", "one", "two", "three", "four", "five", "six"] as const;
const inWords = (count: number): string => numbers[count] ?? String(count);
/** Points as a reader reads them: whole, or with one or two decimals. */
const points = (score: number): string => formatNumber("en", score, { maximumFractionDigits: 2 });

export const en: QuizWords = {
  title: "Quizzes",
  siteTitle: "Quizzes · Sidelight",
  description: "Questions on Sidelight’s lessons, each with the sentence that proves its answer.",
  standfirst:
    "Each question asks who said what, what it means, or how far to trust it. Each answer, right or wrong, comes with the sentence that proves it.",
  skipToQuizzes: "Skip to the quizzes",
  skipToQuestion: "Skip to the question",
  skipToQuestions: "Skip to the questions",
  questions: (count) => plural("en", count, { one: "# question", other: "# questions" }),
  listLine: (questions) => `${questions}, no time limit.`,
  readLesson: "Read the lesson",
  onOnePage: "All questions on one page",
  oneAtATime: "One question at a time",
  about: (title, questions) => `${questions} on “${title}”, each with the sentence that proves its answer.`,
  quiz: "Quiz",
  questionOf: (number, of) => `Question ${number} of ${of}`,
  hint: (number, of) => (of === 1 ? "Hint" : `Hint ${number}`),
  answers: {
    true: "True: the article says so",
    false: "False: the article says otherwise",
    "not-stated": "Not stated: the article does not say",
  },
  statement: (words) => `True, false or not stated: ${words}`,
  relations: {
    agree: "They agree",
    conflict: "They conflict",
    "not-addressed": "The second does not speak of it",
  },
  parts: { claim: "First, the claim", proof: "Then, the sentence that proves it" },
  rows: {
    prompt: "Choose",
    gap: "…",
    values: "To choose from:",
    words: "Words to choose from:",
    pair: (row, value) => `${row} – ${value}`,
  },
  order: {
    prompt: "Position",
    up: "Up",
    down: "Down",
    moved: (item, position, of) => `Position ${position} of ${of}: ${item}`,
  },
  written: {
    short: "Your answer, in a word or two (capitals do not matter)",
    open: "Your answer, in a few sentences of your own (at most 800 characters)",
  },
  start: {
    noScripts: "One question at a time takes scripts. Without them nothing is kept:",
    noScriptsLink: "all questions are on one page, each with its answer to open.",
    intro: (questions) =>
      `${questions}, one point each; a partly right answer earns part of its point. There is no time limit.`,
    kept: "Your progress is kept on this device.",
    when: "When do you want feedback?",
    modes: {
      practice: { name: "Practice:", means: "after each question" },
      test: { name: "Test:", means: "at the end" },
    },
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
  },
  error: {
    title: "There is a problem",
    prefix: "Error: ",
    chooseOne: "Choose an answer.",
    choose: (asked) => `Choose ${inWords(asked)} answers.`,
    chooseInstead: (asked, chosen) => `Choose ${inWords(asked)} answers; you have chosen ${inWords(chosen)}.`,
    chooseBoth: "Choose a claim and the sentence that proves it.",
    fillRows: (empty) =>
      `Choose an answer in every row; ${inWords(empty)} ${empty === 1 ? "has" : "have"} none yet.`,
    fillGaps: (empty) => `Fill in every gap; ${inWords(empty)} ${empty === 1 ? "is" : "are"} still empty.`,
    putInOrder: "Put the items in order: move one, or choose a position.",
    ownPosition: "Give every item a position of its own.",
    write: "Write an answer.",
    checkSpelling: (typed) =>
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
    points: (score) => ` (${points(score)} of 1 point)`,
    marks: { right: "✓ Right", wrong: "✗ Not right", missed: "✓ Right answer" },
    youChose: "You chose:",
    youWrote: "You wrote:",
    model: "A model answer:",
    criteria: "A good answer does this. Does yours?",
    saysSo: "Who says so:",
    said: (speaker, role, channel, when) =>
      `${speaker} (${role}). Reported by: ${channel}${when ? `; when: ${when}` : ""}.`,
    rightAnswer: (count) => (count === 1 ? "Right answer:" : "Right answers:"),
    show: "Show the evidence",
    against: "against your answer",
    forRight: "for the right answer",
    evidenceTitle: (count) => (count === 1 ? "The sentence that shows it" : "The sentences that show it"),
    marked: "Marked: ",
    inLesson: "Read it in the lesson",
  },
  notices: {
    unreadable:
      "Progress saved earlier could not be read, so this is a new attempt. What was saved is kept on this device.",
    badSeed: (asked, largest) =>
      `The address asks for the order “${asked}”, which is not a number from 1 to ${largest}; the usual order is shown instead.`,
    updated: (count) =>
      `${count === 1 ? "One question was" : `${count} questions were`} updated since you answered. Please answer again; your other answers are kept.`,
    updatedHere: "This question was updated. Please answer it again.",
    continuing: (number, answered, of) => `Continuing at question ${number}; ${answered} of ${of} answered.`,
    startAgain: "Start again instead",
  },
  keeping: {
    kept: "Your progress is kept on this device.",
    notKept: "This browser keeps nothing, so your progress lasts until you leave the page.",
    order: "Order of options:",
    again: "The same order again:",
    link: (seed) => `this quiz with order ${seed}`,
  },
  review: {
    title: "Check your answers",
    unanswered: (count) =>
      `${count === 1 ? "One question is" : `${count} questions are`} not answered. You can finish all the same; they count as missed.`,
    change: "Change",
    answer: "Answer",
    finish: "Finish and see the result",
  },
  results: {
    title: (score, of) => `Your result: ${points(score)} of ${of}`,
    second: (score, of) => `Your second round: ${points(score)} of ${of}`,
    first: (score, of) =>
      `First round: ${points(score)} of ${of}. This round had only the questions you missed.`,
    place: "Your result",
    profile: "How you did, by what each question asks of a reader",
    reading: "Reading",
    points: "Points",
    pointsOf: (score, of) => `${points(score)} of ${of}`,
    processes: {
      locate: "Finding what the text says",
      understand: "Understanding what it means",
      evaluate: "Weighing who says it and how well it holds",
    },
    allRight: "You had every question right.",
    retry: (count) => `Retry the ${count === 1 ? "one you missed" : `${count} you missed`}`,
    restart: "Start again in a new order",
    backToLesson: "Back to the lesson",
    again: "Every question again",
    marks: { right: "Right", part: "Partly right", missed: "Missed" },
    none: "No question was answered.",
  },
  worksheet: {
    title: "Worksheet",
    description: (title) => `All questions on “${title}” on one page, with their answers to open.`,
    intro: (questions) =>
      `${questions}, one point each. Choose your answers, then open each answer to compare. Nothing is sent or kept.`,
    order: (seed) => `Order of options: ${seed}`,
    answerTo: (number) => `Answer to question ${number}`,
    whyNot: "Why not the others",
    otherwise: "Any other word",
    inLesson: "In the lesson",
  },
};
