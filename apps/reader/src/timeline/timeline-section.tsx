import type { Lesson } from "@sidelight/content";
import { SentenceLinks } from "../article/sentence-links.tsx";
import { SourceLinks } from "../sources/source-links.tsx";

/** The days of the story in order, each linked to the sentences that tell of it. */
export function TimelineSection({ lesson }: { readonly lesson: Lesson }) {
  return (
    <section aria-labelledby="timeline" className="notes">
      <h2 id="timeline">Timeline</h2>
      <ol className="timeline">
        {lesson.timeline.map((event) => (
          <li key={`${event.label} ${event.text}`}>
            <h3>
              <time dateTime={event.date}>{event.label}</time>
            </h3>
            <p>{event.text}</p>
            <p className="note">
              {event.sentences?.length ? (
                <>
                  <SentenceLinks sentences={event.sentences} about={event.label} />.{" "}
                </>
              ) : null}
              <SourceLinks lesson={lesson} sources={event.sources} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
