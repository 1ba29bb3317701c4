/** The colours of one theme. `contrast.ts` lists the pairs that may meet, and a test computes their contrast. */
export interface Palette {
  /** The page. */
  readonly page: string;
  /** What lies on the page: cards, fields, the dialog. */
  readonly surface: string;
  readonly ink: string;
  /** Secondary text: dates, captions, notes. */
  readonly inkSoft: string;
  /** Links, and everything that can be pressed. */
  readonly link: string;
  /** Text on a filled button. */
  readonly onLink: string;
  /** Borders of fields and buttons (WCAG 1.4.11). */
  readonly border: string;
  /** The line under a term that can be opened (WCAG 1.4.11). */
  readonly mark: string;
  /** The focus ring (WCAG 2.4.13). */
  readonly focus: string;
  /** Lines that only divide; nothing depends on seeing them. */
  readonly hairline: string;
  /** The light from the side: the brand's own colour, decoration only. */
  readonly beam: string;
  /** Behind a sentence that is pointed at. */
  readonly lit: string;
  readonly good: string;
  readonly goodSurface: string;
  readonly bad: string;
  readonly badSurface: string;
  /** Behind an open dialog, with its opacity. */
  readonly veil: string;
}

/** The themes that have colours of their own; `system` is one of the first two. */
export const palettes = {
  light: {
    page: "#faf8f3",
    surface: "#ffffff",
    ink: "#1a1c22",
    inkSoft: "#474a52",
    link: "#16437e",
    onLink: "#ffffff",
    border: "#716b5e",
    mark: "#a4610a",
    focus: "#16437e",
    hairline: "#ddd7c9",
    beam: "#e8a317",
    lit: "#ffeebb",
    good: "#0f4f2e",
    goodSurface: "#e6f4ea",
    bad: "#7f1616",
    badSurface: "#fdecea",
    veil: "rgb(26 28 34 / 0.38)",
  },
  dark: {
    page: "#14161b",
    surface: "#1e2128",
    ink: "#eeebe4",
    inkSoft: "#c4c1b9",
    link: "#a9cbff",
    onLink: "#10131a",
    border: "#8f8c85",
    mark: "#e0a63c",
    focus: "#ffd166",
    hairline: "#34373f",
    beam: "#f0b429",
    lit: "#3d2f07",
    good: "#a5e8bf",
    goodSurface: "#15301f",
    bad: "#ffb9b1",
    badSurface: "#3b1817",
    veil: "rgb(0 0 0 / 0.6)",
  },
  sepia: {
    page: "#f4ead5",
    surface: "#fbf4e4",
    ink: "#2e2114",
    inkSoft: "#4d3c29",
    link: "#5f2a06",
    onLink: "#fffaf0",
    border: "#7c6a50",
    mark: "#94510b",
    focus: "#5f2a06",
    hairline: "#dccdae",
    beam: "#c9861b",
    lit: "#ffe39c",
    good: "#174722",
    goodSurface: "#e6edd0",
    bad: "#741411",
    badSurface: "#f9ddcd",
    veil: "rgb(46 33 20 / 0.4)",
  },
  contrast: {
    page: "#000000",
    surface: "#000000",
    ink: "#ffffff",
    inkSoft: "#ffffff",
    link: "#ffff00",
    onLink: "#000000",
    border: "#ffffff",
    mark: "#ffff00",
    focus: "#00ffff",
    hairline: "#ffffff",
    beam: "#ffff00",
    lit: "#1f1f7a",
    good: "#7dff9b",
    goodSurface: "#000000",
    bad: "#ffb0b0",
    badSurface: "#000000",
    veil: "rgb(255 255 255 / 0.25)",
  },
} as const satisfies Readonly<Record<string, Palette>>;
