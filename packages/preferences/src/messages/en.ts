import type { TermMarks, ThemeName } from "../preferences.ts";

export const preferences = {
  display: "Display",
  colours: "Colours",
  themes: {
    system: "Same as device",
    light: "Light",
    dark: "Dark",
    sepia: "Sepia",
    contrast: "High contrast",
  } satisfies Record<ThemeName, string>,
  textSize: "Text size",
  lineSpacing: "Line spacing",
  lines: "lines",
  less: (what: string) => `Decrease ${what.toLowerCase()}`,
  more: (what: string) => `Increase ${what.toLowerCase()}`,
  asNumber: (what: string) => `${what}, as a number`,
  outOfRange: (least: string, most: string) => `Type a number from ${least} to ${most}.`,
  terms: "Mark words and names",
  termMarks: {
    every: "Every time",
    section: "First time in a section",
    lesson: "First time in the lesson",
    off: "Never",
  } satisfies Record<TermMarks, string>,
  knownNow: "What became known later",
  showKnownNow: "Show what we know now with each claim",
  reset: "Reset to defaults",
  saved: "Saved on this device for the reader and the quiz.",
  notSaved: "This browser won’t save your choice. It will be lost when you leave the page.",
};
