import type { Rule } from "./problem.ts";

/** Checks that the timeline runs forwards and that no entry ends before it begins. (ISO dates compare as text.) */
export const timelineInOrder: Rule = ({ timeline }) =>
  Object.entries(timeline).flatMap(([id, { date, until }], index, events) => {
    const before = events[index - 1]?.[1].date;
    const path = `timeline.${id}`;
    const rule = "timeline-in-order";
    return [
      ...(before !== undefined && date < before
        ? [
            {
              rule,
              path,
              found: `${date} after ${before}`,
              expected: "dates in order",
              fix: "Move the entry to its place.",
            },
          ]
        : []),
      ...(until !== undefined && until < date
        ? [
            {
              rule,
              path,
              found: `until ${until}, but from ${date}`,
              expected: "an end on or after the first day",
              fix: "Correct one of the two dates.",
            },
          ]
        : []),
    ];
  });
