import { describe, expect, it } from "vitest";
import { type Claim, isDisputed } from "../../model/claim.ts";
import { inEdition } from "../../model/in-language.ts";
import { proseText } from "../../model/prose.ts";
import { optionsOf } from "../../questions/asking.ts";
import { figuresIn } from "../../rules/numbers-kept.ts";
import { damascusDecember2024 as lesson } from "./index.ts";

interface Expected {
  readonly speaker: string;
  readonly channel: string;
  readonly standing: Claim["standing"];
  readonly contestedBy?: readonly string[];
}

/** Who made each claim, how it reached the public and how it stood that night, kept apart from the lesson's own data. */
const expectedClaims: Readonly<Record<string, Expected>> = {
  departure: {
    speaker: "army-officers",
    channel: "reuters",
    standing: "denied",
    contestedBy: ["still-working"],
  },
  "entering-capital": { speaker: "rebels", channel: "news-reports", standing: "uncontested" },
  airport: { speaker: "war-monitor", channel: "afp", standing: "uncontested" },
  "hezbollah-damascus": { speaker: "source-close-to-hezbollah", channel: "afp", standing: "uncontested" },
  "hts-moving": { speaker: "hts", channel: "news-reports", standing: "uncontested" },
  "sednaya-opened": { speaker: "hts", channel: "afp", standing: "uncontested" },
  "sednaya-byword": { speaker: "afp", channel: "afp", standing: "description" },
  "homs-captured": {
    speaker: "rebels",
    channel: "news-reports",
    standing: "denied",
    contestedBy: ["homs-denied"],
  },
  "homs-denied": {
    speaker: "defence-ministry",
    channel: "news-reports",
    standing: "contested",
    contestedBy: ["homs-captured"],
  },
  "hezbollah-homs": { speaker: "unnamed-source", channel: "afp", standing: "uncontested" },
  "no-withdrawal": {
    speaker: "defence-ministry",
    channel: "news-reports",
    standing: "contested",
    contestedBy: [],
  },
  reinforcing: { speaker: "defence-ministry", channel: "news-reports", standing: "uncontested" },
  panic: { speaker: "residents", channel: "afp", standing: "uncontested" },
  rania: { speaker: "rania", channel: "afp", standing: "uncontested" },
  statue: { speaker: "witnesses", channel: "news-reports", standing: "uncontested" },
  "still-working": {
    speaker: "presidents-office",
    channel: "news-reports",
    standing: "contested",
    contestedBy: ["departure"],
  },
  "iraq-hundreds": {
    speaker: "iraqi-security-source",
    channel: "afp",
    standing: "figures-differ",
    contestedBy: ["iraq-2000"],
  },
  "iraq-2000": {
    speaker: "second-source",
    channel: "afp",
    standing: "figures-differ",
    contestedBy: ["iraq-hundreds"],
  },
  "hts-roots": { speaker: "reports", channel: "news-reports", standing: "background" },
  "allies-of-assad": { speaker: "reports", channel: "news-reports", standing: "background" },
  "turkey-and-the-north": { speaker: "reports", channel: "news-reports", standing: "background" },
  displaced: { speaker: "un", channel: "news-reports", standing: "uncontested" },
  pedersen: { speaker: "pedersen", channel: "news-reports", standing: "statement" },
  trump: { speaker: "trump", channel: "truth-social", standing: "statement" },
  blinken: { speaker: "blinken", channel: "news-reports", standing: "statement" },
  lavrov: { speaker: "lavrov", channel: "news-reports", standing: "statement" },
  erdogan: { speaker: "erdogan", channel: "news-reports", standing: "statement" },
};

/** The only words that may stand in quotation marks. */
const allowedQuotations = [
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

/** The same words in Arabic, and no others: what is only known in another language is told without quotation marks. */
const allowedArabicQuotations = [
  "آمن ومستقر",
  "لا صحة",
  "من العاصمة",
  "محادثات سياسية عاجلة",
  "ألا تتدخل",
  "حل سياسي للصراع",
  "من غير المقبول",
  "جماعة إرهابية",
];

/** Figures, times and allegations that no reliable source settles, and words that take a side. */
const neverPrinted: Readonly<Record<string, RegExp>> = {
  "a count of prisoners, dead or soldiers that is not established":
    /\b(?:2,400|3,500|4,000|4,300|17,723|25,000|30,000)\b/u,
  "only the upper end of Amnesty’s range": /(?<!5,000 and )13,000/u,
  "the allegation of a crematorium": /crematori/iu,
  "a report’s title as if it were a plain name": /slaughterhouse/iu,
  "a clock time": /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:a\.?m\.?|p\.?m\.?|o’clock)(?!\p{L})/iu,
  "a time of day for the departure": /\b(?:midnight|noon|dawn|dusk)\b/iu,
  "the airport of departure": /\bMezzeh\b/u,
  "the rumour of a crash": /\bplane (?:had )?crash/iu,
  "a word that takes a side": /\bregime\b/iu,
};

const allText = (value: unknown): readonly string[] => {
  if (typeof value === "string") {
    return [value];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allText) : [];
};

const { editions, claims, questions, glossary, outline, timeline } = lesson;
const inOrder = outline.flatMap(({ paragraphs }) => paragraphs.flat());
const sentencesOf = (edition: (typeof editions)["standard"]) =>
  inOrder.map((id) => proseText(edition.sentences[id] ?? []));
const quotationsIn = (text: string) => [...text.matchAll(/“([^”]*)”/gu)].map(([, words]) => words ?? "");
const arabicQuotationsIn = (text: string) =>
  [...text.matchAll(/«([^»]*)»/gu)].map(([, words]) => words ?? "");
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’,.-]*/gu) ?? [];

/** Everything a reader may read, the sources' titles aside. */
const printed = allText({
  editions,
  claims,
  questions,
  glossary,
  timeline,
  speakers: lesson.speakers,
  places: lesson.places,
}).concat(Object.values(editions).flatMap(sentencesOf), lesson.summary);

describe("the claims of the night", () => {
  it("are the twenty-five that were reported, what the reports recall beside two of them, and no others", () => {
    expect(Object.keys(claims).sort()).toEqual(Object.keys(expectedClaims).sort());
    expect(Object.keys(claims)).toHaveLength(27);
  });

  it.each(Object.entries(expectedClaims))(
    "%s keeps its speaker, its channel and its standing",
    (id, expected) => {
      const claim = claims[id];
      const contestedBy = claim && "contest" in claim ? claim.contest.by : undefined;
      expect({
        speaker: claim?.speaker,
        channel: claim?.channel,
        standing: claim?.standing,
        contestedBy,
      }).toEqual({
        contestedBy: undefined,
        ...expected,
      });
    },
  );

  it("all stand in the text, in every edition", () => {
    for (const sentence of Object.values(claims).flatMap((claim) => claim.sentences)) {
      expect(inOrder).toContain(sentence);
      for (const { sentences } of Object.values(editions)) expect(sentences).toHaveProperty(sentence);
    }
  });

  it.each(["standard", "plain", "ar"] as const)(
    "name their speaker and their channel in the %s edition",
    (edition) => {
      const { speakers, channels } = inEdition(lesson, edition);
      for (const [id, claim] of Object.entries(claims)) {
        const text = claim.sentences.map((it) => proseText(editions[edition].sentences[it] ?? [])).join(" ");
        const named = (mentions: readonly string[] | undefined) =>
          mentions === undefined || mentions.some((it) => text.toLowerCase().includes(it.toLowerCase()));
        expect(named(speakers[claim.speaker]?.mentions), `speaker of ${id}`).toBe(true);
        expect(named(channels[claim.channel]?.mentions), `channel of ${id}`).toBe(true);
      }
    },
  );

  it("say what is known now wherever they were disputed", () => {
    const disputed = Object.values(claims).filter(isDisputed);
    expect(disputed).toHaveLength(7);
    for (const claim of disputed) {
      expect(claim.known?.text.join(" ")).toMatch(/2024/u);
    }
  });
});

describe("the words of the article", () => {
  it("fill between 650 and 950 words in the standard edition", () => {
    const count = wordsIn(sentencesOf(editions.standard).join(" ")).length;
    expect(count).toBeGreaterThanOrEqual(650);
    expect(count).toBeLessThanOrEqual(950);
  });

  it("come in four to seven headed sections of short paragraphs", () => {
    expect(outline.length).toBeGreaterThanOrEqual(4);
    expect(outline.length).toBeLessThanOrEqual(7);
    for (const paragraph of outline.flatMap(({ paragraphs }) => paragraphs)) {
      expect(paragraph.length).toBeLessThanOrEqual(4);
    }
  });

  it("quote only what was said, word for word", () => {
    for (const text of printed) {
      for (const quotation of quotationsIn(text)) {
        expect(allowedQuotations).toContain(quotation);
      }
    }
  });

  it.each(["standard", "plain"] as const)("carry every quotation in the %s edition", (edition) => {
    const quoted = quotationsIn(sentencesOf(editions[edition]).join(" "));
    expect(quoted.toSorted()).toEqual(allowedQuotations.toSorted());
  });

  it("quote in Arabic only the same words, and all of them", () => {
    for (const text of allText([lesson.translations.ar, editions.ar])) {
      for (const quotation of arabicQuotationsIn(text)) expect(allowedArabicQuotations).toContain(quotation);
    }
    const quoted = arabicQuotationsIn(sentencesOf(editions.ar).join(" "));
    expect(quoted.toSorted()).toEqual(allowedArabicQuotations.toSorted());
  });

  it("are Arabic in Arabic: its letters, digits and marks", () => {
    // The gaps of a passage have names, which nobody reads.
    const arabic = [...sentencesOf(editions.ar), ...allText(lesson.translations.ar)].map((text) =>
      text.replace(/\{[a-z-]+\}/g, ""),
    );
    expect(arabic.length).toBeGreaterThan(400);
    expect(arabic.filter((text) => text !== "AFP" && /[A-Za-z0-9,;?“”"']/u.test(text))).toEqual([]);
    expect(arabic.filter((text) => /\u0640/u.test(text))).toEqual([]);
  });

  it("say every figure of a term, a claim and a day again in Arabic", () => {
    // Arabic says a million, not 1 million.
    const figures = (texts: unknown) =>
      allText(texts)
        .flatMap((text) => figuresIn(text.replace(/(?<![\d.])1 million/gu, "a million")))
        .toSorted();
    for (const part of ["glossary", "claims", "timeline"] as const) {
      for (const [id, english] of Object.entries(lesson[part])) {
        const said =
          "definition" in english
            ? [english.definition, english.knownLater ?? []]
            : "known" in english
              ? english.known?.text
              : "text" in english
                ? [english.text, english.knownLater ?? []]
                : [];
        const words: Readonly<Record<string, unknown>> = lesson.translations.ar[part][id] ?? {};
        const own = words.definition ?? words.known ?? words.text ?? [];
        expect(figures([own, words.knownLater ?? []]), `${part} ${id}`).toEqual(figures(said ?? []));
      }
    }
  });

  it("use no straight quotation marks", () => {
    expect(printed.filter((text) => /["']/u.test(text))).toEqual([]);
  });

  it.each(Object.entries(neverPrinted))("never print %s", (_what, pattern) => {
    expect(printed.filter((text) => pattern.test(text))).toEqual([]);
  });

  it("keep every figure in the plain and the Arabic edition", () => {
    const plain = sentencesOf(editions.plain).join(" ");
    for (const figure of ["hundreds", "2,000", "370,000", "2015"]) {
      expect(plain).toContain(figure);
    }
    const arabic = sentencesOf(editions.ar).join(" ");
    for (const figure of ["مئات", "ألفا عسكري", "٣٧٠ ألف", "٢٠١٥"]) {
      expect(arabic).toContain(figure);
    }
  });
});

describe("the glossary", () => {
  it("has at least 24 entries and begins with HTS, Sednaya and resolution 2254", () => {
    const terms = Object.keys(glossary);
    expect(terms.length).toBeGreaterThanOrEqual(24);
    expect(terms.slice(0, 3)).toEqual(["hts", "sednaya", "resolution-2254"]);
  });

  it("gives Amnesty’s estimate for Sednaya as a range with its dates", () => {
    expect(glossary.sednaya?.definition.join(" ")).toMatch(
      /Amnesty International.*between 5,000 and 13,000.*September 2011 to December 2015/u,
    );
  });

  it("dates the end of each listing of HTS", () => {
    expect(glossary.hts?.knownLater?.join(" ")).toMatch(/8 July 2025.*21 October 2025.*27 February 2026/u);
  });
});

describe("the questions", () => {
  const all = Object.values(questions);

  it("number at least 16, in every kind and for every process", () => {
    expect(all.length).toBeGreaterThanOrEqual(16);
    for (const kind of ["single-choice", "several-choices", "true-false-not-stated", "evidence"]) {
      expect(all.filter((question) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(3);
    }
    for (const process of ["locate", "understand", "evaluate"]) {
      expect(all.filter((question) => question.process === process).length, process).toBeGreaterThanOrEqual(
        4,
      );
    }
  });

  it("ask at least five times about claims that contradict each other", () => {
    const onConflict = all.filter(({ claims: about = [] }) =>
      about.some((id) => {
        const claim = claims[id];
        return (
          claim !== undefined && "contest" in claim && claim.contest.by.some((other) => about.includes(other))
        );
      }),
    );
    expect(onConflict.length).toBeGreaterThanOrEqual(5);
  });

  it("do not give the right answer away by its length", () => {
    const singleChoice = all.filter((question) => question.kind === "single-choice");
    const given = (longest: boolean) =>
      singleChoice.filter(({ options }) => {
        const byLength = Object.values(options).toSorted((a, b) => a.text.length - b.text.length);
        return byLength.at(longest ? -1 : 0)?.correct;
      }).length;
    expect(given(true)).toBeLessThan(singleChoice.length / 2);
    expect(given(false)).toBeLessThan(singleChoice.length / 2);
  });

  it("answer every wrong choice in words of its own", () => {
    const feedback = all.flatMap((question) => [
      ...new Set(Object.values(optionsOf(question)).flatMap((option) => option.feedback ?? [])),
    ]);
    expect(new Set(feedback).size).toBe(feedback.length);
  });
});

describe("the timeline", () => {
  it("runs from 27 November to 8 December 2024, in order", () => {
    const dates = Object.values(timeline).map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.at(0)).toBe("2024-11-27");
    for (const { date, until = date } of Object.values(timeline)) {
      expect(date <= until && until <= "2024-12-08").toBe(true);
    }
  });
});
