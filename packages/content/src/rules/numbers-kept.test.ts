import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { numbersKept } from "./numbers-kept.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "the same figure in other digits and with another separator": (lesson) => {
    say("standard", "ministry-denies", "The ministry counts 2,000 in 2015, or 1.1 million.")(lesson);
    say("plain", "ministry-denies", "In 2015 it counts 2000, or 1.1 million.")(lesson);
    say("ar", "ministry-denies", "تحصي الوزارة ٢٬٠٠٠ عام ٢٠١٥، أو ١٫١ مليون.")(lesson);
  },
  "thousands as Arabic writes them": (lesson) => {
    say("standard", "ministry-denies", "370,000, 13,000, 5,000, 2,000, 2,000 and 1,000.")(lesson);
    say("plain", "ministry-denies", "370,000, 13,000, 5,000, 2,000, 2,000 and 1,000.")(lesson);
    say("ar", "ministry-denies", "٣٧٠ ألف شخص، و١٣ ألفًا، و٥ آلاف، وألفا عسكري، ونحو ألفين، وألف.")(lesson);
  },
};

const refuses: Cases = {
  "that differ": (lesson) => {
    say("standard", "ministry-denies", "The ministry counts 2,000.")(lesson);
    say("plain", "ministry-denies", "The ministry counts 200.")(lesson);
    say("ar", "ministry-denies", "تحصي الوزارة ٢٬٠٠٠.")(lesson);
  },
  "that one edition leaves out or puts in": (lesson) => {
    say("standard", "ministry-denies", "The ministry counts 2,000.")(lesson);
    say("plain", "ministry-denies", "The ministry counts.")(lesson);
    say("plain", "rebels-claim", "The 3 rebels spoke.")(lesson);
    say("ar", "ministry-denies", "تحصي الوزارة ٢٬٠٠٠.")(lesson);
  },
};

describe("figures", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(numbersKept, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(numbersKept, refuses)).toMatchInlineSnapshot(`
      "# that differ
      editions.plain.sentences.ministry-denies
        found:    200
        expected: 2000
        fix:      Give the same figures as the standard edition, in digits.
        rule:     numbers-kept

      # that one edition leaves out or puts in
      editions.plain.sentences.rebels-claim
        found:    3
        expected: no figure, as in the standard edition
        fix:      Give the same figures as the standard edition, in digits.
        rule:     numbers-kept
      editions.plain.sentences.ministry-denies
        found:    no figure
        expected: 2000
        fix:      Give the same figures as the standard edition, in digits.
        rule:     numbers-kept"
    `);
  });
});
