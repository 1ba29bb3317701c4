import { addressOf } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";

/**
 * Says that a lesson tells what was known at the time, leads to what is known now, and switches that off and on
 * everywhere. Only JavaScript can switch, so only JavaScript shows the button.
 */
export function KnownLine({ view }: { readonly view: LessonView }) {
  const { lesson, id, words } = view;
  if (!Object.values(lesson.claims).some(({ known }) => known)) return null;
  const { claims } = words;
  return (
    <p className="known-line note aid">
      {claims.knownThen[lesson.genre]}{" "}
      <a className="known-later" href={addressOf("claims", { lesson: lesson.slug, edition: id })}>
        {claims.knownNow}
      </a>{" "}
      <button
        type="button"
        className="scripts-only screen-only known-switch"
        data-press=""
        data-hide={claims.hideKnown}
        data-show={claims.showKnown}
      >
        {claims.hideKnown}
      </button>
    </p>
  );
}
