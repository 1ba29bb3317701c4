import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { partsOf } from "./browser-floor/newer-in-markup.ts";
import { newerInScript, ownNames, parseScript } from "./browser-floor/newer-in-scripts.ts";
import { newerInStyles } from "./browser-floor/newer-in-styles.ts";
import { filesEnding, read } from "./built-files.ts";

const pages = filesEnding(".html").map((file) => ({ file, ...partsOf(read(file)) }));

/** A text of each kind once: pages share most of their scripts and styles. */
const distinct = (texts: readonly string[]) => [...new Set(texts)];

const inlineScripts = distinct(pages.flatMap(({ scripts }) => scripts)).map((text) =>
  parseScript(text, "script"),
);
const islands = filesEnding(".js").map((file) => ({ file, program: parseScript(read(file), "module") }));

/** What is found in several places, once each. */
const all = (found: readonly ReadonlySet<string>[]) => [...new Set(found.flatMap((it) => [...it]))].sort();

describe("scripts", () => {
  const programs = [...inlineScripts, ...islands.map(({ program }) => program)];
  const ours = new Set(programs.flatMap((program) => [...ownNames(program)]));

  /** What is used only where it is there, or is no member of a built-in object. */
  const allowed = [
    ".checkVisibility", // Radix asks whether it is a function.
    ".createPolicy", // The loader makes a Trusted Types policy where there are any.
    ".div", // Radix's own elements by their names.
    ".effectiveType", // Of the line, which is asked for first.
    ".fallback", // A property of Preact's <Suspense>.
    ".moveBefore", // Preact asks for it first, and inserts otherwise.
    ".randomUUID", // uuid asks for it first, and draws random bytes otherwise.
    ".saveData", // Of the line, which is asked for first.
    "Error.captureStackTrace", // ts-fsrs calls it where it is there.
    "navigator.connection", // The loader assumes a good connection if the API is missing.
    "navigator.locks", // The outbox asks for it first, and takes its turn otherwise.
  ];

  it("use syntax, globals and members that all promised browsers have", () => {
    expect(all(programs.map((program) => newerInScript(program, ours)))).toEqual(allowed);
  });

  it("begin with one that any browser can read, however old", () => {
    const first = distinct(pages.flatMap(({ scripts }) => scripts.slice(0, 1)));
    expect(first).toHaveLength(1);
    expect(() => parse(first[0] ?? "", { ecmaVersion: 5 })).not.toThrow();
    expect(first[0]).toContain("data-old-browser");
  });

  it.each([
    ["Object.groupBy(a, b)", "Object.groupBy"],
    ["[1].toSorted()", ".toSorted"],
    ["form.requestSubmit(button)", ".requestSubmit"],
    ["structuredClone(a)", "structuredClone"],
    ["AbortSignal.timeout(1)", "AbortSignal.timeout"],
    ["/(?<=a)b/.test(c)", "a regular expression that looks behind"],
  ])("would be refused with %s", (text, newer) => {
    expect([...newerInScript(parseScript(text, "script"), ours)]).toEqual([newer]);
  });

  it.each(["a ||= 1", "class A { b = 1 }", "class A { static {} }"])("would be refused with %s", (text) => {
    expect(() => parseScript(text, "script")).toThrow(SyntaxError);
  });
});

describe("styles", () => {
  /** What changes only how a page looks where it is missing; each was looked at without. */
  const allowed = [
    ":details-content", // What is folded is opened for paper by a script.
    "@container", // One column, as on a phone; tables have a rule of their own.
    "@media (forced-colors)", // Where there are no forced colours, there is no rule for them.
    "@page", // The browser's own margins.
    "accent-color", // Controls in the browser's own colour; Safari has it, with less contrast.
    "align-content: start", // Rows stand further apart.
    "color-scheme", // Scroll bars and controls stay light in a dark page.
    "color-scheme: dark",
    "color-scheme: light",
    "container-type",
    "container-type: inline-size",
    "content-visibility", // With ::details-content.
    "content-visibility: visible",
    "field-sizing", // An answer on paper is written out by a script; without scripts a box of eight lines is printed.
    "field-sizing: content",
    "float: inline-start", // A legend as wide as its group, floated or not.
    "forced-color-adjust",
    "forced-color-adjust: none",
    "outline", // Square corners around what has focus.
    "overscroll-behavior", // The page may scroll when a note comes to its end.
    "overscroll-behavior: contain",
    "paint-order", // Only of HTML text; it is used in drawings.
    "text-wrap", // Lines of a heading are of unequal length.
    "text-wrap: balance",
    "text-wrap: pretty",
    "translate", // A dialog comes in without moving.
  ];

  it("use what all promised browsers have, or say what to do without", () => {
    expect(all(distinct(pages.flatMap(({ styles }) => styles)).map(newerInStyles))).toEqual(allowed);
  });

  it.each([
    ["a:has(b) { color: red }", ":has"],
    ["@container (width > 1px) { a { color: red } }", "@container"],
    ["a { height: 1dvh }", "the unit dvh"],
    ["a { b { color: red } }", "nested rules"],
    ["a { color: color-mix(in srgb, red, blue) }", "color-mix()"],
  ])("would be refused with %s", (css, newer) => {
    expect([...newerInStyles(css)]).toContain(newer);
    expect([...newerInStyles(`@supports (color: red) { ${css} }`)]).toEqual([]);
  });
});

describe("pages", () => {
  /** What a browser without it ignores. */
  const allowed = [
    "input autocapitalize", // A phone's keyboard begins with a capital; capitals do not count.
    "input inputmode", // A phone shows letters before figures.
    "meta name=viewport", // For phones. Safari on a desk has learned of it late.
  ];

  it("use elements and attributes that all promised browsers have", () => {
    expect(all(pages.map(({ newer }) => newer))).toEqual(allowed);
  });
});
