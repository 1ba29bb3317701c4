import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { namesKept } from "./names-kept.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "a name with a preposition written on to it": (lesson) => {
    say("standard", "ministry-denies", "The ministry is in Aleppo.")(lesson);
    say("plain", "ministry-denies", "It is in Aleppo.")(lesson);
    say("ar", "ministry-denies", "الوزارة بحلب.")(lesson);
  },
};

const refuses: Cases = {
  "that an edition does not mark": say("plain", "rebels-claim", "The rebels spoke to AFP."),
  "that an edition leaves out": (lesson) => {
    say("standard", "ministry-denies", "The ministry is in Aleppo.")(lesson);
    say("plain", "ministry-denies", "The ministry is there.")(lesson);
  },
  "without a form in a language": (lesson) => {
    lesson.names = { city: { en: ["Aleppo"] } };
    say("standard", "ministry-denies", "The ministry is in Aleppo.")(lesson);
    say("plain", "ministry-denies", "It is in Aleppo.")(lesson);
  },
};

describe("names", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(namesKept, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(namesKept, refuses)).toMatchInlineSnapshot(`
      "# that an edition does not mark
      editions.plain.sentences.rebels-claim
        found:    no mark for \`afp\`
        expected: the names that the standard edition gives in this sentence
        fix:      Name it, and mark it: { term: "afp", as: … }.
        rule:     names-kept

      # that an edition leaves out
      editions.plain.sentences.ministry-denies
        found:    no \`city\`
        expected: the names that the standard edition gives in this sentence
        fix:      Write one of: Aleppo.
        rule:     names-kept
      editions.ar.sentences.ministry-denies
        found:    no \`city\`
        expected: the names that the standard edition gives in this sentence
        fix:      Write one of: حلب.
        rule:     names-kept

      # without a form in a language
      editions.ar.sentences.ministry-denies
        found:    no \`city\`
        expected: the names that the standard edition gives in this sentence
        fix:      Add its forms to names.city.ar.
        rule:     names-kept"
    `);
  });
});
