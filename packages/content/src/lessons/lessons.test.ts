import { describe, expect, it } from "vitest";
import { questionKinds } from "../kinds/kinds.ts";
import { inLanguage } from "../model/in-language.ts";
import { rightChoices } from "../questions/asking.ts";
import { questionHash } from "../questions/hash.ts";
import { lessons } from "./index.ts";

const questions = lessons.flatMap((lesson) => Object.entries(lesson.questions));

/** The right answers to what has several controls, kept apart from the lessons' own data. */
const expected: Readonly<Record<string, string>> = {
  "who-said-it-that-night":
    "airport=war-monitor moving=hts withdrawal=defence-ministry working=presidents-office",
  "who-said-it-abroad": "talks=pedersen involved=trump inadmissible=lavrov tired=erdogan",
  "which-channel": "departure=reuters airport=afp involved=truth-social displaced=not-named",
  "how-it-stands": "left=contradicted homs=contradicted soldiers=two-figures statue=alone",
  "road-of-a-report": "event=1 monitor=2 agency=3 article=4",
  "order-of-statements": "resolution=1 blinken=2 erdogan=3",
  "what-the-ministry-denied": "claim=forces proof=ministry-denies-withdrawal",
  "what-the-article-does-with-figures": "claim=both proof=iraq-figures-differ",
  "words-of-that-night": "envoy=special-envoy elect=president-elect monitor=war-monitor",
  "city-with-two-accounts": "text=Homs",
  "agency-of-the-departure": "text=Reuters",
  "how-statements-stand": "departure=conflict homs=conflict panic=agree soldiers=not-addressed",
  "check-the-departure": "independent",
  "check-the-soldiers": "named",
  "tell-a-friend": "",
  "whose-words": "left=army-officers working=presidents-office stable=defence-ministry number=second-source",
  "what-they-are-in-the-news": "reuters=agency observatory=monitor officer=unnamed stable=denial",
  "life-of-a-report": "first=1 mistake=2 correction=3 reader=4",
  "gaps-in-a-report": "agency=news-agency denial=denial correction=correction attribution=attribution",
  "word-for-saying-who": "text=attribution",
  "agree-or-conflict": "homs=conflict figures=conflict president=not-addressed",
  "next-step-with-one-source": "other",
  "claim-about-denials": "claim=disputed proof=denial-shows",
  "five-questions-on-a-report": "",
};

describe("the questions of all lessons", () => {
  it.each(questionKinds)("ask in the kind %s at least twice", (kind) => {
    expect(questions.filter(([, question]) => question.kind === kind).length).toBeGreaterThanOrEqual(2);
  });

  it("are thirty or more in the first lesson", () => {
    expect(
      Object.keys(lessons.find(({ slug }) => slug === "damascus-december-2024")?.questions ?? {}).length,
    ).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.entries(expected))("have %s answered rightly by what is written here", (id, right) => {
    const [, question] = questions.find(([name]) => name === id) ?? [];
    expect(question && rightChoices(question).join(" ")).toBe(right);
  });

  it("have the same right answers in Arabic, but for what is typed", () => {
    for (const lesson of lessons) {
      const arabic = inLanguage(lesson, "ar").questions;
      for (const [id, question] of Object.entries(lesson.questions)) {
        const other = arabic[id];
        if (question.kind !== "short-text")
          expect(other && rightChoices(other)).toEqual(rightChoices(question));
      }
    }
  });
});

describe("an earlier wording of a question", () => {
  it("is not today's, in either language", () => {
    for (const lesson of lessons) {
      const today = (["en", "ar"] as const).flatMap((language) =>
        Object.values(inLanguage(lesson, language).questions).map(questionHash),
      );
      const earlier = Object.values(lesson.earlierHashes ?? {}).flat();
      expect(earlier.filter((hash) => today.includes(hash))).toEqual([]);
      expect(new Set(earlier).size).toBe(earlier.length);
    }
  });
});
