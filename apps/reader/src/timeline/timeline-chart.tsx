import { directionOf, formatDay, formatNumber, settingsOf } from "@sidelight/i18n";
import type { LessonView } from "../lessons/lesson-view.ts";
import { timelineLayout } from "./timeline-layout.ts";

/** In units of the drawing, of which one is a CSS pixel where 320 of them fit. */
const size = { row: 30, bar: 26, lane: 36, axis: 118, width: 300 } as const;

/**
 * Renders the days from top to bottom, each entry a bar with its number in the list beside it, and a link to
 * it there. The list says all of it in words, so days and lines are for eyes alone. Right to left it is
 * mirrored.
 */
export function TimelineChart({ view }: { readonly view: LessonView }) {
  const { lesson, language, words } = view;
  const { days, events } = timelineLayout(lesson.timeline);
  const height = days.length * size.row + 8;
  // The days after the last one of which something was known at the time.
  const later = events.filter(({ id }) => lesson.timeline[id]?.isKnownLater);
  const then = events.filter((event) => !later.includes(event));
  const lastThen = Math.max(0, ...then.map(({ until }) => until));
  const isLater = (row: number) => row > lastThen;
  const middle = (row: number) => row * size.row + size.row / 2 + 4;
  const rtl = directionOf(language) === "rtl";
  const across = (x: number) => (rtl ? size.width - x : x);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
    <svg
      className="chart timeline-chart"
      viewBox={`0 0 ${size.width} ${height}`}
      role="group"
      aria-labelledby="timeline-chart-title"
      aria-describedby="timeline-chart-text"
    >
      <title id="timeline-chart-title">{words.notes.timelineChart}</title>
      <desc id="timeline-chart-text">{words.notes.timelineChartText}</desc>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines and days takes no focus. */}
      <g aria-hidden="true">
        <line
          className="chart-line"
          x1={across(size.axis)}
          x2={across(size.axis)}
          y1={middle(0)}
          y2={middle(lastThen)}
        />
        <line
          className="chart-line known-later"
          x1={across(size.axis)}
          x2={across(size.axis)}
          y1={middle(lastThen)}
          y2={middle(days.length - 1)}
        />
        {days.map((day, row) => (
          <g key={day} className={isLater(row) ? "known-later" : undefined}>
            <circle className="chart-line" cx={across(size.axis)} cy={middle(row)} r={3} />
            <text x={across(size.axis - 12)} y={middle(row) + 5} textAnchor="end" className="chart-day">
              {formatDay(language, day, { day: "numeric", month: settingsOf(language).narrowMonth })}
            </text>
          </g>
        ))}
      </g>
      {events.map(({ id, from, until, lane }, index) => {
        const start = size.axis + 16 + lane * size.lane;
        const x = rtl ? across(start + size.bar) : start;
        const number = formatNumber(language, index + 1);
        return (
          <a
            key={id}
            href={`#event-${id}`}
            className={lesson.timeline[id]?.isKnownLater ? "chart-event known-later" : "chart-event"}
            aria-label={`${number}: ${lesson.timeline[id]?.label}`}
          >
            <rect
              className="chart-bar"
              x={x}
              y={middle(from) - size.bar / 2}
              width={size.bar}
              height={size.bar + (until - from) * size.row}
              rx={5}
            />
            <text
              x={x + size.bar / 2}
              y={middle((from + until) / 2) + 5}
              textAnchor="middle"
              className="chart-number"
            >
              {number}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
