import type { Rule } from "./problem.ts";

/** The lesson's version is the newest one of its history, and the history runs backwards. */
export const historyCurrent: Rule = ({ version, history }) => {
  const rule = "history-current";
  const newest = history[0]?.version;
  return [
    ...(newest === version
      ? []
      : [
          {
            rule,
            path: "history[0].version",
            found: `${newest}`,
            expected: version,
            mend: "Say at the top of the history what this version changed.",
          },
        ]),
    ...history.flatMap(({ date }, index) => {
      const later = history[index - 1]?.date;
      return later !== undefined && later < date
        ? [
            {
              rule,
              path: `history[${index}]`,
              found: `${date} below ${later}`,
              expected: "the newest version first",
              mend: "Move the entry to its place.",
            },
          ]
        : [];
    }),
  ];
};
