import { describe, expect, it } from "vitest";
import { proseText } from "../../model/prose.ts";
import { damascusDecember2024 as lesson } from "./index.ts";

type Row = readonly [
  claim: string,
  speaker: string,
  channel: string,
  standing: string,
  against?: readonly string[],
];

/** Who said what, through what, and how it stood: the night as it has to be told. */
const night: readonly Row[] = [
  ["departure", "army-officers", "reuters", "contested", ["still-working"]],
  ["entering-capital", "rebels", "news-reports", "uncontested"],
  ["airport", "war-monitor", "afp", "uncontested"],
  ["hezbollah-damascus", "hezbollah-source", "afp", "uncontested"],
  ["hts-moving", "hts", "news-reports", "uncontested"],
  ["sednaya-opened", "hts", "afp", "uncontested"],
  ["sednaya-byword", "afp", "afp", "description"],
  ["homs-captured", "rebels", "news-reports", "contested", ["homs-denied"]],
  ["homs-denied", "defence-ministry", "news-reports", "contested", ["homs-captured"]],
  ["hezbollah-homs", "unnamed-source", "afp", "uncontested"],
  ["no-withdrawal", "defence-ministry", "news-reports", "contested", []],
  ["reinforcing", "defence-ministry", "news-reports", "uncontested"],
  ["panic", "residents", "afp", "uncontested"],
  ["rania", "rania", "afp", "uncontested"],
  ["statue", "witnesses", "news-reports", "uncontested"],
  ["still-working", "presidents-office", "news-reports", "contested", ["departure"]],
  ["iraq-hundreds", "iraqi-source", "afp", "figures-differ", ["iraq-2000"]],
  ["iraq-2000", "second-source", "afp", "figures-differ", ["iraq-hundreds"]],
  ["hts-roots", "reports", "news-reports", "background"],
  ["displaced", "united-nations", "news-reports", "uncontested"],
  ["pedersen", "pedersen", "news-reports", "statement"],
  ["trump", "trump", "truth-social", "statement"],
  ["blinken", "blinken", "news-reports", "statement"],
  ["lavrov", "lavrov", "news-reports", "statement"],
  ["erdogan", "erdogan", "news-reports", "statement"],
];

/** The only words that are quoted; everything else is told in our own. */
const spoken = [
  "end of the era of tyranny in the prison of Sednaya",
  "safe and stable",
  "no truth",
  "from the capital",
  "fled the front lines",
  "urgent political talks",
  "not get involved",
  "political solution to the conflict",
  "inadmissible",
  "terrorist group",
  "is tired of war, blood and tears",
];

/** Figures and phrases that nobody has established; none of them may be printed. */
const unestablished = [
  /\b3,500\b/,
  /\b4,000\b/,
  /\b4,300\b/,
  /\b30,000\b/,
  /\b17,723\b/,
  /\b280,000\b/,
  /\b140 k/,
  /\b162 k/,
  /crematori/i,
  /crash/i,
  /\bmore than 13,000\b/,
  /\b\d{1,2}[:.]\d{2}\b/,
  /\b\d{1,2} ?(?:a\.?m\.?|p\.?m\.?|o’clock)\b/i,
  /our fight/i,
];

const editions = Object.entries(lesson.editions);
const text = (edition: (typeof lesson.editions)["standard"]) =>
  Object.values(edition.sentences).map(proseText).join(" ");
const allText = JSON.stringify(lesson, (key, value) => (key === "sources" ? undefined : value));
const sentences = lesson.outline.flatMap(({ paragraphs }) => paragraphs.flat());

describe("the night of 7–8 December 2024", () => {
  it("is told in 25 claims", () => {
    expect(Object.keys(lesson.claims).sort()).toEqual(night.map(([claim]) => claim).sort());
  });

  it.each(night.map((row) => ({ row, title: row.slice(0, 4).join(", ") })))(
    "says who, through what, how it stood: $title",
    ({ row }) => {
      const [id, speaker, channel, standing, against] = row;
      const claim = lesson.claims[id];
      expect(claim).toMatchObject({
        speaker,
        channel,
        standing,
        ...(against ? { contest: { by: against } } : {}),
      });
      expect(sentences).toEqual(expect.arrayContaining([...(claim?.sentences ?? [])]));
    },
  );

  it("says of every disputed claim what is known now", () => {
    for (const [id, , , standing] of night) {
      if (standing === "contested" || standing === "figures-differ")
        expect(lesson.claims[id]?.known?.sources.length, id).toBeGreaterThan(0);
    }
  });

  it.each(editions)("quotes only what was spoken, in the %s edition", (_name, edition) => {
    for (const [, quotation] of text(edition).matchAll(/“([^”]*)”/g)) expect(spoken).toContain(quotation);
  });

  it("prints nothing that has not been established", () => {
    for (const phrase of unestablished) expect(allText).not.toMatch(phrase);
  });

  it("gives Amnesty’s figure as the range it is", () => {
    expect(lesson.glossary.sednaya?.definition.join(" ")).toMatch(/between 5,000 and 13,000/);
  });

  it.each(editions)("never says “regime” in the %s edition", (_name, edition) => {
    expect(text(edition)).not.toMatch(/regime/i);
  });

  it.each(editions)("says from which day it speaks, in the %s edition", (_name, edition) => {
    expect(edition.asOf).toContain("As of 8 December 2024");
  });
});

describe("the lesson", () => {
  it("has a standard edition of 650 to 950 words", () => {
    const words = text(lesson.editions.standard).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(650);
    expect(words).toBeLessThanOrEqual(950);
  });

  it("has a glossary of 24 entries or more that begins with HTS, Sednaya and the resolution", () => {
    const terms = Object.keys(lesson.glossary);
    expect(terms.length).toBeGreaterThanOrEqual(24);
    expect(terms.slice(0, 3)).toEqual(["hts", "sednaya", "resolution-2254"]);
  });

  it("has a timeline from 27 November to 8 December", () => {
    expect(lesson.timeline[0]?.date).toBe("2024-11-27");
    expect(lesson.timeline.at(-1)?.date).toBe("2024-12-08");
  });

  it("asks 16 questions or more, four or more of them about claims that conflict", () => {
    const questions = Object.values(lesson.questions);
    const conflicting = questions.filter(({ claims = [] }) =>
      claims.some((id) => {
        const claim = lesson.claims[id];
        return (
          claim &&
          "contest" in claim &&
          (claim.contest.note !== undefined || claim.contest.by.some((other) => claims.includes(other)))
        );
      }),
    );
    expect(questions.length).toBeGreaterThanOrEqual(16);
    expect(conflicting.length).toBeGreaterThanOrEqual(4);
  });
});
