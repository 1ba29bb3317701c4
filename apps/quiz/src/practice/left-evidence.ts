/** Where it is remembered, for as long as the tab lives, which evidence somebody followed into the lesson. */
const key = "sidelight-evidence";

/** Remembers which sentences were shown when the lesson was opened from them. */
export const leaveFromEvidence = (question: string, sentences: readonly string[]): void => {
  try {
    sessionStorage.setItem(key, `${question} ${sentences.join(" ")}`);
  } catch {
    // Without storage the way back leads to the feedback, which is near enough.
  }
};

/** The evidence of a question that was left for the lesson, once: the sentences as its button names them. */
export const takeLeftEvidence = (question: string): string | undefined => {
  try {
    const [left, ...sentences] = (sessionStorage.getItem(key) ?? "").split(" ");
    sessionStorage.removeItem(key);
    return left === question && sentences.length > 0 ? sentences.join(" ") : undefined;
  } catch {
    return undefined;
  }
};
