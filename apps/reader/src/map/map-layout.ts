import type { LessonMap, Place } from "@sidelight/content";
import { type GeoProjection, geoContains, geoDistance, geoMercator, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import atlas from "world-atlas/countries-50m.json";

/** A country on the map. */
export interface DrawnCountry {
  readonly id: string;
  /** An SVG path, in units of the drawing. */
  readonly path: string;
  /** Whether it is the country that the lesson is about. */
  readonly own: boolean;
  /** The middle of what is seen of it. */
  readonly middle: readonly [number, number];
}

/** A point on the map: a place, or the middle of a sea. */
export interface DrawnPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** One drawing: the whole, or a corner of it that is enlarged. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly DrawnCountry[];
  readonly places: readonly DrawnPoint[];
  readonly waters: readonly DrawnPoint[];
  /** Returns the country at a point of the drawing, or nothing at sea. */
  readonly countryAt: (x: number, y: number) => string | undefined;
  /** The length of so many kilometres, for the scale. */
  readonly kilometres: (count: number) => number;
  /** Where a corner of the world lies, given by longitude and latitude. */
  readonly at: (longitude: number, latitude: number) => readonly [number, number];
  /** The corners of the drawing, as longitude and latitude: north-west, south-east. */
  readonly corners: readonly [readonly [number, number], readonly [number, number]];
}

/** Named places by their identifiers. */
type Places = Readonly<Record<string, Place>>;

/** Kilometres in a radian: the Earth's mean radius (IUGG). */
const earthRadius = 6371;
/** Places nearer to the capital than this, in kilometres, are drawn again, enlarged. */
const crowded = 40;

/** The width of a drawing, in its own units: CSS pixels on a screen of 320. */
const width = 288;

/** The room around what a drawing has to show, and the height that this may take. */
const frames = {
  /** The whole country, with enough of its neighbours to see which they are. */
  country: { side: 45, top: 30, bottom: 46, most: 260 },
  /** The whole country as a picture that is wider than high. */
  small: { side: 56, top: 12, bottom: 14, most: 220 },
  /** A few places, with room for their names on both sides. */
  places: { side: 84, top: 24, bottom: 46, most: 92 },
} as const;

const countriesOf = (): readonly Feature<Geometry, { name: string }>[] =>
  feature(atlas, atlas.objects.countries).features;

const pointOf = ({ longitude, latitude }: Pick<Place, "latitude" | "longitude">): Feature => ({
  type: "Feature",
  properties: null,
  geometry: { type: "Point", coordinates: [longitude, latitude] },
});

const drawn = (
  projection: GeoProjection,
  points: Readonly<Record<string, Pick<Place, "latitude" | "longitude">>>,
): readonly DrawnPoint[] =>
  Object.entries(points).flatMap(([id, { longitude, latitude }]) => {
    const at = projection([longitude, latitude]);
    return at ? [{ id, x: Math.round(at[0]), y: Math.round(at[1]) }] : [];
  });

/**
 * Draws the places and the countries around them, projected by Mercator, which keeps shapes at this size.
 * Borders follow Natural Earth (public domain) and show who controls the land, not who owns it.
 *
 * @param shows What the picture must include: the country that the lesson is about with all its places, or
 *   the places alone.
 */
export const mapLayout = (map: LessonMap, places: Places, shows: keyof typeof frames): MapLayout => {
  const countries = countriesOf();
  const { side, top, bottom, most } = frames[shows];
  const inPicture: FeatureCollection = {
    type: "FeatureCollection",
    features: [
      ...Object.values(places).map(pointOf),
      ...(shows !== "places"
        ? [
            ...countries.filter(({ id }) => String(id) === map.country),
            ...(shows === "country" ? Object.values(map.waters ?? {}).map(pointOf) : []),
          ]
        : []),
    ],
  };
  const fitted = geoMercator().fitExtent(
    [
      [side, top],
      [width - side, top + most],
    ],
    inPicture,
  );
  const [[, north], [, south]] = geoPath(fitted).bounds(inPicture);
  const height = Math.round(south - north + top + bottom);
  const [x, y] = fitted.translate();
  const projection = fitted.translate([x, y - north + top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);
  const invert = (at: [number, number]) => projection.invert?.(at) ?? [0, 0];
  const perKilometre =
    width / (geoDistance(invert([0, height / 2]), invert([width, height / 2])) * earthRadius);
  const inSight = countries.flatMap((country) => {
    const d = path(country);
    return d ? [{ country, d }] : [];
  });
  // Labels ask about the same points over and over.
  const known = new Map<string, string | undefined>();
  return {
    width,
    height,
    countries: inSight.map(({ country, d }) => ({
      id: String(country.id),
      path: d,
      own: String(country.id) === map.country,
      middle: path.centroid(country),
    })),
    places: drawn(projection, places),
    waters: shows === "country" ? drawn(projection, map.waters ?? {}) : [],
    countryAt: (x, y) => {
      const cell: [number, number] = [Math.round(x / 4) * 4, Math.round(y / 4) * 4];
      const key = cell.join();
      if (!known.has(key)) {
        const point = invert(cell);
        const found = inSight.find(({ country }) => geoContains(country, point));
        known.set(key, found && String(found.country.id));
      }
      return known.get(key);
    },
    kilometres: (count) => Math.round(count * perKilometre),
    at: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
    corners: [invert([0, 0]), invert([width, height])],
  };
};

/** Returns the places around the capital that are too close together for the map, or nothing. */
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

/** Returns the places without those that are too close to the capital to be told apart from it. */
export const placesApart = (places: Places): Places => {
  const crowd = placesAroundCapital(places) ?? {};
  return Object.fromEntries(
    Object.entries(places).filter(([id, { kind }]) => kind === "capital" || !Object.hasOwn(crowd, id)),
  );
};
