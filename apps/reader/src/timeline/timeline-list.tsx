import { formatNumber } from "@sidelight/i18n";
import { SentenceLinks } from "../article/sentence-links.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { SourceLinks } from "../sources/source-links.tsx";
import { TimelineChart } from "./timeline-chart.tsx";

/** Renders the days of the story, drawn and as a list, each linked to the sentences about it. */
export function TimelineList({ view }: { readonly view: LessonView }) {
  const { lesson, language } = view;
  const events = Object.entries(lesson.timeline);
  return (
    <section className="with-chart">
      <TimelineChart view={view} />
      <ol className="timeline">
        {events.map(([id, event], index) => (
          <li
            key={id}
            id={`event-${id}`}
            className={event.isKnownLater ? "article-event known-later" : "article-event"}
          >
            <h2>
              <span className="number">{formatNumber(language, index + 1)}</span>{" "}
              <time dateTime={event.date}>{event.label}</time>
            </h2>
            <p>{event.text}</p>
            {event.knownLater ? <p className="known-later">{event.knownLater}</p> : null}
            <p className="note">
              {event.sentences?.length ? (
                <span className="aid">
                  <SentenceLinks view={view} sentences={event.sentences} about={event.label} />.{" "}
                </span>
              ) : null}
              <SourceLinks view={view} sources={event.sources} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
