import type { Lesson, Source } from "@sidelight/content";
import { formatDay } from "../timeline/format-day.ts";

const described = ({ publisher, title, date, url }: Source) => (
  <>
    {publisher}, {url ? <a href={url}>{title}</a> : title}
    {date ? `, ${formatDay(date)}` : null}.
  </>
);

/** Every source of the lesson. Those without a link were seen through another outlet; we link to publishers alone. */
export function SourcesSection({ lesson }: { readonly lesson: Lesson }) {
  return (
    <section aria-labelledby="sources" className="notes">
      <h2 id="sources">Sources</h2>
      <p className="note">
        Only publishers’ own pages are linked. A source without a link was seen where another outlet carried
        it.
      </p>
      <ol className="sources">
        {Object.entries(lesson.sources).map(([id, source]) => (
          <li key={id} id={`source-${id}`}>
            {described(source)}
          </li>
        ))}
      </ol>
    </section>
  );
}
