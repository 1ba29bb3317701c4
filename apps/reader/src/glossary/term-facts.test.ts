import { findLesson } from "@sidelight/content/lessons";
import { describe, expect, it } from "vitest";
import { viewOf } from "../lessons/lesson-view.ts";
import { termFacts } from "./term-facts.ts";

const lesson = findLesson("damascus-december-2024");
if (!lesson) throw new Error("The lesson to test with is gone.");
const factsOf = (term: string, edition: "standard" | "ar" = "standard") => {
  const view = viewOf(lesson, edition);
  const entry = view.lesson.glossary[term];
  if (!entry) throw new Error(`The lesson has no term ${term}.`);
  const { sentences, claimsBy, claimsAbout, events, places } = termFacts(view, term, entry);
  return {
    sentences,
    by: claimsBy.map(([id]) => id),
    about: claimsAbout.map(([id]) => id),
    events: events.map(([id]) => id),
    places,
  };
};

describe("what a lesson says about a term", () => {
  it("is, of a place, every claim and sentence that names it, marked or not", () => {
    const homs = factsOf("homs");
    expect(homs.by).toEqual([]);
    expect(homs.about.toSorted()).toEqual(["hezbollah-homs", "homs-captured", "homs-denied", "reinforcing"]);
    expect(homs.sentences).toContain("ministry-says-homs-stable");
  });

  it("includes every claim about a person under any short name, with what contradicts it, and nobody else's", () => {
    for (const edition of ["standard", "ar"] as const) {
      const assad = factsOf("bashar-al-assad", edition);
      expect(assad.about.toSorted()).toEqual(["allies-of-assad", "departure", "still-working"]);
      expect(assad.sentences).toContain("office-says-still-working");
      expect(assad.sentences).not.toContain("witnesses-say-statue-toppled");
    }
  });

  it("is, of a place, its days and where it is on the map", () => {
    expect(factsOf("homs")).toMatchObject({
      events: ["edge-of-homs", "night-of-two-answers"],
      places: ["homs"],
    });
  });

  it("is, of a person, what that person claims", () => {
    expect(factsOf("lavrov").by).toEqual(["lavrov"]);
  });

  it("is, of an agency, what came through it", () => {
    expect(factsOf("reuters").by).toEqual(["departure"]);
  });

  it("is, of a word, the sentences that mark it and no claim", () => {
    expect(factsOf("road-map")).toEqual({
      sentences: ["resolution-lays-out-road-map"],
      by: [],
      about: [],
      events: [],
      places: [],
    });
  });

  it("finds the same claims in Arabic, where prepositions are written on to names", () => {
    expect(factsOf("homs", "ar").about.toSorted()).toEqual(factsOf("homs").about.toSorted());
    expect(factsOf("hama", "ar").about).toEqual(["reinforcing"]);
  });

  it("takes no part of a word for a name", () => {
    expect(factsOf("un").sentences).not.toContain("officers-not-named");
  });
});
