import { describe, expect, it } from "vitest";
import { physicalSides } from "./physical-sides.ts";
import { code, files, isTest, read } from "./workspace.ts";

/** A side of the screen in a style attribute. Coordinates in drawings are no styles. */
const physicalStyle =
  /(?:margin|padding|border)(?:Left|Right|Top|Bottom)|(?:textAlign|float|clear)["']?\s*[:=]\s*["'](?:left|right)|style=\{\{[^}]*\b(?:left|right|top|bottom)\s*:/;

describe("layout turns with the direction of writing", () => {
  const sheets = files.filter((file) => file.endsWith(".css"));
  const components = code.filter((file) => file.endsWith(".tsx") && !isTest(file));

  it("in every stylesheet", () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.flatMap((file) => physicalSides(read(file)).map((found) => `${file}: ${found}`))).toEqual(
      [],
    );
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
    "a { scroll-padding-top: 1rem; }",
    "a { text-align: left; }",
    "a { float: right; }",
    "a { width: 4rem; }",
    "a { max-height: 4rem; }",
    "a { background: linear-gradient(to right, red, blue); }",
    "a { background: url(a.svg) no-repeat left center; }",
    "a { transform-origin: right; }",
    "a { margin: 0 0 0 2rem; }",
    "a { padding: var(--space-2) calc(1rem + 1px) 0 0; }",
    "@media print { a { inset: 0 auto auto 0; } }",
    "a { border-width: 1px 2px 1px 6px; }",
    "a { border-radius: 8px 0 0 8px; }",
    "a { border-radius: 8px 0; }",
    "a { border-radius: 8px / 4px 0; }",
    "a { translate: 4px 0; }",
    "a { transform: translateX(4px); }",
    "a { transform: rotate(3deg) translate(-50%, 0); }",
  ])("and is not when it says %s", (rule) => {
    expect(physicalSides(rule)).toHaveLength(1);
  });

  it.each([
    "a { margin-inline-start: 1rem; inset-block-end: 0; text-align: start; border-block-start: 0; }",
    "a { margin: 0 1rem 2rem 1rem; padding: 0 auto; inset: 0; border-radius: 8px 8px 0 0; }",
    "a { padding: 0 calc(1rem + 2px) 1rem calc(1rem + 2px); border-radius: 8px / 4px; }",
    "a { translate: 0 4px; } b { transform: translateY(-120%) translate(0, 1px); }",
    "a { translate: 4px 0; } a:dir(rtl) { translate: -4px 0; }",
    "@media (min-width: 40rem) { a { inline-size: 4rem; } } @container (max-height: 2rem) { a { order: 1; } }",
    "/* margin-left: 1rem; */ a { content: 'left'; background: url(left.svg); }",
  ])("but it is when it says %s", (rule) => {
    expect(physicalSides(rule)).toEqual([]);
  });

  it("and no component asks for a side in its style", () => {
    expect(physicalStyle.test("<i style={{ left: 4 }} />")).toBe(true);
    expect(physicalStyle.test('<i style={{ marginLeft: "1rem" }} />')).toBe(true);
    expect(physicalStyle.test("<i style={{ insetInlineStart: 4 }} />")).toBe(false);
  });
});
