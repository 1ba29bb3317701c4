import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { filesEnding, read } from "./built-files.ts";

/** What keeps two fingers from zooming: a `touch-action` without zoom. */
const heldIn = (css: string): readonly string[] => {
  const found: string[] = [];
  postcss.parse(css).walkDecls(/^(?:-ms-)?touch-action$/i, ({ value }) => {
    if (!/\b(?:auto|manipulation|pinch-zoom|initial|unset|revert)\b/i.test(value)) found.push(value);
  });
  return found;
};

const styles = [
  ...filesEnding(".css").map((file) => [file, read(file)] as const),
  ...filesEnding(".html").flatMap((file) =>
    [...read(file).matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css = ""]) => [file, css] as const),
  ),
];

describe("zooming with two fingers", () => {
  it("is not blocked by any style", () => {
    expect(styles.length).toBeGreaterThan(100);
    expect(
      styles.flatMap(([file, css]) => heldIn(css).map((value) => `${file}: touch-action: ${value}`)),
    ).toEqual([]);
    expect(heldIn("a{touch-action:none}b{touch-action:pan-y}c{touch-action:pan-y pinch-zoom}")).toEqual([
      "none",
      "pan-y",
    ]);
  });

  it("is held up by no page’s viewport", () => {
    for (const file of filesEnding(".html")) {
      const viewports = [...read(file).matchAll(/<meta name="viewport" content="([^"]*)"/g)].map(
        ([, it]) => it,
      );
      expect(viewports, file).toEqual(["width=device-width, initial-scale=1"]);
    }
  });

  it("is held up by no script: none listens to moving touches", () => {
    const scripts = filesEnding(".js");
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts)
      expect(read(file), file).not.toMatch(/touchmove|gesture(?:start|change)|touchAction/);
  });
});
