/** Returns the id of the note on the length of a question's text, for `aria-describedby`. */
export const lengthNoteId = (question: string): string => `length-${question}`;

/**
 * The note on the length of a typed answer. It is updated at every key, and announced in a live region when typing pauses.
 */
export function LengthNote({ question }: { readonly question: string }) {
  return (
    <>
      <span id={lengthNoteId(question)} className="length-note" data-length-note="" />
      <span role="status" className="visually-hidden" data-length-said="" />
    </>
  );
}
