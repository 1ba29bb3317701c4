import type { EditionId, KnownNow, Lesson, Standing, TermKind } from "@sidelight/content";
import { plural } from "@sidelight/i18n";
import { about } from "./about.ts";

/** Everything that the reader says in English. Every other language has the same messages. */
export const reader = {
  siteTitle: "Sidelight: hard news, readable and checkable",
  home: {
    title: "Hard news, readable and checkable",
    description:
      "News lessons in which every unusual word, name and claim can be opened without losing your place.",
    standfirst:
      "When reports contradict each other by the hour, who said what to whom is the heart of the story. Sidelight lets you open every unusual word, name and claim without losing your place, and then test what you understood against the very sentence that proves it.",
    skip: "Skip to the lessons",
    how: "How a lesson works",
    steps: [
      {
        title: "Read",
        text: "The standard edition, the same story sentence by sentence in plain English, or in Arabic. Words with a dotted line open in place: what they mean here, how they are said, how they are written.",
      },
      {
        title: "Weigh",
        text: "Every claim has a speaker: press the words that name them to see who it is, through whom it came, and what speaks against it. What became known later is kept apart, dated and with its source.",
      },
      {
        title: "Check",
        text: "Answer the quiz. For every answer, right or wrong, it shows the sentence that proves it, in its place among its neighbours.",
      },
    ],
    note: "It works with a keyboard, a screen reader, a switch, on an old phone, on a slow line, on paper, and with scripts off.",
    edition: (name: string) => `${name} edition`,
  },
  lesson: {
    skipToArticle: "Skip to the article",
    skipToClaims: "Skip to who says what",
    skipToGlossary: "Skip to words and names",
    editions: "Editions",
    /** The editions as this language names them, for use inside its own sentences. */
    editionNames: { standard: "Standard English", plain: "Plain English", ar: "Arabic" } satisfies Record<
      EditionId,
      string
    >,
    sideBySide: (name: string) => `Side by side: ${name}`,
    swap: "Swap the two",
    toRead: (minutes: string) => `${minutes} to read`,
    minutes: (count: number) => plural("en", count, { one: "# minute", other: "# minutes" }),
    questions: (count: number) => plural("en", count, { one: "# question", other: "# questions" }),
    contents: "In this lesson",
    quizOnThis: "Quiz on this lesson",
    checkYourself: "Check what you understood",
    checkLine: (questions: string) =>
      `${questions}, each with the sentence that proves its answer. No time limit, and nothing leaves your device.`,
    startQuiz: "Start the quiz",
    worksheet: "All questions on one page",
    backToQuestion: "Back to the question",
    inTheText: "In the text",
    key: {
      title: "How the text is marked",
      term: "a word or name that opens",
      claim: "who says this",
      contested: "another report says otherwise",
    },
    paragraph: {
      inOtherWords: (name: string) => `In other words: ${name}`,
      /** What tells one paragraph from the others, said after its menu's name. */
      which: (paragraph: string) => `, paragraph ${paragraph}`,
      onTimeline: "On the timeline",
      onMap: "On the map",
    },
    sameSentence: (name: string) => `You are at the same sentence, in this edition: ${name}.`,
    sameSentenceInBoth: (one: string, other: string) =>
      `You are at the same sentence, in two editions: ${one} and ${other}.`,
    dismiss: "Hide this",
  },
  claims: {
    heading: "Who says what",
    /** What the list of claims is, by what kind of article they come from; a report speaks as of a day. */
    intro: {
      report: (day) =>
        `Every claim of the article, and how it stood when it was reported. The article speaks as of ${day}; what became known later stands beside each claim, apart from it, so that the article stays what a reader could know then.`,
      explainer: (_day: string) =>
        "Every claim that the article takes as an example, and how it stood when it was reported. What became known later stands beside it, apart.",
    } satisfies Record<Lesson["genre"], (day: string) => string>,
    standings: {
      denied: { name: "Denied", means: "Somebody whose affair it is says that it is not so." },
      contested: { name: "Contested", means: "Another report says otherwise." },
      "figures-differ": { name: "Figures differ", means: "Two sources give two numbers." },
      uncontested: {
        name: "Nothing against it",
        means: "No other report gathered here spoke against it. That does not make it proven.",
      },
      statement: {
        name: "Statement",
        means: "Somebody says what they want or think; not a report of an event.",
      },
      description: { name: "Description", means: "The agency describes something in its own words." },
      background: { name: "Background", means: "The reports recall something that was known before." },
    } satisfies Record<Standing, { name: string; means: string }>,
    speaker: "Who",
    named: { yes: "By name", no: "Without a name" },
    isNamed: "Named",
    channel: "Through",
    when: "When",
    noHour: "The reports give no hour",
    /** After what somebody else said: when they said it. */
    saidAt: (time: string) => `Said ${time}.`,
    standing: "How it stood",
    against: "Against it",
    bySpeaker: "By speaker",
    everySpeaker: "Every speaker, and what each one says",
    byStanding: "By standing",
    filter: "Show only some claims",
    all: "All",
    shown: { before: "Showing", between: "of", after: "claims." },
    knownNow: "What we know now",
    verdicts: {
      "borne-out": "Borne out",
      likely: "Likely to be true",
      overtaken: "Overtaken by events",
      "not-borne-out": "Not borne out",
      "still-disputed": "Still disputed",
    } satisfies Record<KnownNow["verdict"], string>,
    hideKnown: "Hide what we know now",
    showKnown: "Show what we know now",
    /** Why the filter was lifted. */
    allForLink: "All are shown again, because a link leads to one that was hidden.",
    /** Why something is shown though what is known now is hidden. */
    knownForLink: "What we know now is shown only for the claim that a link leads to.",
  },
  glossary: {
    heading: "Words and names",
    title: "Glossary",
    description:
      "Every word, name and abbreviation that Sidelight’s lessons explain, in the sense they have there.",
    standfirst:
      "Every word, name and abbreviation that the lessons explain, in the sense it has there, with the day up to which it was checked.",
    skip: "Skip to the entries",
    letters: "Letters",
    inLessons: "In the lessons:",
    shortFor: "Short for",
    /** Before a name as it is written in other letters. */
    written: { latin: "In Latin letters:", original: "In the original script:" },
    sayIt: "Say it:",
    derived: "(worked out from the spelling, not yet checked by a speaker)",
    also: "Also:",
    seeAlso: "See also:",
    asOf: (day: string) => `As of ${day}.`,
    everything: (title: string) => `Everything on ${title}`,
    kinds: {
      person: "Person",
      place: "Place",
      group: "Group",
      organisation: "Organisation",
      document: "Document",
      word: "Word",
    } satisfies Record<TermKind, string>,
    claimsBy: (title: string, kind: TermKind) =>
      kind === "organisation" ? `Claims by ${title}, or through it` : `Claims by ${title}`,
    claimsAbout: (title: string) => `Claims about ${title}, and what is said against them`,
    /** Before what another lesson says of the same term. */
    inLesson: (lesson: string) => `As another lesson explains it: ${lesson}`,
    inSentences: (title: string) => `${title} in the lessons`,
    backToGlossary: "The whole glossary",
  },
  notes: {
    timeline: "Timeline",
    timelineChart: "The days as a drawing",
    timelineChartText:
      "A line of days from top to bottom; each bar has the number of its entry in the list and leads to it.",
    map: "Map",
    mapChart: "The places as a drawing",
    mapChartText: "A map of the places in the table.",
    capitalChart: "The places around the capital, enlarged: the dashed box on the map",
    borders: "Borders are drawn as they are held, after Natural Earth; they take no side on whose they are.",
    kilometres: (count: string) => `${count} km`,
    place: "Place",
    placeNote: "What was said of it",
    sources: "Sources",
    sourcesIntro:
      "Only publishers’ own pages are linked. A source without a link was seen where another outlet carried it.",
    sourceOf: (count: number): string => (count === 1 ? "Source:" : "Sources:"),
  },
  about,
  missing: {
    title: "Nothing is at this address",
    skip: "Skip to the content",
    text: "The page was moved, or the address has a slip in it. These are the places there are:",
    lessons: "All lessons",
    glossary: "The glossary, every word and name of the lessons",
    quiz: "The quizzes",
  },
  /** Puts words that somebody said into quotation marks. */
  quoted: (words: string) => `“${words}”`,
  /** A speaker and what they say, in one line. */
  says: (speaker: string, said: string) => `${speaker}: ${said}`,
};
