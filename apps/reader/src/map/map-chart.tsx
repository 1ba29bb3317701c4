import type { Place } from "@sidelight/content";
import { formatNumber } from "@sidelight/preferences/words";
import type { LessonView } from "../lessons/lesson-view.ts";
import type { MapLayout } from "./map-layout.ts";

/** What a drawing shows, and how it is called. */
export interface MapChartProps {
  readonly view: LessonView;
  readonly layout: MapLayout;
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** In kilometres. */
  readonly scale: number;
  /** Places that are drawn without a name, because the enlarged drawing names them. */
  readonly unnamed: ReadonlySet<string>;
  /** The length of the scale in words: "100 km". */
  readonly scaleWords: string;
}

/** A name of more letters would not fit; its number leads to the table. */
const longestName = 12;

const shapes: Readonly<Record<Place["kind"], (x: number, y: number) => React.ReactNode>> = {
  capital: (x, y) => <path className="map-place" d={`M${x} ${y - 7}l7 7l-7 7l-7-7z`} />,
  town: (x, y) => <circle className="map-place" cx={x} cy={y} r={4.5} />,
  site: (x, y) => <rect className="map-place" x={x - 4.5} y={y - 4.5} width={9} height={9} />,
};

/** A map as one image, with numbers that the table beside it explains. Kinds of places differ in shape, not in colour. */
export function MapChart({ view, layout, name, title, text, scale, unnamed, scaleWords }: MapChartProps) {
  const { lesson, language } = view;
  const order = Object.keys(lesson.places);
  const length = layout.kilometres(scale);
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
      {layout.countries.map(({ id, path, own }) => (
        <path key={id} className={own ? "map-land own" : "map-land"} d={path} />
      ))}
      {layout.countries.map(({ id, label }) =>
        label ? (
          <text key={id} className="map-country" x={label[0]} y={label[1]} textAnchor="middle">
            {lesson.map?.neighbours[id]}
          </text>
        ) : null,
      )}
      {layout.places.map(({ id, x, y }) => {
        const place = lesson.places[id];
        if (!place) return null;
        return (
          <g key={id}>
            {shapes[place.kind](x, y)}
            {unnamed.has(id) ? null : (
              <text
                // Text runs from its start, which is on the right in Arabic.
                className="map-name"
                x={language === "ar" ? x - 10 : x + 10}
                y={y + 5}
                textAnchor="start"
              >
                {formatNumber(language, order.indexOf(id) + 1)}
                {place.name.length <= longestName ? ` ${place.name}` : null}
              </text>
            )}
          </g>
        );
      })}
      <path className="chart-line" d={`M10 ${layout.height - 14}v6h${length}v-6`} />
      <text className="map-scale" x={10 + length / 2} y={layout.height - 16} textAnchor="middle">
        {scaleWords}
      </text>
    </svg>
  );
}
