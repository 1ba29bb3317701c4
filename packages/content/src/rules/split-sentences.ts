const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A full stop that belongs to the word before it: initials (U.S., J.) and titles. */
const wordsOwnStop =
  /(?:(?<!\p{L})(?:\p{L}\.)+|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Gov|No)\.)\s*$/u;

/**
 * Returns an English text as sentences. `Intl.Segmenter` follows Unicode Standard Annex #29, which knows
 * decimals and quotation marks, but breaks after "the U.S." and after a question quoted in mid-sentence; such
 * pieces are joined again. Where "U.S." does end a sentence, two sentences count as one, which makes a text
 * look harder, never easier.
 */
export const splitSentences = (text: string): readonly string[] => {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    const goesOn = last !== undefined && (wordsOwnStop.test(last) || /^\p{Ll}/u.test(segment));
    sentences.push(goesOn ? `${sentences.pop()}${segment}` : segment);
  }
  return sentences;
};
