import { inLanguage, type Language } from "@sidelight/content";
import { findLesson } from "@sidelight/content/lessons";
import { describe, expect, it } from "vitest";
import { mapLabels } from "./map-labels.ts";
import { mapLayout, placesAroundCapital } from "./map-layout.ts";
import { overlap } from "./place-labels.ts";

const lesson = findLesson("damascus-december-2024");
const { map, places = {} } = lesson ?? {};
if (!lesson || !map) throw new Error("The lesson to test with has no map.");
const layout = mapLayout(map, places, "country");
const around = placesAroundCapital(places) ?? {};
const enlargement = mapLayout(map, around, "places");
const at = (id: string) => layout.places.find((place) => place.id === id) ?? { x: Number.NaN, y: Number.NaN };

describe("the map of a lesson", () => {
  it("draws every place, inside the drawing", () => {
    expect(layout.places.map(({ id }) => id)).toEqual(Object.keys(places));
    for (const { x, y } of layout.places) {
      expect(x > 0 && x < layout.width && y > 0 && y < layout.height).toBe(true);
    }
  });

  it("has north at the top and east on the right", () => {
    expect(at("homs").y).toBeLessThan(at("damascus").y);
    expect(at("aleppo").y).toBeLessThan(at("hama").y);
    expect(at("latakia").x).toBeLessThan(at("homs").x);
  });

  it("shows true distances: from Damascus to Homs are 140 kilometres, and to Aleppo 310, within a twentieth", () => {
    const apart = (one: string, other: string) =>
      Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y);
    expect(apart("damascus", "homs") / layout.kilometres(140)).toBeCloseTo(1, 1);
    expect(apart("damascus", "aleppo") / layout.kilometres(310)).toBeCloseTo(1, 1);
  });

  it("shows the whole country, its neighbours and the sea", () => {
    expect(layout.countries.filter(({ own }) => own).map(({ id }) => id)).toEqual([map.country]);
    const seen = layout.countries.map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining(Object.keys(map.neighbours)));
    // Al-Bukamal, in the far east of the country.
    const [x, y] = layout.at(40.92, 34.45);
    expect(x < layout.width && layout.countryAt(x, y)).toBe(map.country);
    for (const { x, y } of layout.waters) expect(layout.countryAt(x, y)).toBeUndefined();
  });

  it("draws the places around the capital once more, enlarged", () => {
    expect(Object.keys(around).toSorted()).toEqual(["damascus", "damascus-airport", "jaramana", "sednaya"]);
    expect(enlargement.kilometres(10)).toBeGreaterThan(layout.kilometres(10));
  });

  it("has no enlargement where there is no crowd, or no capital", () => {
    const { damascus, homs } = places;
    if (!damascus || !homs) throw new Error("The lesson to test with has other places now.");
    expect(placesAroundCapital({ damascus, homs })).toBeUndefined();
    expect(placesAroundCapital({ homs })).toBeUndefined();
  });
});

const drawings = (["en", "ar"] as const).flatMap((language: Language) => {
  const own = inLanguage(lesson, language);
  const said = {
    map: own.map ?? map,
    places: own.places,
    language,
    kilometres: (count: string) => `${count} km`,
  };
  const ids = new Set(Object.keys(around).filter((id) => id !== "damascus"));
  return [
    {
      title: `the map, ${language}`,
      own,
      labels: mapLabels(layout, { ...said, elsewhere: { ids, layout: enlargement } }),
      layout,
    },
    { title: `the enlargement, ${language}`, own, labels: mapLabels(enlargement, said), layout: enlargement },
  ];
});

describe.each(drawings)("the names on $title", ({ own, labels, layout: drawing }) => {
  const all = [...labels.places, ...labels.countries, ...labels.waters];

  it("are all there: of every place that is marked, and on the whole map of every country and the sea", () => {
    const text = (id: string) =>
      all
        .find((label) => label.id === id)
        ?.lines.map(({ text }) => text)
        .join(" ") ?? "";
    for (const id of Object.keys(labels.marks)) expect(text(id)).toContain(own.places[id]?.name);
    if (!labels.enlarged) return;
    for (const [id, name] of Object.entries(own.map?.neighbours ?? {})) expect(text(id)).toBe(name);
    for (const [id, { name }] of Object.entries(own.map?.waters ?? {})) expect(text(id)).toBe(name);
  });

  it("lie on no other name, on nobody else's mark and not on the scale", () => {
    const clashes = all.flatMap(({ id, box }, index) => [
      ...all
        .slice(index + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => [id, other.id]),
      ...Object.entries(labels.marks)
        .filter(([, mark]) => overlap(box, mark))
        .map(([mark]) => [id, mark]),
      ...(overlap(box, labels.scale.box) ? [[id, "scale"]] : []),
    ]);
    expect(clashes).toEqual([]);
  });

  it("don’t touch: between any two of them are three units at least", () => {
    const grown = ({ x, y, width, height }: (typeof all)[number]["box"]) => ({
      x: x - 2.9,
      y: y - 2.9,
      width: width + 5.8,
      height: height + 5.8,
    });
    const close = all.flatMap(({ id, box }, index) =>
      all
        .slice(index + 1)
        .filter((other) => overlap(grown(box), other.box))
        .map((other) => [id, other.id]),
    );
    expect(close).toEqual([]);
  });

  it("stay inside the drawing", () => {
    for (const { box } of all) {
      expect(box.x >= 0 && box.y >= 0).toBe(true);
      expect(box.x + box.width <= drawing.width && box.y + box.height <= drawing.height).toBe(true);
    }
  });
});

it("a map says which numbers its enlargement explains", () => {
  const [whole, , wholeInArabic] = drawings;
  const lines = (drawing: typeof whole) =>
    drawing?.labels.places.find(({ id }) => id === "damascus")?.lines.map(({ text }) => text);
  expect(lines(whole)).toEqual(["1 Damascus", "7, 8, 9"]);
  expect(lines(wholeInArabic)).toEqual(["١ دمشق", "٧، ٨، ٩"]);
});
