import { formatNumber } from "@sidelight/i18n";
import { noteAddress } from "@sidelight/ui/addresses";
import { SentenceLinks } from "../article/sentence-links.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { MapChart } from "./map-chart.tsx";
import { mapLabels } from "./map-labels.ts";
import { mapLayout, placesAroundCapital } from "./map-layout.ts";

/**
 * Renders the places of the lesson, drawn and as a table that says the same, each linked to the sentences
 * about it.
 */
export function MapAndPlaces({ view }: { readonly view: LessonView }) {
  const { lesson, language, words } = view;
  const { map, places } = lesson;
  if (!map || Object.keys(places).length === 0) return null;
  const around = placesAroundCapital(places);
  const { notes } = words;
  const whole = mapLayout(map, places, "country");
  const enlargement = around && mapLayout(map, around, "places");
  const said = { map, places, language, kilometres: notes.kilometres };
  const crowded = new Set(Object.keys(around ?? {}).filter((id) => places[id]?.kind !== "capital"));
  return (
    <section className="map-parts">
      <section className="charts">
        <MapChart
          view={view}
          layout={whole}
          labels={mapLabels(whole, {
            ...said,
            elsewhere: enlargement && { ids: crowded, layout: enlargement },
          })}
          name="map-chart"
          title={notes.mapChart}
          text={notes.mapChartText}
        />
        {enlargement ? (
          <figure className="chart-figure">
            <figcaption className="note">{notes.capitalChart}</figcaption>
            <MapChart
              view={view}
              layout={enlargement}
              labels={mapLabels(enlargement, said)}
              name="capital-chart"
              title={notes.capitalChart}
              text={notes.mapChartText}
            />
          </figure>
        ) : null}
        <p className="note">{notes.borders}</p>
      </section>
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
                {term ? <a href={noteAddress(lesson.slug, view.id, "term", term)}>{name}</a> : name}
              </th>
              <td>
                {note}
                {sentences.length > 0 ? (
                  <p className="note aid">
                    <SentenceLinks view={view} sentences={sentences} about={name} />
                  </p>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
