import { type Claim, isDisputed } from "@sidelight/content";
import { formatClaimTime } from "@sidelight/i18n";
import { lessonAddress } from "@sidelight/ui/addresses";
import { readingMinutes } from "../article/reading-time.ts";
import { SmallMap } from "../map/small-map.tsx";
import { headline } from "./headline.ts";
import type { LessonView } from "./lesson-view.ts";
import { quizMinutes } from "./quiz-time.ts";

/** Returns the first two claims that contradict each other, the earlier one first, if the lesson has such claims. */
const twoClaims = ({ lesson }: LessonView): readonly (readonly [id: string, claim: Claim])[] => {
  const first = Object.entries(lesson.claims).find(
    ([, claim]) => isDisputed(claim) && claim.contest.by.length > 0,
  );
  if (!first || !isDisputed(first[1])) return [];
  const [other = ""] = first[1].contest.by;
  const against = lesson.claims[other];
  if (!against) return [];
  const pair = [first, [other, against]] as const;
  return pair.toSorted(([, a], [, b]) => (a.time?.date ?? "").localeCompare(b.time?.date ?? ""));
};

/** Renders the way into a lesson: a button, and how long the lesson takes. */
export function LessonStart({ view }: { readonly view: LessonView }) {
  const { lesson, id, edition, words } = view;
  const { minutes } = words.lesson;
  return (
    <p className="actions">
      <a className="button primary" href={lessonAddress(lesson.slug, id)}>
        {words.home.start}
      </a>
      <span className="note">
        {words.home.times(minutes(readingMinutes(edition)), minutes(quizMinutes(lesson, edition)))}
      </span>
    </p>
  );
}

/** Renders what a lesson is about at a glance: its map, its title, and two of its claims that contradict each other. */
export function LessonPicture({ view }: { readonly view: LessonView }) {
  const { lesson, edition, language, words } = view;
  return (
    <figure className="lead-picture">
      <SmallMap view={view} />
      <figcaption>
        <p className="lead-title">{headline(edition.title)}</p>
        <dl className="lead-claims" aria-label={words.claims.heading}>
          {twoClaims(view).map(([id, { said, speaker, time }]) => (
            <div key={id}>
              <dt>{lesson.speakers[speaker]?.name}</dt>
              <dd>
                {said}
                {time ? (
                  <span className="note"> {words.claims.saidAt(formatClaimTime(language, time))}</span>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  );
}
