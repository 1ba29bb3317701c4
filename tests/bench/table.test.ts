import { describe, expect, it } from "vitest";
import { inUnit } from "./measures.ts";
import type { Sample } from "./statistics.ts";
import { buildTables, toMarkdown, toText } from "./table.ts";

const sample = (version: string, measure: string, ...values: number[]): readonly Sample[] =>
  values.map((value, index) => ({ round: index + 1, page: "Lesson, English", version, measure, value }));

const samples = [
  ...sample("site", "lcp", 110, 240, 360),
  ...sample("bare", "lcp", 100, 200, 300),
  ...sample("site", "blocking", 4, 0, 8),
  ...sample("bare", "blocking", 0, 0, 0),
  ...sample("site", "firstPress", 80, 90, 85),
];

describe("the table of a page", () => {
  const [table, ...others] = buildTables(samples);

  it("compares each version with the bare twin", () => {
    expect(table?.rows[0]).toEqual(["", "Bare twin", "Sidelight", "ratio"]);
    expect(table?.rows[1]).toEqual(["Largest contentful paint", "200 ms", "240 ms", "1.20 (1.10–1.20)"]);
    expect(others).toEqual([]);
  });

  it("shows a dash where there is nothing to compare with", () => {
    expect(table?.rows[2]).toEqual(["Blocking time", "0 ms", "4 ms", "–"]);
    expect(table?.rows[3]).toEqual(["Press to note, first", "–", "85 ms", "–"]);
  });

  it("has no row for something that was not measured on the page", () => {
    expect(table?.rows).toHaveLength(4);
  });

  it("adds two columns for each peer", () => {
    const [wider] = buildTables([...samples, ...sample("next", "lcp", 200, 400, 600)]);
    expect(wider?.rows[0]).toEqual(["", "Bare twin", "Sidelight", "ratio", "Next.js", "ratio"]);
    expect(wider?.rows[1]?.slice(4)).toEqual(["400 ms", "2.00 (2.00–2.00)"]);
  });
});

describe("the written table", () => {
  const table = {
    title: "Practice",
    rows: [
      ["", "A"],
      ["Time", "20 ms"],
    ],
  };

  it("lines numbers up on a terminal", () => {
    expect(toText(table)).toBe("\nPractice\n            A\n  Time  20 ms");
  });

  it("is a table in Markdown", () => {
    expect(toMarkdown(table)).toBe("\n### Practice\n\n|      |     A |\n| ---- | ----: |\n| Time | 20 ms |");
  });
});

it("values are shown in units that people read", () => {
  expect([inUnit(1234.4, "ms"), inUnit(37_435, "KB"), inUnit(3, "")]).toEqual(["1234 ms", "37.4 KB", "3"]);
});
