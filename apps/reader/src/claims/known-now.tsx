import type { Claim, KnownNow as Known, Lesson } from "@sidelight/content";
import { SentenceLinks } from "../article/sentence-links.tsx";
import { SourceLinks } from "../sources/source-links.tsx";
import { formatDay } from "../timeline/format-day.ts";

const verdicts: Readonly<Record<Known["verdict"], string>> = {
  "borne-out": "Borne out",
  likely: "Very likely true",
  overtaken: "Overtaken by events",
  "not-borne-out": "Not borne out",
  "still-disputed": "Still disputed",
};

/**
 * What became known after that night, kept apart from what was said in it: one entry per claim, dated and sourced.
 * Contested claims come first, because they are the ones a reader will ask about.
 */
export function KnownNow({ lesson }: { readonly lesson: Lesson }) {
  const disputed = ({ standing }: Claim) => standing === "contested" || standing === "figures-differ";
  const claims = Object.entries(lesson.claims)
    .filter(([, claim]) => claim.known)
    .sort(([, one], [, other]) => Number(disputed(other)) - Number(disputed(one)));

  return (
    <section aria-labelledby="known-now" className="notes known-now">
      <h2 id="known-now">What we know now</h2>
      <p>
        The article speaks as of {formatDay(lesson.asOf)}. This is what became known later, claim by claim. It
        stands apart, so that the article stays what a reader could know when it was written.
      </p>
      {claims.map(([id, claim]) =>
        claim.known ? (
          <section
            key={id}
            id={`known-${id}`}
            className="article-known"
            aria-labelledby={`known-${id}-claim`}
          >
            <h3 id={`known-${id}-claim`}>
              <span className="known-verdict">{verdicts[claim.known.verdict]}.</span>{" "}
              <span className="known-said">
                {lesson.speakers[claim.speaker]?.name}: {claim.said}
              </span>
            </h3>
            {claim.known.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p className="note">
              As of {formatDay(claim.known.asOf)}.{" "}
              <SentenceLinks sentences={claim.sentences} about={claim.said} />.{" "}
              <SourceLinks lesson={lesson} sources={claim.known.sources} />
            </p>
          </section>
        ) : null,
      )}
    </section>
  );
}
