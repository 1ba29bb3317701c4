import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { claimsAttributed } from "./claims-attributed.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "a mention in other case": say("plain", "ministry-denies", "MINISTRY: the city is safe."),
  "a mention after a longer word that holds it": (lesson) => {
    Object.assign(lesson.speakers.ministry ?? {}, { mentions: ["UN"] });
    say("standard", "ministry-denies", "Under pressure, the UN called it “safe and stable”.")(lesson);
    say("plain", "ministry-denies", "The UN said no.")(lesson);
  },
  "a channel that need not be named": (lesson) => {
    Object.assign(lesson.claims.captured ?? {}, { channel: "news-reports" });
    say("plain", "rebels-claim", "The rebels said that they took the city.")(lesson);
  },
};

const refuses: Cases = {
  "nobody who says it": say("plain", "ministry-denies", "The city is safe."),
  "a mention that is only part of a word": say("plain", "ministry-denies", "The ministrylike men said no."),
  "no channel": say("plain", "rebels-claim", "The rebels said that they took the city."),
  "nobody, in another language": say("ar", "ministry-denies", "المدينة آمنة."),
};

describe("claims", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(claimsAttributed, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(claimsAttributed, refuses)).toMatchInlineSnapshot(`
      "# nobody who says it
      editions.plain.sentences.ministry-denies
        found:    the claim \`denied\` without its speaker \`ministry\`
        expected: one of: ministry
        fix:      Name who said it in the sentence itself, or add the words used to the speaker's or channel's \`mentions\`.
        rule:     claims-attributed

      # a mention that is only part of a word
      editions.plain.sentences.ministry-denies
        found:    the claim \`denied\` without its speaker \`ministry\`
        expected: one of: ministry
        fix:      Name who said it in the sentence itself, or add the words used to the speaker's or channel's \`mentions\`.
        rule:     claims-attributed

      # no channel
      editions.plain.sentences.rebels-claim
        found:    the claim \`captured\` without its channel \`afp\`
        expected: one of: AFP
        fix:      Name who said it in the sentence itself, or add the words used to the speaker's or channel's \`mentions\`.
        rule:     claims-attributed

      # nobody, in another language
      editions.ar.sentences.ministry-denies
        found:    the claim \`denied\` without its speaker \`ministry\`
        expected: one of: الوزارة
        fix:      Name who said it in the sentence itself, or add the words used to the speaker's or channel's \`mentions\`.
        rule:     claims-attributed"
    `);
  });
});
