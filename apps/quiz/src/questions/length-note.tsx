/** The id of what is said about the length of a question's text, for `aria-describedby`. */
export const lengthNoteId = (question: string): string => `length-${question}`;

/**
 * The place that says how long a typed answer is: in sight at every key, and to screen readers when typing rests, by a live
 * region that is there from the start.
 */
export function LengthNote({ question }: { readonly question: string }) {
  return (
    <>
      <span id={lengthNoteId(question)} className="length-note" data-length-note="" />
      <span role="status" className="visually-hidden" data-length-said="" />
    </>
  );
}
