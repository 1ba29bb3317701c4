/** The themes a reader can choose, in the order in which they are offered. `system` follows the device. */
export const themeNames = ["system", "light", "dark", "sepia", "contrast"] as const;

/** A theme that a reader can choose. */
export type ThemeName = (typeof themeNames)[number];

/** How often a term is marked in a text, in the order in which the choices are offered. */
export const termMarks = ["every", "section", "lesson", "off"] as const;

/** How often a term is marked in a text: at every use, at the first in a section or in the lesson, or never. */
export type TermMarks = (typeof termMarks)[number];

/** The reader's display preferences. Saved on the device, shared by both apps. */
export interface Preferences {
  readonly theme: ThemeName;
  /** Per cent of the browser's own text size. */
  readonly textSize: number;
  /** Line height as a multiple of the text size. */
  readonly lineSpacing: number;
  /** Whether what became known later is shown beside what was said. */
  readonly knownNow: boolean;
  readonly terms: TermMarks;
}

/** A number a reader can set: where it may lie and in what steps it moves. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Where each number may lie. 200 % text is asked for by WCAG 1.4.4, line spacing 1.5 by 1.4.12. */
export const ranges = {
  textSize: { least: 75, most: 400, step: 5 },
  lineSpacing: { least: 1.2, most: 2.6, step: 0.1 },
} as const satisfies Readonly<Record<"textSize" | "lineSpacing", Range>>;

/** The defaults. */
export const defaultPreferences: Preferences = {
  theme: "system",
  textSize: 100,
  lineSpacing: 1.6,
  knownNow: true,
  terms: "section",
};

/** The `localStorage` key of the preferences, saved as JSON. */
export const storageKey = "sidelight-preferences";

/** Returns the nearest allowed value: inside the range and on a step. Anything but a number gives `fallback`. */
export const clampTo = ({ least, most, step }: Range, value: unknown, fallback: number): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) return fallback;
  const steps = Math.round((Math.min(most, Math.max(least, value)) - least) / step);
  // Steps of a tenth leave dust such as 1.7000000000000002, which would end up in the page.
  return Number((least + steps * step).toFixed(2));
};

/**
 * Parses saved preferences. A missing, broken or out-of-range value becomes its default, and the others stay.
 * Never throws.
 */
export const parsePreferences = (stored: string | null): Preferences => {
  let found: { readonly [Key in keyof Preferences]?: unknown } = {};
  try {
    found = Object(JSON.parse(stored ?? "{}"));
  } catch {
    // Not JSON: as good as nothing stored.
  }
  const theme = themeNames.find((name) => name === found.theme) ?? defaultPreferences.theme;
  return {
    theme,
    textSize: clampTo(ranges.textSize, found.textSize, defaultPreferences.textSize),
    lineSpacing: clampTo(ranges.lineSpacing, found.lineSpacing, defaultPreferences.lineSpacing),
    knownNow: found.knownNow !== false,
    terms: termMarks.find((name) => name === found.terms) ?? defaultPreferences.terms,
  };
};
