import type { Question } from "../model/question.ts";
import { choiceIn, valueIn } from "../questions/response.ts";
import { defaults } from "./defaults.ts";
import type {
  Judgement,
  KindDefinition,
  NameList,
  OptionFacts,
  Options,
  Rationale,
  Reason,
  Response,
  ScoredRows,
} from "./definition.ts";

/** Judges rows one by one: right value, wrong value or no value. */
export const judgeRows = (rows: ScoredRows, response: Response): Omit<Judgement, "score"> => {
  const given = Object.keys(rows).map((row) => ({
    row,
    right: rows[row] ?? "",
    value: valueIn(response, row),
  }));
  return {
    hits: given.filter(({ right, value }) => value === right).map(({ row, right }) => choiceIn(row, right)),
    missed: given.filter(({ right, value }) => value !== right).map(({ row, right }) => choiceIn(row, right)),
    wrong: given.flatMap(({ row, right, value }) =>
      value === undefined || value === right ? [] : [choiceIn(row, value)],
    ),
  };
};

/** Scores rows right / rows. An empty row earns nothing and costs nothing. */
const scoreRows = (rows: ScoredRows, response: Response): Judgement => {
  const judged = judgeRows(rows, response);
  return { ...judged, score: judged.hits.length / Math.max(1, Object.keys(rows).length) };
};

type RowReason = Partial<Reason> & {
  readonly given?: Readonly<Record<string, Partial<Reason>>> | undefined;
};

/** Lists every value of every row as an option. A wrong value has the row's rationale, or its own in `given`. */
export const rowOptions = (
  rows: ScoredRows,
  values: readonly string[],
  reasons: Readonly<Record<string, RowReason>>,
): Options =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([row, right]) =>
      values.map((value): readonly [string, OptionFacts] => {
        if (value === right) return [choiceIn(row, value), { correct: true }];
        const { given = {}, ...own } = reasons[row] ?? {};
        const { feedback, evidence, misreading } = (Object.hasOwn(given, value) ? given[value] : own) ?? own;
        return [choiceIn(row, value), { correct: false, feedback, evidence, misreading }];
      }),
    ),
  );

/** Lists one rationale for each row. */
export const rowRationales = (
  rows: Readonly<Record<string, { readonly feedback?: string | undefined }>>,
): readonly Rationale[] =>
  Object.entries(rows).map(([row, { feedback = "" }]) => ({ about: { row }, feedback }));

type WithRows = Extract<Question, { rows: unknown }>;

/** What kinds with rows or gaps have in common. Each adds its values and their words. */
export const valuedRows: Omit<KindDefinition<WithRows>, "words"> & ThisType<KindDefinition<WithRows>> = {
  ...defaults,
  task: "rows",
  score(question, response) {
    return scoreRows(this.rows(question), response);
  },
  options(question) {
    return rowOptions(this.rows(question), this.valueList(question).names, question.rows);
  },
  rows: ({ rows }) => Object.fromEntries(Object.entries(rows).map(([row, { answer }]) => [row, answer])),
  rowText: ({ rows }: { readonly rows: Readonly<Record<string, { readonly text: string }>> }, row) =>
    rows[row]?.text ?? "",
  rationales: ({ rows }) => rowRationales(rows),
  interaction(question) {
    return {
      type: "matching",
      sources: Object.keys(question.rows),
      targets: this.valueList(question).names.map((id) => ({
        id,
        words: this.words(question, id, undefined),
      })),
    };
  },
};

/** Shuffles values, but never into the order in which the rows need them from top to bottom. */
export const shuffledValues = (names: readonly string[], rows: ScoredRows): NameList => ({
  names,
  isShuffled: true,
  avoid: [...new Set(Object.values(rows))],
});
