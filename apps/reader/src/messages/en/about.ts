/** What the page about a lesson says. */
export const about = {
  link: "About this lesson",
  title: (lesson: string) => `About this lesson: ${lesson}`,
  standfirst:
    "We checked all of this before we published the lesson. If a lesson fails a check, we can’t publish it.",
  reading: "Reading level of each edition",
  /** How to read the two formulas, and the highest grade that the plain edition may have by the first. */
  readingText: (highest: number) =>
    `The Flesch–Kincaid grade is the American school grade a reader needs. We leave names out, as WCAG 3.1.5 allows. The plain edition must be at grade ${highest} or below, and so must every note, claim and question its readers see. A Dale–Chall score isn’t a grade. The matching grades are in brackets, and we set no limit for it.`,
  readingNote:
    "The Automated Readability Index counts only letters, words and sentences, so it works in Arabic too. It was made for English, so in Arabic it compares texts but isn’t a school grade.",
  edition: "Edition",
  words: "Words",
  sentences: "Sentences",
  wordsPerSentence: "Words per sentence",
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
    `The glossary explains ${covered} of the ${all} hard words in the standard edition. Hard words have three syllables or more and aren’t on the Dale–Chall list of familiar words.`,
  hardUncovered: "Not explained:",
  abbreviations: "Abbreviations and names",
  abbreviationsText: (expanded: number, all: number) =>
    `The glossary spells out ${expanded} of ${all} abbreviations.`,
  pronunciation: (spoken: number, names: number) =>
    `${spoken} of ${names} entries on people, places and groups give a pronunciation.`,
  claims: "Claims",
  claimsText: (share: string, named: number, all: number) =>
    `The reports name the speaker of ${share} of the claims (${named} of ${all}).`,
  disputedText: (count: number) =>
    `${count} claims are denied, contested or give different figures. We show what we know now with each of them.`,
  sources: "Sources",
  sourcesText: (all: number, linked: number) =>
    `We name ${all} sources and link ${linked} of them to the publisher’s own page. We saw the others in another outlet, so they have no link.`,
  version: "Version",
  /** The version with its own day, and the day of the first one. */
  versionText: (version: string, date: string, first: string) =>
    `Version ${version}, ${date}. We first published this lesson on ${first}.`,
  articleAsOf: (day: string) => `The article says only what was known on ${day}.`,
  changes: "What changed",
  licence: "Licence",
  licenceText: "You can reuse the text if you credit Sidelight, under",
  checks:
    "We check every sentence in every edition. Figures and names match, and each claim has a speaker. Quotations are word for word, and the language is neutral. Every quiz answer has evidence.",
  translated:
    "We quote people as the English reports did. The Arabic translation is ours. Some words were first spoken in Arabic or Turkish, but we have only the English. For those, the Arabic gives the meaning without quotation marks. So far, only the authors have checked the Arabic.",
};
