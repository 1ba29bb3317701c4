import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { historyCurrent } from "./history-current.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
};

const refuses: Cases = {
  "that does not tell of this version": (lesson) => {
    lesson.version = "1.1.0";
  },
  "that begins with the oldest": (lesson) => {
    lesson.history = [
      { version: "1.0.0", date: "2024-12-09", changes: "First." },
      { version: "0.9.0", date: "2024-12-10", changes: "Later." },
    ];
  },
  "whose day of publication is not the first version’s": (lesson) => {
    lesson.published = "2024-12-10";
  },
  "that has a version twice": (lesson) => {
    lesson.history.push({ version: "1.0.0", date: "2024-12-09", changes: "Again." });
  },
};

describe("the history of a lesson", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(historyCurrent, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(historyCurrent, refuses)).toMatchInlineSnapshot(`
      "# that does not tell of this version
      history[0].version
        found:    1.0.0
        expected: 1.1.0
        fix:      Add an entry at the top of the history that says what changed.
        rule:     history-current

      # that begins with the oldest
      published
        found:    2024-12-09
        expected: 2024-12-10, the day of the first version
        fix:      Use the day of the first version. Give the date of a new version in the history.
        rule:     history-current
      history[1]
        found:    0.9.0 of 2024-12-10 below 1.0.0 of 2024-12-09
        expected: the newest version first
        fix:      Move the entry to its place.
        rule:     history-current

      # whose day of publication is not the first version’s
      published
        found:    2024-12-10
        expected: 2024-12-09, the day of the first version
        fix:      Use the day of the first version. Give the date of a new version in the history.
        rule:     history-current

      # that has a version twice
      history[1]
        found:    1.0.0 of 2024-12-09 below 1.0.0 of 2024-12-09
        expected: the newest version first
        fix:      Move the entry to its place.
        rule:     history-current"
    `);
  });
});
