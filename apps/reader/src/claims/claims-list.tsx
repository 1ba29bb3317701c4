import type { Standing } from "@sidelight/content";
import { formatDay, formatNumber } from "@sidelight/i18n";
import { Fragment } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";
import { ClaimEntry } from "./claim-entry.tsx";
import { ClaimsFilter } from "./claims-filter.tsx";

/** The standings in the order in which a reader will ask about them. */
const standings: readonly Standing[] = [
  "denied",
  "contested",
  "figures-differ",
  "uncontested",
  "statement",
  "description",
  "background",
];

/** Returns the speakers in the order of the lesson, each with what they say. */
const bySpeaker = ({ lesson }: LessonView) =>
  Object.entries(lesson.speakers)
    .map(([id, speaker]) => ({
      id,
      speaker,
      claims: Object.entries(lesson.claims).filter(([, claim]) => claim.speaker === id),
    }))
    .filter(({ claims }) => claims.length > 0);

/**
 * Lists every claim of the lesson, by status and by speaker. All are listed without JavaScript. With it, a
 * filter shows some of them and writes its choice to the address.
 */
export function ClaimsList({ view }: { readonly view: LessonView }) {
  const { lesson, language, words } = view;
  const { claims } = words;
  const all = Object.entries(lesson.claims);
  return (
    <section className="claims" data-island="claims">
      <p>{claims.intro[lesson.genre](formatDay(language, lesson.asOf))}</p>
      <ClaimsFilter
        view={view}
        standings={standings.filter((standing) => all.some(([, claim]) => claim.standing === standing))}
        speakers={bySpeaker(view).map(({ id, speaker }) => ({ id, name: speaker.name }))}
        count={formatNumber(language, all.length)}
      />
      <details className="claims-speakers" data-printed="open">
        <summary>{claims.everySpeaker}</summary>
        <dl>
          {bySpeaker(view).map(({ id, speaker, claims: own }) => (
            <Fragment key={id}>
              <dt>
                {speaker.name} <span className="note">({claims.named[speaker.named ? "yes" : "no"]})</span>
              </dt>
              {own.map(([claim, { said }]) => (
                <dd key={claim}>
                  <a href={`#claim-${claim}`}>{said}</a>
                </dd>
              ))}
            </Fragment>
          ))}
        </dl>
      </details>
      {standings.map((standing) => {
        const own = all.filter(([, claim]) => claim.standing === standing);
        return own.length === 0 ? null : (
          <section key={standing} className="article-standing">
            <h2>{claims.standings[standing].name}</h2>
            <p className="note">{claims.standings[standing].means}</p>
            {own.map(([id, claim]) => (
              <ClaimEntry key={id} view={view} id={id} claim={claim} />
            ))}
          </section>
        );
      })}
    </section>
  );
}
