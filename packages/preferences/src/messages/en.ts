import type { ThemeName } from "../preferences.ts";

export const en = {
  display: "Display",
  colours: "Colours",
  themes: {
    system: "As this device",
    light: "Light",
    dark: "Dark",
    sepia: "Sepia",
    contrast: "High contrast",
  } satisfies Record<ThemeName, string>,
  textSize: "Text size",
  lineSpacing: "Line spacing",
  lines: "lines",
  less: (what: string) => `Less: ${what.toLowerCase()}`,
  more: (what: string) => `More: ${what.toLowerCase()}`,
  asNumber: (what: string) => `${what}, as a number`,
  /** Why a typed number isn’t taken, with the limits as the language writes them. */
  outOfRange: (least: string, most: string) => `Type a number from ${least} to ${most}.`,
  knownNow: "What became known later",
  showKnownNow: "Show what we know now beside what was said",
  reset: "Back to the defaults",
  kept: "Kept on this device, for the reader and the quiz.",
  notKept: "This browser keeps nothing, so your choice holds until you leave the page.",
};
