import { describe, expect, it } from "vitest";
import { isBefore } from "../model/claim.ts";
import { type Cases, type Change, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { changed, smallLesson } from "../test-lesson/small-lesson.ts";
import { claimsInOrder } from "./claims-in-order.ts";

/** The denial in the small lesson comes second in the text and first in time. */
const denialFirst: Change = ({ claims }) => {
  Object.assign(claims.captured ?? {}, { time: { date: "2024-12-08", part: "early" } });
  Object.assign(claims.denied ?? {}, { time: { date: "2024-12-07", part: "late" } });
};

/** The small lesson with the denial first, and said to be first. */
const inOrder: Change = (lesson) => {
  denialFirst(lesson);
  say("standard", "ministry-denies", "The ministry had called it “safe and stable” before that.")(lesson);
  say("plain", "ministry-denies", "The ministry had spoken earlier. The city is safe, it said.")(lesson);
  say("ar", "ministry-denies", "وكانت الوزارة قد قالت قبل ذلك إنها «آمنة ومستقرة».")(lesson);
};

const accepts: Cases = {
  "claims without times": () => {},
  "claims of the same day, where one has no part of the day": ({ claims }) => {
    Object.assign(claims.captured ?? {}, { time: { date: "2024-12-08", part: "late" } });
    Object.assign(claims.denied ?? {}, { time: { date: "2024-12-08" } });
  },
  "an earlier claim that comes second and is said to be earlier": inOrder,
  "a later claim that comes second and answers the first": (lesson) => {
    Object.assign(lesson.claims.captured ?? {}, { time: { date: "2024-12-07" } });
    Object.assign(lesson.claims.denied ?? {}, { time: { date: "2024-12-08" } });
    say("standard", "ministry-denies", "The ministry replied that it was “safe and stable”.")(lesson);
  },
  "Arabic words that only look like an answer": (lesson) => {
    inOrder(lesson);
    Object.assign(lesson.translations.ar.questions.which ?? {}, { explanation: "العدد ورد على وجهين." });
  },
};

const refuses: Cases = {
  "an earlier claim that comes second as if it came later": denialFirst,
  "an earlier claim that answers the later one, in an edition": (lesson) => {
    inOrder(lesson);
    say("standard", "ministry-denies", "Before, the ministry replied that it was “safe and stable”.")(lesson);
    say("ar", "ministry-denies", "وقالت الوزارة قبل ذلك ردًّا على الفصائل إنها «آمنة ومستقرة».")(lesson);
  },
  "an earlier claim that answers the later one, in a question, a claim and a day": (lesson) => {
    inOrder(lesson);
    Object.assign(lesson.questions.which ?? {}, { explanation: "The ministry contradicts the rebels." });
    Object.assign(lesson.claims.denied ?? {}, { said: "In response: the city is safe" });
    Object.assign(lesson.timeline.ended ?? {}, {
      text: "The ministry responds.",
      sentences: ["rebels-claim", "ministry-denies"],
    });
  },
};

describe("claims that contest each other", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(claimsInOrder, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(claimsInOrder, refuses)).toMatchInlineSnapshot(`
      "# an earlier claim that comes second as if it came later
      editions.standard.sentences.ministry-denies
        found:    \`denied\`, placed after \`captured\` as if it came later
        expected: a word that says it was said before
        fix:      Say that it was said earlier: the times of the two claims give the order.
        rule:     claims-in-order
      editions.plain.sentences.ministry-denies
        found:    \`denied\`, placed after \`captured\` as if it came later
        expected: a word that says it was said before
        fix:      Say that it was said earlier: the times of the two claims give the order.
        rule:     claims-in-order
      editions.ar.sentences.ministry-denies
        found:    \`denied\`, placed after \`captured\` as if it came later
        expected: a word that says it was said before
        fix:      Say that it was said earlier: the times of the two claims give the order.
        rule:     claims-in-order

      # an earlier claim that answers the later one, in an edition
      editions.standard.sentences.ministry-denies
        found:    “replied”
        expected: \`denied\` said before \`captured\`, and not an answer to it
        fix:      Put the two claims in the order they were made. A claim can't answer a later one.
        rule:     claims-in-order
      editions.ar.sentences.ministry-denies
        found:    “ردًّا على”
        expected: \`denied\` said before \`captured\`, and not an answer to it
        fix:      Put the two claims in the order they were made. A claim can't answer a later one.
        rule:     claims-in-order

      # an earlier claim that answers the later one, in a question, a claim and a day
      claims.denied.said (standard)
        found:    “In response”
        expected: \`denied\` said before \`captured\`, and not an answer to it
        fix:      Put the two claims in the order they were made. A claim can't answer a later one.
        rule:     claims-in-order
      questions.which.explanation (standard)
        found:    “contradicts the”
        expected: \`denied\` said before \`captured\`, and not an answer to it
        fix:      Put the two claims in the order they were made. A claim can't answer a later one.
        rule:     claims-in-order
      timeline.ended.text (standard)
        found:    “responds”
        expected: \`denied\` said before \`captured\`, and not an answer to it
        fix:      Put the two claims in the order they were made. A claim can't answer a later one.
        rule:     claims-in-order"
    `);
  });

  it("are in order when their days differ, or the known parts of one day", () => {
    const claim = smallLesson.claims.captured;
    if (!claim) throw new Error("the small lesson has this claim");
    const at = (date: string, part?: "early" | "daytime" | "late") => ({
      ...claim,
      time: { date, ...(part ? { part } : {}) },
    });
    expect(isBefore(at("2024-12-07", "late"), at("2024-12-08", "early"))).toBe(true);
    expect(isBefore(at("2024-12-08", "early"), at("2024-12-08", "late"))).toBe(true);
    expect(isBefore(at("2024-12-08", "late"), at("2024-12-08", "early"))).toBe(false);
    expect(isBefore(at("2024-12-08"), at("2024-12-08", "late"))).toBe(false);
    expect(isBefore(claim, at("2024-12-08"))).toBe(false);
    expect(changed(denialFirst).claims.denied?.time?.part).toBe("late");
  });
});
