import { inUnit, measures } from "./measures.ts";
import { ratios, type Sample, type Spread, spread, valuesByRound } from "./statistics.ts";

/** The versions of a page, as the columns name them. The first one is what the others are compared with. */
export const versionTitles: Readonly<Record<string, string>> = {
  bare: "Bare twin",
  site: "Sidelight",
  next: "Next.js",
  surveyjs: "SurveyJS",
};

/** A table of texts, with its columns' titles as the first row. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

const none = "–";

const ratioText = (ratio: Spread | undefined): string =>
  ratio === undefined
    ? none
    : `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`;

/**
 * Builds one table for each page: the median of every measure, and how many times as large as the bare twin's it is in
 * the same round, as "median (minimum–maximum)".
 */
export const buildTables = (samples: readonly Sample[]): readonly Table[] =>
  [...new Set(samples.map(({ page }) => page))].map((page) => {
    const own = samples.filter((sample) => sample.page === page);
    const versions = Object.keys(versionTitles).filter((id) => own.some(({ version }) => version === id));
    const [first = "bare", ...others] = versions;
    const titles = [
      versionTitles[first] ?? first,
      ...others.flatMap((id) => [versionTitles[id] ?? id, "ratio"]),
    ];
    const rows = measures
      .filter(({ id }) => own.some(({ measure }) => measure === id))
      .map(({ id: measure, title, unit }) => {
        const values = (version: string) => valuesByRound(own, { page, version, measure });
        const middle = (version: string) => {
          const found = spread([...values(version).values()]);
          return found ? inUnit(found.median, unit) : none;
        };
        return [
          title,
          middle(first),
          ...others.flatMap((id) => [middle(id), ratioText(ratios(values(id), values(first)))]),
        ];
      });
    return { title: page, rows: [["", ...titles], ...rows] };
  });

const widthsOf = ({ rows }: Table): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));

/** Returns the cells of a row in columns: the first to the left, numbers to the right. */
const aligned = (row: readonly string[], widths: readonly number[]): readonly string[] =>
  row.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
  );

/** Writes a table for the terminal. */
export const toText = (table: Table): string =>
  [
    `\n${table.title}`,
    ...table.rows.map((row) => `  ${aligned(row, widthsOf(table)).join("  ")}`.trimEnd()),
  ].join("\n");

/** Writes a table in Markdown, under a heading of the third level. */
export const toMarkdown = (table: Table): string => {
  const widths = widthsOf(table);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head = [], ...rows] = table.rows.map((row) => line(aligned(row, widths)));
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [`\n### ${table.title}\n`, head, line(rule), ...rows].join("\n");
};
