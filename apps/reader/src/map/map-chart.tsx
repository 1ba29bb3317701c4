import type { Place } from "@sidelight/content";
import type { LessonView } from "../lessons/lesson-view.ts";
import { type DrawnLabel, type MapLabels, markSize } from "./map-labels.ts";
import type { MapLayout } from "./map-layout.ts";

/** The drawing and its title. */
export interface MapChartProps {
  readonly view: LessonView;
  readonly layout: MapLayout;
  readonly labels: MapLabels;
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The mark of a place around its middle, by its kind. */
export const placeShapes: Readonly<
  Record<Place["kind"], (x: number, y: number, half: number) => React.ReactNode>
> = {
  capital: (x, y, half) => (
    <path className="map-place" d={`M${x} ${y - half}l${half} ${half}l-${half} ${half}l-${half}-${half}z`} />
  ),
  town: (x, y, half) => <circle className="map-place" cx={x} cy={y} r={half} />,
  site: (x, y, half) => (
    <rect className="map-place" x={x - half} y={y - half} width={2 * half} height={2 * half} />
  ),
};

/** Writes labels on a drawing. */
export const writtenLabels = (labels: readonly DrawnLabel[], className: string) =>
  labels.map(({ id, x, y, anchor, own, lines }) => (
    <text key={id} className={own ? `${className} own` : className} textAnchor={anchor} y={y} data-names={id}>
      {lines.map(({ text, below }) => (
        <tspan key={text} x={x} dy={`${below}em`}>
          {text}
        </tspan>
      ))}
    </text>
  ));

/**
 * Renders a map as one image, with numbers that the table beside it explains. Kinds of places differ in
 * shape, not in colour.
 */
export function MapChart({ view, layout, labels, name, title, text }: MapChartProps) {
  const { places } = view.lesson;
  const { scale, enlarged } = labels;
  return (
    <svg
      className="chart map-chart"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-text`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-text`}>{text}</desc>
      <rect className="map-sea" width={layout.width} height={layout.height} />
      {/* The country in the middle last, so that no neighbour's border lies on its own. */}
      {[...layout.countries]
        .sort((a, b) => Number(a.own) - Number(b.own))
        .map(({ id, path, own }) => (
          <path key={id} className={own ? "map-land own" : "map-land"} d={path} />
        ))}
      {enlarged ? <rect className="map-enlarged" {...enlarged} /> : null}
      {layout.places.map(({ id, x, y }) => {
        const kind = places[id]?.kind;
        return kind && labels.marks[id] ? <g key={id}>{placeShapes[kind](x, y, markSize[kind])}</g> : null;
      })}
      {writtenLabels(labels.countries, "map-country")}
      {writtenLabels(labels.waters, "map-water")}
      {writtenLabels(labels.places, "map-name")}
      <path className="chart-line" d={`M10 ${layout.height - 14}v6h${scale.length}v-6`} />
      <text className="map-scale" x={10 + scale.length / 2} y={layout.height - 17} textAnchor="middle">
        {scale.words}
      </text>
    </svg>
  );
}
