import { describe, expect, it } from "vitest";
import { code, files, isTest, read } from "./house.ts";

const side = "(?:left|right|top|bottom)";

/** What names a side of the screen in a stylesheet, where CSS has a name that turns with the direction of writing. */
const physicalCss = new RegExp(
  [
    `(?:^|[\\s;{])(?:(?:scroll-)?(?:margin|padding)|border)-${side}(?:-\\w+)*\\s*:`,
    `(?:^|[\\s;{])border-(?:top|bottom)-(?:left|right)-radius\\s*:`,
    `(?:^|[\\s;{])${side}\\s*:`,
    `(?:float|clear|text-align)\\s*:\\s*(?:left|right)`,
    `(?:background-position|transform-origin|object-position)\\s*:[^;]*(?:left|right)`,
    `linear-gradient\\(\\s*to (?:left|right)`,
    `translateX\\(`,
  ].join("|"),
  "m",
);

/** The same in a style attribute. Coordinates in drawings are no styles. */
const physicalStyle =
  /(?:margin|padding|border)(?:Left|Right|Top|Bottom)|(?:textAlign|float|clear)["']?\s*[:=]\s*["'](?:left|right)|style=\{\{[^}]*\b(?:left|right|top|bottom)\s*:/;

const unscripted = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "");

describe("layout turns with the direction of writing", () => {
  const sheets = files.filter((file) => file.endsWith(".css"));
  const components = code.filter((file) => file.endsWith(".tsx") && !isTest(file));

  it("in every stylesheet", () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.filter((file) => physicalCss.test(unscripted(read(file))))).toEqual([]);
  });

  it("in every component", () => {
    expect(components.length).toBeGreaterThan(30);
    expect(components.filter((file) => physicalStyle.test(read(file)))).toEqual([]);
  });

  it.each([
    "a { margin-left: 1rem; }",
    "a { left: 0; }",
    "a { border-top-left-radius: 4px; }",
    "a { border-right: 1px solid; }",
    "a { text-align: left; }",
    "a { float: right; }",
    "a { transform: translateX(4px); }",
    "a { background: linear-gradient(to right, red, blue); }",
  ])("and is not when it says %s", (rule) => {
    expect(physicalCss.test(rule)).toBe(true);
  });

  it.each(["a { margin-inline-start: 1rem; inset-block-end: 0; text-align: start; border-block-start: 0; }"])(
    "but it is when it says %s",
    (rule) => {
      expect(physicalCss.test(rule)).toBe(false);
    },
  );

  it("and no component asks for a side in its style", () => {
    expect(physicalStyle.test("<i style={{ left: 4 }} />")).toBe(true);
    expect(physicalStyle.test('<i style={{ marginLeft: "1rem" }} />')).toBe(true);
    expect(physicalStyle.test("<i style={{ insetInlineStart: 4 }} />")).toBe(false);
  });
});
