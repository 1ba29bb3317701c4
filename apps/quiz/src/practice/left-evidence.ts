/** The key of the evidence that the learner followed into the lesson, for as long as the tab lives. */
const key = "sidelight-evidence";

/** Remembers the sentences from which the learner opened the lesson. */
export const leaveFromEvidence = (question: string, sentences: readonly string[]): void => {
  try {
    sessionStorage.setItem(key, `${question} ${sentences.join(" ")}`);
  } catch {
    // Without storage the link back leads to the feedback, which is close enough.
  }
};

/** Returns, once, the evidence from which the learner left for the lesson: the sentences as its button names them. */
export const takeLeftEvidence = (question: string): string | undefined => {
  try {
    const [left, ...sentences] = (sessionStorage.getItem(key) ?? "").split(" ");
    sessionStorage.removeItem(key);
    return left === question && sentences.length > 0 ? sentences.join(" ") : undefined;
  } catch {
    return undefined;
  }
};
