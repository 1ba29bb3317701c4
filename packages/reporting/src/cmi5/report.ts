import type { Attempt } from "@sidelight/attempt";
import type { ReportedQuiz } from "../interaction/reported-quiz.ts";
import { attemptStatements } from "../xapi/attempt-statements.ts";
import type { Statement } from "../xapi/statement.ts";
import type { Cmi5Session } from "./session.ts";
import { cmi5Id, cmi5Statement } from "./statement.ts";

/** The statements that were ever reported, or wait to be. */
export interface Reported {
  /** Tells whether this device ever queued a statement. */
  readonly has: (id: string) => boolean;
  /** Tells whether a statement was sent, or waits to be sent, in the open session. */
  readonly hasInSession: (id: string) => boolean;
}

/**
 * Lists what a platform should have of an attempt by now. cmi5 defines the statements for the end of a quiz: in a normal
 * session, once for a registration, and for whole attempts only, because a retry of missed questions is practice. `failed` may
 * be followed by `passed` in a later session, never the other way round, and one session has one verdict (cmi5, 9.3).
 */
export const cmi5Report = (
  attempt: Attempt,
  quiz: ReportedQuiz,
  session: Cmi5Session,
  reported: Reported,
): readonly Statement[] => {
  const statements = attemptStatements(attempt, quiz, { actor: session.actor, activity: session.activity });
  const end = statements.find(({ verb }) => verb.id.endsWith("/completed"));
  const answers = statements.filter((statement) => statement !== end);
  if (!end || session.mode !== "Normal" || attempt.first) return answers;
  const { timestamp, result: { score, duration } = {} } = end;
  const time = duration ? { duration } : {};
  const completed = cmi5Statement(session, "completed", timestamp, { completion: true, ...time });
  const { masteryScore } = session;
  if (!score || masteryScore === undefined) return [...answers, completed];
  const success = score.scaled >= masteryScore;
  const [verdict, other] = success ? (["passed", "failed"] as const) : (["failed", "passed"] as const);
  const ruledOut =
    reported.hasInSession(cmi5Id(session, other)) || (!success && reported.has(cmi5Id(session, "passed")));
  if (ruledOut) return [...answers, completed];
  return [...answers, completed, cmi5Statement(session, verdict, timestamp, { score, success, ...time })];
};
