import { formatWait, plural } from "@sidelight/i18n";

const cardsOf = (count: number) => plural("en", count, { one: "# card", other: "# cards" });

export const cards = {
  title: "Cards",
  description: (title: string) =>
    `Review cards for the terms in “${title}”. Each one comes back before you’re likely to forget it.`,
  skip: "Skip to the cards",
  link: "Review cards",
  noScripts: "Turn JavaScript on to see which cards are due. You can open every term below without it.",
  all: "All terms in this lesson",
  more: (term: string) => `More about ${term}`,
  due: (count: number) =>
    count === 0 ? "No card is due today" : `${cardsOf(count)} ${count === 1 ? "is" : "are"} due today`,
  fresh: (count: number) =>
    `${count === 1 ? "One of them is" : `${count} of them are`} new. You get up to ten new cards a day.`,
  kinds: { term: "What does this mean?", question: "A question you missed" },
  /** The label of the values for rows or gaps. */
  values: "Choose from:",
  showAnswer: "Show answer",
  answer: "Answer",
  again: "Again",
  good: "Good",
  comesBack: (wait: number) => `(due ${formatWait("en", wait)})`,
  takeOut: "Remove this card",
  putBack: (count: number) => `Restore ${cardsOf(count)}`,
  putBackDone: (count: number): string => `${cardsOf(count)} restored.`,
  inLesson: "Read it in the lesson",
  nothing: "There are no cards to review.",
  nextIn: (wait: number) => `That’s all for now. The next card is due ${formatWait("en", wait)}.`,
  /** Once the wait is over. */
  ready: "The next card is ready.",
  saved: "Your cards are saved on this device.",
  notSaved:
    "This browser won’t save your cards. They will be lost when you leave the page. Export them to save them.",
  notices: {
    unreadable:
      "We couldn’t read your saved cards, so they haven’t been changed. This review will be lost when you leave the page.",
    newer:
      "A newer version saved your cards, so they haven’t been changed. Reload the page to get that version.",
  },
  files: "Move your cards to another device",
  filesNote:
    "The file has every card, when it’s next due and how you’ve reviewed it. It’s made on this device and nothing is sent.",
  export: "Export cards",
  import: "Import cards from a file:",
  imported: (count: number) => `${cardsOf(count)} imported. Reviews from both devices count.`,
  /** Why a file was refused, by its name. */
  refused: {
    unreadable: (file: string) =>
      `“${file}” isn’t a Sidelight card file, or it’s damaged. Nothing was changed. Choose a file exported from this page.`,
    newer: (file: string) =>
      `“${file}” comes from a newer version of Sidelight. Nothing was changed. Reload the page and try again.`,
    other: (file: string) =>
      `“${file}” has cards from another lesson. Nothing was changed. Import it on that lesson’s page.`,
  },
  /** The button on the results page, and its result. */
  addMissed: "Add missed questions to your cards",
  added: (count: number): string =>
    count === 0 ? "They’re already in your cards." : `${cardsOf(count)} added.`,
  notAdded: "This browser won’t save cards, so none were added.",
};
