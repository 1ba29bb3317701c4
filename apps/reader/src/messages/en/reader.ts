import type { EditionId, KnownNow, Lesson, Standing, TermKind } from "@sidelight/content";
import { plural } from "@sidelight/i18n";
import { about } from "./about.ts";
import { home } from "./home.ts";

/** Everything that the reader says in English. Every other language has the same messages. */
export const reader = {
  siteTitle: "Sidelight: hard news you can read and check",
  home,
  lesson: {
    skipToArticle: "Skip to the article",
    skipToQuiz: "Skip to the quiz",
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
    tools: "Reading tools",
    quizOnThis: "Quiz on this lesson",
    quiz: "Quiz",
    checkYourself: "Check what you understood",
    checkLine: (questions: string) =>
      `${questions}, each with the sentence that proves the answer. No time limit, and nothing leaves your device.`,
    startQuiz: "Start the quiz",
    worksheet: "All questions on one page",
    backToQuestion: "Back to the question",
    inTheText: "In the text",
    key: {
      title: "How the text is marked",
      term: "a word or name you can open",
      claim: "who says this",
      contested: "someone disputes this; press to see who",
    },
    /** Names the mark after a disputed sentence by who disagrees. */
    disputedBy: (speakers: string) => `Disputed by ${speakers}`,
    /** The same, where reports disagree but no speaker does. */
    disputed: (said: string) => `Disputed: ${said}`,
    onTimeline: "On the timeline",
    onMap: "On the map",
    /** Follows the name of an edition, on the button that shows one paragraph in it. */
    forParagraph: " for this paragraph",
    sameSentence: (name: string) => `You’re at the same sentence in ${name}.`,
    sameSentenceInBoth: (one: string, other: string) => `You’re at the same sentence in ${one} and ${other}.`,
    dismiss: "Hide",
  },
  claims: {
    heading: "Who says what",
    /** Introduces the list of claims, by the genre of the article. */
    intro: {
      report: (day) =>
        `Every claim in the article, and its status when it was reported. The article says only what a reader could know on ${day}. What became known later is shown with each claim.`,
      explainer: (_day: string) =>
        "Every claim that the article uses as an example, and its status when it was reported. What became known later is shown with it.",
    } satisfies Record<Lesson["genre"], (day: string) => string>,
    standings: {
      denied: { name: "Denied", means: "The people it concerns deny it." },
      contested: { name: "Contested", means: "Another report contradicts it." },
      "figures-differ": { name: "Figures differ", means: "Two sources give different numbers." },
      uncontested: {
        name: "Not contested",
        means: "No other report we found contradicts it. That doesn’t prove it.",
      },
      statement: {
        name: "Statement",
        means: "Someone says what they want or think. It isn’t a report of an event.",
      },
      description: { name: "Description", means: "The agency describes something in its own words." },
      background: { name: "Background", means: "Background that was already known." },
    } satisfies Record<Standing, { name: string; means: string }>,
    speaker: "Speaker",
    named: { yes: "Named", no: "Not named" },
    isNamed: "Identity",
    channel: "Reported by",
    when: "When",
    noHour: "The reports give no time",
    /** Follows another speaker's claim. */
    saidAt: (time: string) => `Said ${time}.`,
    standing: "Status",
    against: "Contradicted by",
    bySpeaker: "By speaker",
    everySpeaker: "Every speaker and what each one says",
    byStanding: "By status",
    filter: "Filter claims",
    all: "All",
    shown: { before: "Showing", between: "of", after: "claims." },
    knownNow: "What we know now",
    verdicts: {
      "borne-out": "Turned out true",
      likely: "Probably true",
      overtaken: "Overtaken by events",
      "not-borne-out": "Turned out false",
      "still-disputed": "Still disputed",
    } satisfies Record<KnownNow["verdict"], string>,
    /** Under the headline: the lesson stops at what was known at the time. */
    knownThen: {
      report: "This is what was known that night.",
      explainer: "The examples are told as they were first reported.",
    } satisfies Record<Lesson["genre"], string>,
    nothingFits: "No claims match this filter.",
    showAll: "Show all claims",
    hideKnown: "Hide what we know now",
    showKnown: "Show what we know now",
    /** Shown when the filter was lifted. */
    allForLink: "All claims are shown again because you followed a link to a hidden one.",
    /** Shown when one outcome is shown although outcomes are hidden. */
    knownForLink: "What we know now is shown only for the claim you followed a link to.",
  },
  glossary: {
    heading: "Words and names",
    title: "Glossary",
    description: "Every word, name and abbreviation in Sidelight’s lessons, and what it means there.",
    standfirst:
      "Every word, name and abbreviation that the lessons explain, what it means there, and when we last checked it.",
    skip: "Skip to the entries",
    letters: "Letters",
    inLessons: "In the lessons:",
    shortFor: "Short for",
    /** Before a name as it is written in other letters. */
    written: { latin: "In Latin letters:", original: "In the original script:" },
    sayIt: "Say it:",
    derived: "(based on the spelling; no native speaker has checked it yet)",
    also: "Also:",
    seeAlso: "See also:",
    asOf: (day: string) => `As of ${day}.`,
    everything: (title: string) => `More about ${title}`,
    kinds: {
      person: "Person",
      place: "Place",
      group: "Group",
      organisation: "Organisation",
      document: "Document",
      word: "Word",
    } satisfies Record<TermKind, string>,
    claimsBy: (title: string, kind: TermKind) =>
      kind === "organisation" ? `Claims made or reported by ${title}` : `Claims by ${title}`,
    claimsAbout: (title: string) => `Claims about ${title} and what contradicts them`,
    /** Before what another lesson says of the same term. */
    inLesson: (lesson: string) => `In another lesson: ${lesson}`,
    inSentences: (title: string) => `${title} in the lessons`,
    backToGlossary: "Back to the glossary",
  },
  notes: {
    timeline: "Timeline",
    timelineChart: "Timeline chart",
    timelineChartText:
      "A line of days from top to bottom. Each bar has the number of its entry in the list and links to it.",
    map: "Map",
    mapChart: "Map of the places",
    mapChartText: "A map of the places in the table.",
    capitalChart: "The area around the capital, enlarged from the dashed box on the map",
    borders: "Borders follow Natural Earth and show who controls the land, not who owns it.",
    kilometres: (count: string) => `${count} km`,
    place: "Place",
    placeNote: "What was said about it",
    sources: "Sources",
    sourcesIntro:
      "We link only to publishers’ own pages. If a source has no link, we saw it in another outlet.",
    sourceOf: (count: number): string => (count === 1 ? "Source:" : "Sources:"),
  },
  doors: {
    heading: "Notes on this lesson",
    claims: (count: number, disputed: string) =>
      plural("en", count, { one: `# claim, ${disputed} disputed`, other: `# claims, ${disputed} disputed` }),
    entries: (count: number) => plural("en", count, { one: "# entry", other: "# entries" }),
    places: (count: number) => plural("en", count, { one: "# place", other: "# places" }),
    wordsInShort: "Words and names in short",
    claimsInShort: "Claims in short",
    /** Leads from a short note to the whole one. */
    more: "More",
    back: "Back to the article",
    note: "Note",
    backToNote: "Back",
    backSign: "←",
    close: "Close",
  },
  about,
  missing: {
    title: "Page not found",
    skip: "Skip to the content",
    text: "The page has moved, or there’s a mistake in the link. Try one of these pages:",
    lessons: "All lessons",
    glossary: "The glossary of every word and name",
    quiz: "The quizzes",
  },
  /** A speaker and what they say, in one line. */
  says: (speaker: string, said: string) => `${speaker}: ${said}`,
};
