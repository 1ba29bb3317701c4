import type { Attempt } from "@sidelight/attempt";
import { attemptXapi } from "@sidelight/reporting/xapi";
import { download } from "../files/download.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { reportedQuiz } from "../reporting/reported-quiz.ts";
import { attemptCsv } from "./export-csv.ts";
import { attemptJson } from "./export-json.ts";

/** The attempt whose results are exported. */
export interface ExportsProps {
  readonly data: QuizData;
  readonly attempt: Attempt;
}

const formats = {
  csv: { type: "text/csv", file: "csv", write: attemptCsv },
  json: { type: "application/json", file: "json", write: attemptJson },
  xapi: {
    type: "application/json",
    file: "xapi.json",
    write: (attempt: Attempt, data: QuizData) => attemptXapi(attempt, reportedQuiz(data)),
  },
} as const;

/** The results as files for a spreadsheet, other programs and a record store, and for printing. */
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
