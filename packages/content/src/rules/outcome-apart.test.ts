import { describe, expect, it } from "vitest";
import { lessons } from "../lessons/index.ts";
import { type Cases, type Change, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { outcomeApart } from "./outcome-apart.ts";

/** The small lesson, whose city fell in the end. */
const ended =
  (change: Change = () => {}): Change =>
  (lesson) => {
    lesson.outcome = { en: ["the city fell"], ar: ["سقطت المدينة"] };
    change(lesson);
  };

const accepts: Cases = {
  "the lesson as it is": ended(),
  "what a lesson without a list of outcomes says": (lesson) =>
    say("plain", "ministry-denies", "The city fell.")(lesson),
  "what is marked in an entry": ended(({ glossary, translations }) => {
    Object.assign(glossary.city ?? {}, { knownLater: ["The city fell."] });
    Object.assign(translations.ar.glossary.city ?? {}, { knownLater: ["سقطت المدينة."] });
  }),
  "a day that is marked as a whole, in each language": ended(({ timeline, translations }) => {
    Object.assign(timeline.ended ?? {}, { text: "The city fell.", isKnownLater: true });
    Object.assign(translations.ar.timeline.ended ?? {}, { text: "سقطت المدينة." });
  }),
};

const refuses: Cases = {
  "in an entry that is not marked": ended(({ glossary }) => {
    Object.assign(glossary.city ?? {}, { definition: ["The city fell."] });
  }),
  "in a sentence of marked runs": ended(
    say("standard", "ministry-denies", "Then ", { term: "city", as: "the city" }, " fell."),
  ),
  "in a translation": ended(({ translations }) => {
    Object.assign(translations.ar.places.city ?? {}, { note: "سقطت المدينة." });
  }),
  "in the title of a source": ended(({ sources }) => {
    for (const source of Object.values(sources)) Object.assign(source, { title: "How the city fell" });
  }),
};

describe("how the events of a lesson ended", () => {
  it.each(Object.entries(accepts))("may be given away in %s", (_what, change) => {
    expect(reported(outcomeApart, change)).toBe("");
  });

  it("is given away nowhere else", () => {
    expect(reportedForEach(outcomeApart, refuses)).toMatchInlineSnapshot(`
      "# in an entry that is not marked
      glossary.city.definition.0
        found:    The city fell
        expected: nothing that became known later
        fix:      Move it to \`knownLater\` (of a claim, \`known\`), or mark the entry or source with \`isKnownLater\`.
        rule:     outcome-apart

      # in a sentence of marked runs
      editions.standard.sentences.ministry-denies
        found:    the city fell
        expected: nothing that became known later
        fix:      Move it to \`knownLater\` (of a claim, \`known\`), or mark the entry or source with \`isKnownLater\`.
        rule:     outcome-apart

      # in a translation
      translations.ar.places.city.note
        found:    سقطت المدينة
        expected: nothing that became known later
        fix:      Move it to \`knownLater\` (of a claim, \`known\`), or mark the entry or source with \`isKnownLater\`.
        rule:     outcome-apart

      # in the title of a source
      sources.handbook.title
        found:    the city fell
        expected: nothing that became known later
        fix:      Move it to \`knownLater\` (of a claim, \`known\`), or mark the entry or source with \`isKnownLater\`.
        rule:     outcome-apart"
    `);
  });

  it("is known of every lesson, in every language", () => {
    for (const { outcome, slug } of lessons) {
      expect(outcome?.en?.length, slug).toBeGreaterThan(5);
      expect(outcome?.ar?.length, slug).toBeGreaterThan(5);
    }
  });

  it.each(["en", "ar"] as const)(
    "has words for what is marked: every list finds something of it in %s",
    (language) => {
      for (const { outcome, glossary, claims, translations } of lessons) {
        const entries = language === "en" ? glossary : translations[language].glossary;
        const known = Object.values(language === "en" ? claims : translations[language].claims).flatMap(
          (claim) =>
            claim.known === undefined || "text" in claim.known ? (claim.known?.text ?? []) : claim.known,
        );
        const marked = [
          ...Object.values(entries).flatMap(({ knownLater = [] }) => knownLater),
          ...known,
        ].join("\n");
        expect(outcome?.[language]?.some((pattern) => new RegExp(pattern, "iu").test(marked))).toBe(true);
      }
    },
  );
});
