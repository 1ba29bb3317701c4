import type { GlossaryEntry } from "@sidelight/content";

/** How an entry is said (WCAG 3.1.6): a respelling anyone can read, and IPA where a source or the spelling gives it. */
export function Pronunciation({
  respelling,
  ipa,
  lang,
  derived,
}: NonNullable<GlossaryEntry["pronunciation"]>) {
  return (
    <p>
      Say it: <span className="respelling">{respelling}</span>
      {ipa ? (
        <>
          {" "}
          <span className="ipa" lang={lang ? `${lang}-fonipa` : "und-fonipa"}>
            [{ipa}]
          </span>
        </>
      ) : null}
      {derived ? (
        <span className="note"> (worked out from the spelling, not yet checked by a speaker)</span>
      ) : null}
    </p>
  );
}
