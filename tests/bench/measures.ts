/** Something that the benchmark measures, as the table names it. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: "ms" | "KB" | "";
}

/** Everything that can be measured, in the order of the table. A page has the rows that were measured on it. */
export const measures: readonly Measure[] = [
  { id: "lcp", title: "Largest contentful paint", unit: "ms" },
  { id: "load", title: "Load event", unit: "ms" },
  { id: "blocking", title: "Blocking time", unit: "ms" },
  { id: "bytesBeforeLoad", title: "Bytes before the load event", unit: "KB" },
  { id: "bytes", title: "Bytes in all, unasked", unit: "KB" },
  { id: "scriptBytes", title: "Script files among them", unit: "KB" },
  { id: "requests", title: "Requests in all, unasked", unit: "" },
  { id: "firstPress", title: "Press to note, first", unit: "ms" },
  { id: "laterPress", title: "Press to note, later ones", unit: "ms" },
  { id: "firstCheck", title: "Check to feedback, first", unit: "ms" },
  { id: "laterCheck", title: "Check to feedback, later ones", unit: "ms" },
];

/** Returns a value as the table shows it, in the unit of its measure. */
export const inUnit = (value: number, unit: Measure["unit"]): string => {
  if (unit === "KB") return `${(value / 1000).toFixed(1)} KB`;
  return unit === "ms" ? `${Math.round(value)} ms` : String(Math.round(value * 10) / 10);
};
