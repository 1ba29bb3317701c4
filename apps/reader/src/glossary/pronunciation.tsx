import type { GlossaryEntry } from "@sidelight/content";
import type { ReaderMessages } from "../messages/reader-messages.ts";

/** How an entry is said, in which interface. */
export type PronunciationProps = NonNullable<GlossaryEntry["pronunciation"]> & {
  readonly words: ReaderMessages;
};

/** How an entry is said (WCAG 3.1.6): a respelling anyone can read, and IPA where a source or the spelling gives it. */
export function Pronunciation({ respelling, ipa, lang, derived, words }: PronunciationProps) {
  return (
    <p>
      {words.glossary.sayIt} <span className="respelling">{respelling}</span>
      {ipa ? (
        <>
          {" "}
          <span className="ipa" lang={lang ? `${lang}-fonipa` : "und-fonipa"}>
            [{ipa}]
          </span>
        </>
      ) : null}
      {derived ? <span className="note"> {words.glossary.derived}</span> : null}
    </p>
  );
}
