/** The address of a lesson in the reader; with a sentence, at that sentence. */
export const lessonAddress = (slug: string, sentence?: string): string =>
  sentence === undefined ? `/lessons/${slug}/` : `/lessons/${slug}/#s-${sentence}`;

/** The same, telling the reader which question to lead back to. */
export const evidenceAddress = (slug: string, sentence: string, question: string): string =>
  `/lessons/${slug}/?question=${question}#s-${sentence}`;

/** The address of a lesson's quiz. */
export const quizAddress = (slug: string): string => `/quiz/${slug}/`;

/** The address of a lesson's questions on one page. */
export const worksheetAddress = (slug: string): string => `/quiz/${slug}/worksheet/`;
