import type { Lesson } from "../model/lesson.ts";
import { smallTranslation } from "./small-translation.ts";

const wrong = (feedback: string) =>
  ({ correct: false, feedback, evidence: ["ministry-denies"], misreading: "wrong-speaker" }) as const;

/** A lesson that follows every rule and is small enough to read. Tests change one thing in it at a time. */
export const smallLesson: Lesson = {
  slug: "small",
  version: "1.0.0",
  history: [{ version: "1.0.0", date: "2024-12-09", changes: "First published." }],
  asOf: "2024-12-08",
  published: "2024-12-09",
  licence: "CC-BY-4.0",
  genre: "report",
  teaches: "telling two sides apart",
  summary: "Two sides speak about one city.",
  names: { city: { en: ["Aleppo"], ar: ["حلب"] } },
  outline: [{ id: "city", paragraphs: [["rebels-claim", "ministry-denies"]] }],
  editions: {
    standard: {
      lang: "en",
      name: "Standard",
      title: "One city",
      standfirst: "Two sides speak.",
      asOf: "As of 8 December 2024",
      headings: { city: "One city" },
      sentences: {
        "rebels-claim": [
          { claim: "captured", as: "The rebels" },
          " told ",
          { term: "afp", as: "AFP" },
          " that they had captured the city.",
        ],
        "ministry-denies": [{ claim: "denied", as: "The ministry" }, " called it “safe and stable”."],
      },
    },
    plain: {
      lang: "en",
      name: "Plain English",
      title: "One city",
      standfirst: "Two sides speak.",
      asOf: "As of 8 December 2024",
      headings: { city: "One city" },
      sentences: {
        "rebels-claim": [
          { claim: "captured", as: "The rebels" },
          " spoke to ",
          { term: "afp", as: "AFP" },
          ". They said that they took the city.",
        ],
        "ministry-denies": [{ claim: "denied", as: "The ministry" }, " said no. The city is safe, it said."],
      },
    },
    ar: {
      lang: "ar",
      name: "العربية",
      title: "مدينة واحدة",
      standfirst: "طرفان يتحدثان.",
      asOf: "كما في ٨ كانون الأول ٢٠٢٤",
      headings: { city: "مدينة واحدة" },
      sentences: {
        "rebels-claim": [
          { claim: "captured", as: "قالت الفصائل" },
          " ",
          { term: "afp", as: "لفرانس برس" },
          " إنها سيطرت على المدينة.",
        ],
        "ministry-denies": [{ claim: "denied", as: "قالت الوزارة" }, " إنها «آمنة ومستقرة»."],
      },
    },
  },
  glossary: {
    afp: {
      kind: "organisation",
      title: "AFP",
      expansion: "Agence France-Presse",
      definition: ["A news agency."],
      pronunciation: { respelling: "A-F-P" },
      sources: ["handbook"],
      asOf: "2024-12-08",
    },
    ministry: {
      kind: "organisation",
      title: "ministry",
      definition: ["A part of a government."],
      pronunciation: { respelling: "MIN-iss-tree" },
      sources: ["handbook"],
      asOf: "2024-12-08",
    },
    city: {
      kind: "place",
      title: "The city",
      definition: ["A city of which two sides speak."],
      pronunciation: { respelling: "SIT-ee" },
      sources: ["handbook"],
      asOf: "2024-12-08",
    },
  },
  speakers: {
    rebels: { name: "The rebels", role: "One side", named: false, mentions: ["rebels"] },
    ministry: {
      name: "The ministry",
      role: "The other side",
      named: true,
      term: "ministry",
      mentions: ["ministry"],
    },
  },
  channels: {
    afp: { name: "AFP", term: "afp", mentions: ["AFP"] },
    "news-reports": { name: "news reports" },
  },
  claims: {
    captured: {
      said: "The city has been captured",
      speaker: "rebels",
      channel: "afp",
      sentences: ["rebels-claim"],
      standing: "contested",
      contest: { by: ["denied"] },
      known: { verdict: "borne-out", text: ["It was."], asOf: "2024-12-08", sources: ["handbook"] },
    },
    denied: {
      said: "The city is safe and stable",
      speaker: "ministry",
      channel: "news-reports",
      quotations: ["safe and stable"],
      sentences: ["ministry-denies"],
      standing: "contested",
      contest: { by: ["captured"] },
      known: { verdict: "not-borne-out", text: ["It was not."], asOf: "2024-12-08", sources: ["handbook"] },
    },
  },
  timeline: {
    began: { date: "2024-12-07", label: "7 December", text: "It began.", sources: ["handbook"] },
    ended: {
      date: "2024-12-08",
      label: "8 December",
      text: "It ended.",
      sentences: ["rebels-claim"],
      sources: ["handbook"],
    },
  },
  map: {
    country: "760",
    neighbours: { "760": "Syria" },
    waters: { lake: { name: "The lake", latitude: 35.9, longitude: 38.1 } },
  },
  places: {
    city: {
      name: "The city",
      kind: "town",
      latitude: 34.5,
      longitude: 36.5,
      note: "Two sides speak of it.",
      term: "city",
      sentences: ["rebels-claim"],
    },
  },
  sources: {
    handbook: { publisher: "A publisher", title: "A handbook", url: "https://example.org/handbook" },
  },
  questions: {
    who: {
      kind: "single-choice",
      process: "locate",
      stem: "Who says that the city was captured?",
      evidence: ["rebels-claim"],
      explanation: "The rebels say so.",
      options: {
        rebels: { text: "The rebels", correct: true },
        ministry: { text: "The ministry", ...wrong("It denies it.") },
        afp: { text: "The agency", ...wrong("It only passes it on.") },
      },
    },
    which: {
      kind: "several-choices",
      process: "understand",
      stem: "Which statements conflict? Choose two.",
      claims: ["captured", "denied"],
      evidence: ["rebels-claim", "ministry-denies"],
      explanation: "Both speak of the city.",
      options: {
        captured: { text: "It was captured.", correct: true },
        safe: { text: "It is safe.", correct: true },
        agency: { text: "There is an agency.", ...wrong("Nobody disputes that.") },
      },
    },
    settled: {
      kind: "true-false-not-stated",
      process: "evaluate",
      stem: "What does the text say?",
      statement: "A reporter saw it.",
      evidence: ["rebels-claim"],
      explanation: "No reporter is mentioned.",
      options: {
        true: wrong("No reporter speaks."),
        false: wrong("It does not deny it either."),
        "not-stated": { correct: true },
      },
    },
  },
  translations: { ar: smallTranslation },
};

/** The small lesson with one thing changed. */
export const changed = (change: (lesson: Mutable<Lesson>) => void): Lesson => {
  const copy = structuredClone(smallLesson) as Mutable<Lesson>;
  change(copy);
  return copy as Lesson;
};

/** A type whose parts may be changed, all the way down. */
type Mutable<Value> = { -readonly [Key in keyof Value]: Mutable<Value[Key]> };
