import type { LessonMap, Place } from "@sidelight/content";
import { directionOf, formatNumber, type Language, settingsOf } from "@sidelight/i18n";
import type { MapLayout } from "./map-layout.ts";
import {
  type Box,
  brokenAfter,
  isAllWithin,
  type Label,
  type Lettering,
  labelsBeside,
  labelWithin,
} from "./place-labels.ts";

/** Half the size of a place's mark, by its kind. */
export const markSize: Readonly<Record<Place["kind"], number>> = { capital: 6, town: 4, site: 4 };

/**
 * The size of the letters on the smallest screen. The stylesheet has the same figures. On wider screens letters grow less
 * than the drawing does, so names that have room here have it everywhere.
 */
const sizes = { place: 13, area: 12 } as const;

/** How much room letters need, in parts of their size: bold Latin ones are wide, Arabic ones reach far down. */
export const letters: Readonly<Record<Language, Omit<Lettering, "size">>> = {
  en: { letter: 0.65, line: 1.15, ascent: 0.8, descent: 0.25 },
  ar: { letter: 0.56, line: 1.3, ascent: 0.85, descent: 0.4 },
};

/** Letters that are not bold need less; capitals with space between them need more. */
export const widths = { regular: 0.86, capitals: 1.13 } as const;

/** The distance of everything written from the edge of the drawing. */
const margin = 5;

/** Lines with their place, ready to be drawn. */
export interface DrawnLabel {
  readonly id: string;
  readonly x: number;
  /** The middle of all lines. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether all of it lies on the country that the lesson is about. */
  readonly own: boolean;
  /** Each line, and how far it is below the one before it, or the first one below the middle: in parts of the letters’ size. */
  readonly lines: readonly { readonly text: string; readonly below: number }[];
  readonly box: Box;
}

/** Everything that is written on a drawing, and the length of its scale. */
export interface MapLabels {
  readonly places: readonly DrawnLabel[];
  readonly countries: readonly DrawnLabel[];
  readonly waters: readonly DrawnLabel[];
  readonly scale: {
    readonly kilometres: number;
    readonly length: number;
    readonly words: string;
    readonly box: Box;
  };
  /** The part that is drawn again, enlarged. */
  readonly enlarged: Box | undefined;
  /** The marks of the places, which no label may lie on. */
  readonly marks: Readonly<Record<string, Box>>;
}

/** The words to write and their language. */
export interface MapMessages {
  readonly map: LessonMap;
  readonly places: Readonly<Record<string, Place>>;
  readonly language: Language;
  readonly kilometres: (count: string) => string;
  /** Places that another drawing shows, larger, and that drawing. */
  readonly elsewhere?: { readonly ids: ReadonlySet<string>; readonly layout: MapLayout } | undefined;
}

/** The longest line beside a place, in letters. */
const longestLine = 14;

const scaleLengths = [500, 200, 100, 50, 20, 10, 5, 2, 1] as const;

/** Returns the square around a point. */
export const around = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Text runs from its start, which is on the right where a language is written from right to left. */
const anchorOf = (edge: Label["edge"], language: Language): DrawnLabel["anchor"] =>
  edge === "middle" ? "middle" : (edge === "left") === (directionOf(language) === "ltr") ? "start" : "end";

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Returns a label as it is drawn. */
export const drawnLabel = (
  id: string,
  { lines, box, edge }: Label,
  language: Language,
  isOwn: (x: number, y: number) => boolean,
): DrawnLabel => {
  const { ascent, descent, line } = letters[language];
  const first = (ascent - descent - (lines.length - 1) * line) / 2;
  const x = { left: box.x, middle: box.x + box.width / 2, right: box.x + box.width }[edge];
  return {
    id,
    x: rounded(x),
    y: rounded(box.y + box.height / 2),
    anchor: anchorOf(edge, language),
    own: isAllWithin(box, isOwn),
    lines: lines.map((text, index) => ({ text, below: rounded(index === 0 ? first : line) })),
    box,
  };
};

/** What is drawn larger elsewhere, as a part of this drawing. */
const boxOf = (layout: MapLayout, { corners: [northWest, southEast] }: MapLayout): Box => {
  const [left, top] = layout.at(...northWest);
  const [right, bottom] = layout.at(...southEast);
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/**
 * Places everything that is written on a drawing: places first, then the scale, the country, its neighbours
 * and the sea.
 */
export const mapLabels = (layout: MapLayout, words: MapMessages): MapLabels => {
  const { map, places, language, elsewhere } = words;
  const order = Object.keys(places);
  const number = (id: string) => formatNumber(language, order.indexOf(id) + 1);
  const frame: Box = {
    x: margin,
    y: margin,
    width: layout.width - 2 * margin,
    height: layout.height - 2 * margin,
  };
  const shown = layout.places.filter(({ id }) => !elsewhere?.ids.has(id));
  const marks = Object.fromEntries(
    shown.map(({ id, x, y }) => [id, around(x, y, markSize[places[id]?.kind ?? "town"])]),
  );
  const enlarged = elsewhere && boxOf(layout, elsewhere.layout);
  const others = [...(elsewhere?.ids ?? [])].map(number).join(settingsOf(language).comma);

  const isOwn = (x: number, y: number) => layout.countryAt(x, y) === map.country;

  const kilometres = scaleLengths.find((count) => layout.kilometres(count) <= 80) ?? 1;
  const length = layout.kilometres(kilometres);
  const scaleBox = { x: 6, y: layout.height - 32, width: Math.max(length, 56) + 8, height: 28 };

  const bold: Lettering = { ...letters[language], size: sizes.place };
  const regular: Lettering = { ...bold, size: sizes.area, letter: bold.letter * widths.regular };
  const capitals: Lettering = { ...regular, letter: bold.letter * widths.capitals };
  const named = shown.map(({ id, x, y }) => {
    const home = layout.countryAt(x, y);
    const capital = places[id]?.kind === "capital";
    const [first = "", ...rest] = brokenAfter(`${number(id)} ${places[id]?.name}`, longestLine);
    return {
      id,
      box: capital && enlarged ? enlarged : (marks[id] ?? around(0, 0, 0)),
      isHome: (x: number, y: number) => layout.countryAt(x, y) === home,
      texts: [[first, ...rest, ...(capital && others ? [others] : [])], [number(id)]],
    };
  });
  const beside = labelsBeside(
    named,
    bold,
    { frame, taken: [scaleBox] },
    directionOf(language) === "rtl" ? "left" : "right",
  );
  const taken: Box[] = [
    scaleBox,
    ...named.map(({ box }) => box),
    ...Object.values(beside).map(({ box }) => box),
  ];
  const within = (id: string, text: string, near: readonly [number, number], country: string | undefined) => {
    // Arabic has no capitals.
    const lettering = country && text !== text.toLowerCase() ? capitals : regular;
    // A name may reach out to sea, but not into another country.
    const weigh = (x: number, y: number) => {
      const there = layout.countryAt(x, y);
      return there === country ? 1 : there === undefined ? 0 : -1;
    };
    const texts = [[text], ...(text.includes(" ") ? [brokenAfter(text, 8)] : [])];
    const found = labelWithin(texts, lettering, { frame, taken }, near, weigh);
    if (!found) return [];
    taken.push(found.box);
    return [drawnLabel(id, found, language, country === map.country ? () => true : isOwn)];
  };
  const labelled = layout.countries
    .filter(({ id }) => Object.hasOwn(map.neighbours, id))
    .sort((a, b) => Number(b.own) - Number(a.own));
  return {
    places: Object.entries(beside).map(([id, label]) => drawnLabel(id, label, language, isOwn)),
    countries: labelled.flatMap(({ id, middle }) => within(id, map.neighbours[id] ?? "", middle, id)),
    waters: layout.waters.flatMap(({ id, x, y }) =>
      within(id, map.waters?.[id]?.name ?? "", [x, y], undefined),
    ),
    scale: {
      kilometres,
      length,
      words: words.kilometres(formatNumber(language, kilometres)),
      box: scaleBox,
    },
    enlarged,
    marks,
  };
};
