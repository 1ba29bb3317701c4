import { formatWait, plural } from "@sidelight/i18n";

const cardsOf = (count: number) => plural("en", count, { one: "# card", other: "# cards" });

export const cards = {
  title: "Cards",
  description: (title: string) =>
    `The terms of “${title}” as review cards, each coming back when it is about to be forgotten.`,
  skip: "Skip to the cards",
  link: "Review cards",
  noScripts: "What is due today takes scripts to reckon. Without them every term can be opened below.",
  all: "All terms of the lesson",
  more: (term: string) => `More about ${term}`,
  due: (count: number) =>
    count === 0 ? "No card is due today" : `${cardsOf(count)} ${count === 1 ? "is" : "are"} due today`,
  fresh: (count: number) =>
    `${count === 1 ? "One of them is" : `${count} of them are`} new; at most ten new ones a day.`,
  kinds: { term: "What does this mean?", question: "A question you missed" },
  /** The label of the values for rows or gaps. */
  values: "Choose from:",
  showAnswer: "Show answer",
  answer: "Answer",
  again: "Again",
  good: "Good",
  comesBack: (wait: number) => `(back ${formatWait("en", wait)})`,
  takeOut: "Take this card out",
  putBack: (count: number) => `Put ${cardsOf(count)} back`,
  putBackDone: (count: number): string => `${cardsOf(count)} ${count === 1 ? "is" : "are"} back.`,
  inLesson: "Read it in the lesson",
  nothing: "There is nothing to review.",
  nextIn: (wait: number) => `That is all for now. The next card comes back ${formatWait("en", wait)}.`,
  /** Once the wait is over. */
  ready: "The next card is ready.",
  saved: "Your cards are kept on this device.",
  notSaved:
    "This browser does not keep your cards, so they last until you leave the page. Export them to keep them.",
  notices: {
    unreadable:
      "Cards kept earlier could not be read. They are left as they are, and this review lasts until you leave the page.",
    newer:
      "Cards kept earlier were written by a newer version. They are left as they are; reload the page to get that version.",
  },
  files: "Take the cards to another device",
  filesNote:
    "The file has every card, when it comes back and each look at it. It is made on this device, and nothing is sent.",
  export: "Export cards",
  import: "Import cards from a file:",
  imported: (count: number) =>
    `${cardsOf(count)} from the file ${count === 1 ? "is" : "are"} here now. Reviews from both devices count.`,
  /** Why a file was refused, by its name. */
  refused: {
    unreadable: (file: string) =>
      `“${file}” is no file of Sidelight cards, or is damaged; nothing was changed. Choose a file that was exported here.`,
    newer: (file: string) =>
      `“${file}” was written by a newer version; nothing was changed. Reload the page and try again.`,
    other: (file: string) =>
      `“${file}” has the cards of another lesson; nothing was changed. Import it on that lesson’s page.`,
  },
  /** What the results of a quiz offer, and what they say once it is done. */
  addMissed: "Add what you missed to your cards",
  added: (count: number): string =>
    count === 0 ? "They are all among your cards already." : `${cardsOf(count)} added.`,
  notAdded: "This browser does not keep cards, so none were added.",
};
