import type { Rule } from "./problem.ts";

/** Returns whether one version comes before another. */
const isBefore = (one: string, other: string): boolean => {
  const parts = (version: string) => version.split(".").map(Number);
  const [its, others] = [parts(one), parts(other)];
  const first = its.findIndex((part, index) => part !== others[index]);
  return first >= 0 && (its[first] ?? 0) < (others[first] ?? 0);
};

/** Checks that the lesson's version is the newest one in its history, which runs back to the day of publication. */
export const historyCurrent: Rule = ({ version, history, published }) => {
  const rule = "history-current";
  const newest = history[0]?.version;
  const first = history.at(-1)?.date;
  return [
    ...(newest === version
      ? []
      : [
          {
            rule,
            path: "history[0].version",
            found: `${newest}`,
            expected: version,
            fix: "Add an entry at the top of the history that says what changed.",
          },
        ]),
    ...(first === published
      ? []
      : [
          {
            rule,
            path: "published",
            found: published,
            expected: `${first}, the day of the first version`,
            fix: "Use the day of the first version. Give the date of a new version in the history.",
          },
        ]),
    ...history.flatMap((entry, index) => {
      const later = history[index - 1];
      return later && (later.date < entry.date || !isBefore(entry.version, later.version))
        ? [
            {
              rule,
              path: `history[${index}]`,
              found: `${entry.version} of ${entry.date} below ${later.version} of ${later.date}`,
              expected: "the newest version first",
              fix: "Move the entry to its place.",
            },
          ]
        : [];
    }),
  ];
};
