import { type Claim, isDisputed } from "@sidelight/content";
import { formatClaimTime, formatDay, settingsOf } from "@sidelight/i18n";
import { noteAddress } from "@sidelight/ui/addresses";
import { Fragment, type ReactNode } from "react";
import { SentenceLinks } from "../article/sentence-links.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { KnownNow } from "./known-now.tsx";

/** The claim to show. */
export interface ClaimEntryProps {
  readonly view: LessonView;
  readonly id: string;
  readonly claim: Claim;
}

/** Links a name to its glossary entry, if it has one. */
const named = ({ lesson, id }: LessonView, name: string, term: string | undefined) =>
  term === undefined ? name : <a href={noteAddress(lesson.slug, id, "term", term)}>{name}</a>;

/** Returns the timeline entries that mention one of the claim's sentences. */
const daysOf = ({ lesson }: LessonView, claim: Claim) =>
  Object.entries(lesson.timeline).filter(
    ([, { sentences = [], isKnownLater }]) =>
      !isKnownLater && sentences.some((id) => claim.sentences.includes(id)),
  );

/** Returns the day on which a claim was made, and the part of it, as far as it is known. */
const timeOf = ({ language }: LessonView, { time }: Claim): string | undefined =>
  time && formatClaimTime(language, time);

/**
 * Shows when a claim was made: as the reports gave it, and the known day or the days of the timeline that
 * mention it.
 */
const timing = (view: LessonView, claim: Claim, days: readonly string[]): string => {
  const { noHour } = view.words.claims;
  if (claim.when) {
    const known = claim.time
      ? formatDay(view.language, claim.time.date)
      : days.join(settingsOf(view.language).comma);
    return known ? `${claim.when} (${known})` : claim.when;
  }
  const known = timeOf(view, claim) ?? days.join(settingsOf(view.language).comma);
  if (claim.time?.part) return known;
  return known ? `${known}. ${noHour}` : noHour;
};

/** Shows what contradicts a claim: other claims with their times and links, and what else the reports say. */
const contest = (view: LessonView, claim: Claim) => {
  const { lesson, words } = view;
  return isDisputed(claim) ? (
    <>
      {claim.contest.by.map((id) => {
        const other = lesson.claims[id];
        const time = other && timeOf(view, other);
        return other ? (
          <p key={id}>
            <a href={`#claim-${id}`}>{words.says(lesson.speakers[other.speaker]?.name ?? "", other.said)}</a>
            {time ? ` ${words.claims.saidAt(time)}` : null}
          </p>
        ) : null;
      })}
      {claim.contest.note ? <p>{claim.contest.note}</p> : null}
    </>
  ) : undefined;
};

/**
 * Shows a whole claim: its speaker, whether they are named, who reported it, when, its status and what
 * contradicts it. What is known now is separate. Its heading is the speaker with the words, because one
 * speaker makes several claims.
 *
 * It has no `<div>`. Reader modes take a short one with links for navigation and drop it, even as a row of
 * the list, so a denied claim would look undisputed.
 */
export function ClaimEntry({ view, id, claim }: ClaimEntryProps) {
  const { lesson, words } = view;
  const { claims } = words;
  const speaker = lesson.speakers[claim.speaker];
  const channel = lesson.channels[claim.channel];
  const days = daysOf(view, claim);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [claims.speaker, speaker?.role],
    [claims.isNamed, claims.named[speaker?.named ? "yes" : "no"]],
    [claims.channel, named(view, channel?.name ?? "", channel?.term)],
    [
      claims.when,
      timing(
        view,
        claim,
        days.map(([, { label }]) => label),
      ),
    ],
    [claims.standing, claims.standings[claim.standing].name],
    [claims.against, contest(view, claim)],
  ];
  return (
    <section
      id={`claim-${id}`}
      className="article-claim"
      data-standing={claim.standing}
      data-speaker={claim.speaker}
    >
      <section className="claim-then">
        <h3>
          {speaker?.name}: <span className="claim-said">{claim.said}</span>
        </h3>
        <dl className="claim-facts">
          {facts.map(([label, value]) =>
            value ? (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </Fragment>
            ) : null,
          )}
        </dl>
        {speaker?.term ? (
          <p className="note">
            {words.glossary.heading}: {named(view, lesson.glossary[speaker.term]?.title ?? "", speaker.term)}
          </p>
        ) : null}
        <p className="note" data-in-place="">
          <SentenceLinks view={view} sentences={claim.sentences} about={claim.said} />
        </p>
        {days.length > 0 ? (
          <p className="note" data-in-place="">
            {words.lesson.onTimeline}:{" "}
            {days.map(([event, { label }], index) => (
              <Fragment key={event}>
                {index > 0 ? settingsOf(view.language).comma : null}
                <a href={noteAddress(lesson.slug, view.id, "event", event)}>{label}</a>
              </Fragment>
            ))}
          </p>
        ) : null}
      </section>
      {claim.known ? <KnownNow view={view} id={id} known={claim.known} /> : null}
    </section>
  );
}
