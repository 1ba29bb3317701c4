import type { LessonMap, Place } from "@sidelight/content";
import { type GeoProjection, geoDistance, geoMercator, geoPath } from "d3-geo";
import type { Feature, Geometry, MultiPoint } from "geojson";
import { feature } from "topojson-client";
import atlas from "world-atlas/countries-50m.json";

/** A country on the map. */
export interface DrawnCountry {
  readonly id: string;
  /** An SVG path, in units of the drawing. */
  readonly path: string;
  /** Whether it is the country in the middle. */
  readonly own: boolean;
  /** Where its name stands; nothing for a country that is not labelled, and for the one in the middle, which is the subject. */
  readonly label?: readonly [number, number];
}

/** A place on the map. */
export interface DrawnPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** One drawing: the whole, or a corner of it that is enlarged. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly DrawnCountry[];
  readonly places: readonly DrawnPlace[];
  /** The length of so many kilometres, for the scale. */
  readonly kilometres: (count: number) => number;
}

/** Named places by their identifiers. */
type Places = Readonly<Record<string, Place>>;

/** Kilometres in a radian: the Earth's mean radius (IUGG). */
const earthRadius = 6371;
/** Places nearer to the capital than this, in kilometres, are drawn once more, enlarged. */
const crowded = 40;

const points = (places: Places): MultiPoint => ({
  type: "MultiPoint",
  coordinates: Object.values(places).map(({ longitude, latitude }) => [longitude, latitude]),
});

const countriesOf = (): readonly Feature<Geometry, { name: string }>[] =>
  feature(atlas, atlas.objects.countries).features;

const drawn = (projection: GeoProjection, places: Places): readonly DrawnPlace[] =>
  Object.entries(places).flatMap(([id, { longitude, latitude }]) => {
    const at = projection([longitude, latitude]);
    return at ? [{ id, x: Math.round(at[0]), y: Math.round(at[1]) }] : [];
  });

/** How many units a kilometre is in the middle of a drawing. */
const scaleOf = (projection: GeoProjection, width: number, height: number): number => {
  const west = projection.invert?.([0, height / 2]) ?? [0, 0];
  const east = projection.invert?.([width, height / 2]) ?? [0, 0];
  return width / (geoDistance(west, east) * earthRadius);
};

/**
 * Draws the places and the countries around them, projected by Mercator, which keeps shapes at this size. Borders are those of
 * Natural Earth (public domain), as they are held, which takes no side on whose they are.
 *
 * @param width In units of the drawing; the height follows.
 * @param mirrored Whether names stand to the left of their places, and need their room there.
 */
export const mapLayout = (map: LessonMap, places: Places, width: number, mirrored: boolean): MapLayout => {
  const inset = { start: 40, end: 92, top: 30, bottom: 58 };
  const fitted = geoMercator().fitWidth(width - inset.start - inset.end, points(places));
  const [[, top], [, bottom]] = geoPath(fitted).bounds(points(places));
  const height = Math.round(bottom - top + inset.top + inset.bottom);
  const [x, y] = fitted.translate();
  const projection = fitted
    .translate([x + (mirrored ? inset.end : inset.start), y - top + inset.top])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const perKilometre = scaleOf(projection, width, height);
  return {
    width,
    height,
    countries: countriesOf().flatMap((country) => {
      const d = path(country);
      if (!d) return [];
      const id = String(country.id);
      const [labelX, labelY] = path.centroid(country);
      const label: readonly [number, number] = [Math.round(labelX), Math.round(labelY)];
      return [
        {
          id,
          path: d,
          own: id === map.country,
          ...(id !== map.country && Object.hasOwn(map.neighbours, id) ? { label } : {}),
        },
      ];
    }),
    places: drawn(projection, places),
    kilometres: (count) => Math.round(count * perKilometre),
  };
};

/** The places around the capital that stand too close for the map; nothing where there are none. */
export const placesAroundCapital = (places: Places): Places | undefined => {
  const capital = Object.values(places).find(({ kind }) => kind === "capital");
  if (!capital) return undefined;
  const near = Object.entries(places).filter(
    ([, place]) =>
      geoDistance([place.longitude, place.latitude], [capital.longitude, capital.latitude]) * earthRadius <
      crowded,
  );
  return near.length > 1 ? Object.fromEntries(near) : undefined;
};
