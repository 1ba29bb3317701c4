import { type Palette, palettes } from "./palette.ts";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (palette: Palette, scheme: "light" | "dark") =>
  [
    `color-scheme: ${scheme};`,
    ...Object.entries(palette).map(([name, colour]) => `--${kebab(name)}: ${colour};`),
  ].join(" ");

/** Type scale: a ratio of about 1.2 between steps, flattening at the top so that 320 px still holds a title. */
const scale = {
  "--step--1": "0.9rem",
  "--step-0": "1.125rem",
  "--step-1": "clamp(1.25rem, 1.15rem + 0.4vw, 1.4rem)",
  "--step-2": "clamp(1.4rem, 1.2rem + 0.9vw, 1.8rem)",
  "--step-3": "clamp(1.7rem, 1.3rem + 2vw, 2.75rem)",
  "--space-1": "0.25rem",
  "--space-2": "0.5rem",
  "--space-3": "0.75rem",
  "--space-4": "1rem",
  "--space-5": "1.5rem",
  "--space-6": "2.25rem",
  "--space-7": "3.5rem",
  "--radius": "0.375rem",
  // WCAG 1.4.8: lines of 80 letters at most. "ch" is the width of a zero, which is wider than most letters.
  "--measure": "56ch",
  // WCAG 2.5.5: what can be pressed is 44 CSS px at least, at any text size.
  "--target": "max(44px, 2.75rem)",
} as const;

/** Returns the design tokens as CSS: the scale once, the colours per theme. Both are defined only here. */
export const tokensCss = (): string =>
  [
    `:root { ${Object.entries(scale)
      .map(([name, value]) => `${name}: ${value};`)
      .join(" ")} --text-scale: 1; --line-spacing: 1.6; ${declarations(palettes.light, "light")} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-theme]), :root[data-theme="system"] { ${declarations(palettes.dark, "dark")} } }`,
    `:root[data-theme="dark"] { ${declarations(palettes.dark, "dark")} }`,
    `:root[data-theme="sepia"] { ${declarations(palettes.sepia, "light")} }`,
    `:root[data-theme="contrast"] { ${declarations(palettes.contrast, "dark")} }`,
    // Paper is white whatever the screen was.
    `@media print { :root, :root[data-theme] { ${declarations({ ...palettes.light, page: "#ffffff" }, "light")} } }`,
    "",
  ].join("\n");
