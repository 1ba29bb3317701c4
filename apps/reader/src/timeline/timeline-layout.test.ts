import { describe, expect, it } from "vitest";
import { timelineLayout } from "./timeline-layout.ts";

const event = (date: string, until?: string) => ({
  date,
  ...(until ? { until } : {}),
  label: date,
  text: date,
  sources: ["s"],
});

describe("the layout of a timeline", () => {
  it("has a row for every day, those without an entry too, over the end of a month", () => {
    const { days } = timelineLayout({ one: event("2024-11-29"), two: event("2024-12-02") });
    expect(days).toEqual(["2024-11-29", "2024-11-30", "2024-12-01", "2024-12-02"]);
  });

  it("puts entries of the same day beside each other, and goes back to the first column after them", () => {
    const { events, lanes } = timelineLayout({
      long: event("2024-12-06", "2024-12-07"),
      same: event("2024-12-07"),
      third: event("2024-12-07", "2024-12-08"),
      after: event("2024-12-08"),
    });
    expect(events.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
    expect(lanes).toBe(3);
  });
});
