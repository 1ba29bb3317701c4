import type { Rule } from "../rules/problem.ts";
import type { Change } from "./reported.ts";
import { changed } from "./small-lesson.ts";

/**
 * Gives the small lesson an article of two sections with two paragraphs each. In plain English `rebels-claim`,
 * `ministry-denies` and `doors-open` are two sentences each, in Arabic `guards-run` is; all others are one.
 */
const twoSections: Change = (lesson) => {
  lesson.outline = [
    { id: "city", paragraphs: [["rebels-claim", "ministry-denies"], ["road-closed"]] },
    { id: "prison", paragraphs: [["guards-leave", "guards-run"], ["doors-open"]] },
  ];
  const { standard, plain, ar } = lesson.editions;
  standard.headings = { city: "Who holds Aleppo?", prison: "What happened at the prison?" };
  plain.headings = { city: "Who holds Aleppo?", prison: "What about the jail?" };
  ar.headings = { city: "من يسيطر على حلب؟", prison: "ماذا عن السجن؟" };
  Object.assign(standard.sentences, {
    "road-closed": ["The road was closed."],
    "guards-leave": ["The guards left the prison."],
    "guards-run": ["They ran."],
    "doors-open": ["Its doors stood open, and nobody knows more."],
  });
  Object.assign(plain.sentences, {
    "road-closed": ["The road was closed."],
    "guards-leave": ["The guards left the jail."],
    "guards-run": ["They ran."],
    "doors-open": ["Its doors were open. No one knows more."],
  });
  Object.assign(ar.sentences, {
    "road-closed": ["وأُغلق الطريق."],
    "guards-leave": ["وغادر الحراس السجن."],
    "guards-run": ["وركضوا. ولم يعودوا."],
    "doors-open": ["وبقيت أبوابه مفتوحة، ولا أحد يعرف أكثر."],
  });
};

/** The small lesson with two sections, and with one more change. */
export const changedSections = (change: Change) =>
  changed((lesson) => {
    twoSections(lesson);
    change(lesson);
  });

/** The editions in which a rule finds something false, one for each problem; what it does not understand has none. */
export const falseIn = (rule: Rule, change: Change): string =>
  rule(changedSections(change))
    .map(({ found }) => /in the (\w+) edition/.exec(found)?.[1] ?? "not understood")
    .join(" ");
