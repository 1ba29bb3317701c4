import { formatNumber } from "@sidelight/preferences/words";
import { SentenceLinks } from "../article/sentence-links.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { MapChart } from "./map-chart.tsx";
import { mapLayout, placesAroundCapital } from "./map-layout.ts";

/** The width of the drawing, in its own units: CSS pixels on a screen of 320. */
const width = 288;

/** The places of the lesson, drawn and as a table that says the same, each linked to the sentences about it. */
export function MapSection({ view }: { readonly view: LessonView }) {
  const { lesson, language, words } = view;
  const { map, places } = lesson;
  if (!map || Object.keys(places).length === 0) return null;
  const around = placesAroundCapital(places);
  const crowded = new Set(Object.keys(around ?? {}).filter((id) => places[id]?.kind !== "capital"));
  const { notes } = words;
  return (
    <section aria-labelledby="map" className="notes">
      <h2 id="map">{notes.map}</h2>
      <div className="with-chart">
        <div className="charts">
          <MapChart
            view={view}
            layout={mapLayout(map, places, width, language === "ar")}
            name="map-chart"
            title={notes.mapChart}
            text={notes.mapChartText}
            scale={100}
            scaleWords={notes.kilometres(formatNumber(language, 100))}
            unnamed={crowded}
          />
          {around ? (
            <figure className="chart-figure">
              <figcaption className="note">{notes.capitalChart}</figcaption>
              <MapChart
                view={view}
                layout={mapLayout(map, around, width, language === "ar")}
                name="capital-chart"
                title={notes.capitalChart}
                text={notes.mapChartText}
                scale={10}
                scaleWords={notes.kilometres(formatNumber(language, 10))}
                unnamed={new Set()}
              />
            </figure>
          ) : null}
          <p className="note">{notes.borders}</p>
        </div>
        <table className="places">
          <caption className="visually-hidden">{notes.map}</caption>
          <thead>
            <tr>
              <th scope="col">{notes.place}</th>
              <th scope="col">{notes.placeNote}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(places).map(([id, { name, note, term, sentences = [] }], index) => (
              <tr key={id} id={`place-${id}`} className="article-place">
                <th scope="row">
                  <span className="number">{formatNumber(language, index + 1)}</span>{" "}
                  {term ? (
                    <a href={`#term-${term}`} data-note={`term-${term}`} data-press="">
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </th>
                <td>
                  {note}
                  {sentences.length > 0 ? (
                    <p className="note">
                      <SentenceLinks view={view} sentences={sentences} about={name} />
                    </p>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
