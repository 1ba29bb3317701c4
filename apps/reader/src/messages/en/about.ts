/** What the page about a lesson says. */
export const about = {
  link: "About this lesson",
  title: (lesson: string) => `About this lesson: ${lesson}`,
  standfirst:
    "What was measured before this lesson was published. A lesson that breaks one of these rules cannot be built.",
  reading: "Reading level of each edition",
  readingText:
    "The Flesch–Kincaid figure is the American school grade that a text asks for; names are left out, as WCAG 3.1.5 asks. By this figure the plain edition must be at grade 6 or below, and so must each note, claim and question that its readers meet. A Dale–Chall score is not a grade: its grades are in brackets, and no limit is set for it.",
  readingNote:
    "The Automated Readability Index counts letters, words and sentences alone, so it can be worked out in Arabic too; there it compares texts and is no school grade, because it was made for English.",
  edition: "Edition",
  words: "Words",
  sentences: "Sentences",
  wordsPerSentence: "Words a sentence",
  fleschKincaid: "Flesch–Kincaid grade",
  daleChall: "Dale–Chall score",
  /** The school grades that a Dale–Chall score stands for: 0 is any below, `Infinity` any above. */
  grades: (from: number, to: number) => {
    if (from === 0) return `grade ${to} and below`;
    if (from > 12) return to === Number.POSITIVE_INFINITY ? "college graduate" : "college";
    return `grades ${from} and ${to}`;
  },
  ari: "Automated Readability Index",
  notMeasured: "made for English only",
  hard: "Hard words",
  hardText: (covered: number, all: number) =>
    `Of ${all} hard words in the standard edition (three syllables or more, and not on the Dale–Chall list of familiar words), ${covered} can be opened in the glossary.`,
  hardUncovered: "Not explained:",
  abbreviations: "Abbreviations and names",
  abbreviationsText: (expanded: number, all: number) =>
    `${expanded} of ${all} abbreviations are written out in the glossary.`,
  pronunciation: (spoken: number, names: number) =>
    `${spoken} of ${names} entries on people, places and groups say how they are pronounced.`,
  claims: "Claims",
  claimsText: (share: string, named: number, all: number) =>
    `${share} of the claims (${named} of ${all}) have a speaker whom the reports name.`,
  disputedText: (count: number) =>
    `${count} are denied, contested or give figures that differ; each of them says what is known now.`,
  sources: "Sources",
  sourcesText: (all: number, linked: number) =>
    `${all} sources, ${linked} of them linked to the publisher’s own page. The others were seen where another outlet carried them, and are named without a link.`,
  version: "Version",
  /** The version with its own day, and the day of the first one. */
  versionText: (version: string, date: string, first: string) =>
    `Version ${version} of ${date}. The lesson was first published on ${first}.`,
  articleAsOf: (day: string) => `The article speaks as of ${day}.`,
  changes: "What changed",
  licence: "Licence",
  licenceText: "The text is free to reuse, with the name Sidelight, under",
  checks:
    "Checked for every sentence and every edition: the same figures, the same names, somebody who says it for each claim, quotations word for word, neutral words, and evidence for every answer of the quiz.",
  translated:
    "The quotations are given as the English reports had them. In Arabic they are our translation; where they were spoken in Arabic or Turkish and we know them only through English, it gives their sense without quotation marks. Nobody but its authors has checked the Arabic yet.",
};
