import type { GlossaryEntry } from "@sidelight/content";
import type { ReaderMessages } from "../messages/reader-messages.ts";

/** The pronunciation to show, and the language of the interface. */
export type PronunciationProps = NonNullable<GlossaryEntry["pronunciation"]> & {
  readonly words: ReaderMessages;
};

/**
 * Shows how an entry is pronounced (WCAG 3.1.6): a respelling anyone can read, and IPA where a source or the
 * spelling gives it.
 */
export function Pronunciation({ respelling, ipa, lang, derived, words }: PronunciationProps) {
  return (
    <p className="say-it">
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
