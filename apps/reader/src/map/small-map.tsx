import { Fragment } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";
import { placeShapes, writtenLabels } from "./map-chart.tsx";
import { markSize } from "./map-labels.ts";
import { mapLayout, placesApart } from "./map-layout.ts";
import { smallMapLabels } from "./small-map-labels.ts";
import { gridSize, smallPath } from "./small-path.ts";

/**
 * Renders a small picture of a lesson's map: the country, its capital by name and the other places as marks. It is
 * decorative, because the lesson has the whole map with a table. A lesson without a map has no picture.
 */
export function SmallMap({ view }: { readonly view: LessonView }) {
  const { lesson, language } = view;
  const { map, places } = lesson;
  if (!map || Object.keys(places).length === 0) return null;
  const layout = mapLayout(map, placesApart(places), "small");
  const labels = smallMapLabels(layout, { map, places, language });
  const pathOf = (isOwn: boolean) =>
    layout.countries
      .filter(({ own }) => own === isOwn)
      .map(({ path }) => smallPath(path))
      .join("");
  return (
    <svg className="chart small-map" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <rect className="map-sea" width={layout.width} height={layout.height} />
      <g transform={`scale(${gridSize})`}>
        <path className="map-land" d={pathOf(false)} />
        <path className="map-land own" d={pathOf(true)} />
      </g>
      {layout.places.map(({ id, x, y }) => {
        const kind = places[id]?.kind;
        return kind ? <Fragment key={id}>{placeShapes[kind](x, y, markSize[kind])}</Fragment> : null;
      })}
      {writtenLabels(labels.countries, "map-country")}
      {writtenLabels(labels.places, "map-name")}
    </svg>
  );
}
