import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { timelineInOrder } from "./timeline-in-order.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "with two entries for one day": (lesson) => {
    for (const event of Object.values(lesson.timeline))
      Object.assign(event, { date: "2024-12-07", until: "2024-12-07" });
  },
};

const refuses: Cases = {
  "that runs backwards": (lesson) => {
    lesson.timeline = Object.fromEntries(Object.entries(lesson.timeline).reverse());
  },
  "with an entry that ends before it begins": (lesson) => {
    Object.assign(lesson.timeline.ended ?? {}, { until: "2024-12-07" });
  },
};

describe("a timeline", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(timelineInOrder, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(timelineInOrder, refuses)).toMatchInlineSnapshot(`
      "# that runs backwards
      timeline.began
        found:    2024-12-07 after 2024-12-08
        expected: dates in order
        fix:      Move the entry to its place.
        rule:     timeline-in-order

      # with an entry that ends before it begins
      timeline.ended
        found:    until 2024-12-07, but from 2024-12-08
        expected: an end on or after the first day
        fix:      Correct one of the two dates.
        rule:     timeline-in-order"
    `);
  });
});
