import type { LessonMap, Place } from "@sidelight/content";
import { directionOf, type Language } from "@sidelight/i18n";
import { around, type DrawnLabel, drawnLabel, letters, markSize, widths } from "./map-labels.ts";
import type { MapLayout } from "./map-layout.ts";
import { type Lettering, labelsBeside, labelWithin } from "./place-labels.ts";

/** The size of the letters. The stylesheet has the same figures; a wide picture may have smaller ones. */
const sizes = { capital: 17, country: 14 } as const;

const margin = 6;

/** The words on the picture. */
export interface SmallMapWords {
  readonly map: LessonMap;
  readonly places: Readonly<Record<string, Place>>;
  readonly language: Language;
}

/** Places the names of the capital and of its country. A small picture has room for no others. */
export const smallMapLabels = (
  layout: MapLayout,
  { map, places, language }: SmallMapWords,
): { readonly places: readonly DrawnLabel[]; readonly countries: readonly DrawnLabel[] } => {
  const frame = {
    x: margin,
    y: margin,
    width: layout.width - 2 * margin,
    height: layout.height - 2 * margin,
  };
  const isOwn = (x: number, y: number) => layout.countryAt(x, y) === map.country;
  const bold: Lettering = { ...letters[language], size: sizes.capital };
  const marks = layout.places.map(({ id, x, y }) => {
    const kind = places[id]?.kind ?? "town";
    return { id, kind, box: around(x, y, markSize[kind]) };
  });
  const named = marks
    .filter(({ kind }) => kind === "capital")
    .map(({ id, box }) => ({ id, box, isHome: isOwn, texts: [[places[id]?.name ?? ""]] }));
  const others = marks.filter(({ kind }) => kind !== "capital").map(({ box }) => box);
  const beside = labelsBeside(
    named,
    bold,
    { frame, taken: others },
    directionOf(language) === "rtl" ? "left" : "right",
  );
  const taken = [...marks, ...Object.values(beside)].map(({ box }) => box);
  const name = map.neighbours[map.country];
  const country = layout.countries.find(({ own }) => own);
  const within =
    name && country
      ? labelWithin(
          [[name]],
          { ...bold, size: sizes.country, letter: bold.letter * widths.capitals },
          { frame, taken },
          country.middle,
          (x, y) => (isOwn(x, y) ? 1 : -1),
        )
      : undefined;
  return {
    places: Object.entries(beside).map(([id, label]) => drawnLabel(id, label, language, isOwn)),
    countries: within ? [drawnLabel(map.country, within, language, isOwn)] : [],
  };
};
