import { findLesson } from "@sidelight/content/lessons";
import { describe, expect, it } from "vitest";
import { mapLayout, placesAroundCapital } from "./map-layout.ts";

const { map, places = {} } = findLesson("damascus-december-2024") ?? {};
if (!map) throw new Error("The lesson to test with has no map.");
const layout = mapLayout(map, places, 288, false);
const at = (id: string) => layout.places.find((place) => place.id === id) ?? { x: Number.NaN, y: Number.NaN };

describe("the map of a lesson", () => {
  it("draws every place, inside the drawing", () => {
    expect(layout.places.map(({ id }) => id)).toEqual(Object.keys(places));
    for (const { x, y } of layout.places) {
      expect(x > 0 && x < layout.width && y > 0 && y < layout.height).toBe(true);
    }
  });

  it("keeps the directions: north is up and east is to the right, in every language", () => {
    expect(at("homs").y).toBeLessThan(at("damascus").y);
    expect(at("aleppo").y).toBeLessThan(at("hama").y);
    expect(at("latakia").x).toBeLessThan(at("homs").x);
    const mirrored = mapLayout(map, places, 288, true);
    const [west, east] = ["latakia", "homs"].map((id) => mirrored.places.find((place) => place.id === id)?.x);
    expect(west).toBeLessThan(east ?? 0);
  });

  it("keeps the distances: from Damascus to Homs are 140 kilometres, and to Aleppo 310, within a twentieth", () => {
    const apart = (one: string, other: string) =>
      Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y);
    expect(apart("damascus", "homs") / layout.kilometres(140)).toBeCloseTo(1, 1);
    expect(apart("damascus", "aleppo") / layout.kilometres(310)).toBeCloseTo(1, 1);
  });

  it("draws the country in the middle and labels the neighbours that are in sight", () => {
    expect(layout.countries.filter(({ own }) => own).map(({ id }) => id)).toEqual([map.country]);
    const labelled = layout.countries.filter(({ label }) => label).map(({ id }) => id);
    // Jordan, Lebanon, Turkey. Iraq, which the lesson also names, lies beyond the eastern edge.
    expect(labelled.toSorted()).toEqual(["400", "422", "792"]);
  });

  it("draws the places around the capital once more, enlarged", () => {
    const around = placesAroundCapital(places) ?? {};
    expect(Object.keys(around).toSorted()).toEqual(["damascus", "damascus-airport", "jaramana", "sednaya"]);
    expect(mapLayout(map, around, 288, false).kilometres(10)).toBeGreaterThan(layout.kilometres(10));
  });

  it("has no enlargement where there is no crowd, or no capital", () => {
    const { damascus, homs } = places;
    if (!damascus || !homs) throw new Error("The lesson to test with has other places now.");
    expect(placesAroundCapital({ damascus, homs })).toBeUndefined();
    expect(placesAroundCapital({ homs })).toBeUndefined();
  });
});
