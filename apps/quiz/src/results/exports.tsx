import type { Attempt } from "../attempt/attempt.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { attemptXapi } from "../xapi/attempt-statements.ts";
import { download } from "./download.ts";
import { attemptCsv } from "./export-csv.ts";
import { attemptJson } from "./export-json.ts";

/** Whose results are taken along. */
export interface ExportsProps {
  readonly data: PracticeData;
  readonly attempt: Attempt;
}

const formats = {
  csv: { type: "text/csv", file: "csv", write: attemptCsv },
  json: { type: "application/json", file: "json", write: attemptJson },
  xapi: { type: "application/json", file: "xapi.json", write: attemptXapi },
} as const;

/** The results as files: for a spreadsheet, for other programs, for a record store; and on paper. */
export function Exports({ data, attempt }: ExportsProps) {
  const words = quizMessages[data.language].results.exports;
  return (
    <section className="exports" aria-labelledby="exports">
      <h3 id="exports">{words.title}</h3>
      <p>{words.stays}</p>
      <div className="actions">
        {(["csv", "json", "xapi"] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            onClick={() =>
              download(
                `sidelight-${attempt.lesson}-${attempt.seed}.${formats[name].file}`,
                formats[name].type,
                formats[name].write(attempt, data),
              )
            }
          >
            {words.formats[name]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </section>
  );
}
