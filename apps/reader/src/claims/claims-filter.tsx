import type { Standing } from "@sidelight/content";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The values of the filter. */
export interface ClaimsFilterProps {
  readonly view: LessonView;
  readonly standings: readonly Standing[];
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  /** How many claims there are, as its readers write it. */
  readonly count: string;
}

/**
 * Renders two selects above the claims. They need JavaScript, so only JavaScript shows them; the status is in the page
 * from the start, because screen readers do not announce a live region that is added together with its text. A filter
 * that fits no claim says so, and offers to show all of them again.
 */
export function ClaimsFilter({ view, standings, speakers, count }: ClaimsFilterProps) {
  const { claims } = view.words;
  return (
    <div className="scripts-only screen-only">
      <form className="claims-filter" aria-label={claims.filter}>
        <label>
          {claims.byStanding}{" "}
          <select name="standing">
            <option value="">{claims.all}</option>
            {standings.map((standing) => (
              <option key={standing} value={standing}>
                {claims.standings[standing].name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {claims.bySpeaker}{" "}
          <select name="speaker">
            <option value="">{claims.all}</option>
            {speakers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p role="status" className="note">
        {claims.shown.before} <span data-shown="">{count}</span> {claims.shown.between} {count}{" "}
        {claims.shown.after} <span data-for-filter={claims.allForLink} data-for-known={claims.knownForLink} />
      </p>
      <p className="nothing-fits" hidden>
        {claims.nothingFits}{" "}
        <button type="button" className="button" data-press="">
          {claims.showAll}
        </button>
      </p>
    </div>
  );
}
