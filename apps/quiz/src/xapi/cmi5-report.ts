import type { Attempt } from "../attempt/attempt.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { attemptStatements } from "./attempt-statements.ts";
import type { Cmi5Session } from "./cmi5-session.ts";
import { cmi5Id, cmi5Statement } from "./cmi5-statement.ts";
import type { Seen } from "./outbox.ts";
import type { Statement } from "./statement.ts";

/**
 * Gathers what a platform is to hear of an attempt by now. The end of the quiz is told by statements that cmi5 defines: in a
 * normal session, once for a registration, and of whole attempts only. A retry of what was missed is practice. Failed may be
 * followed by passed in another session, never the other way round, and one session has one verdict (cmi5, 9.3).
 */
export const cmi5Report = (
  attempt: Attempt,
  data: PracticeData,
  session: Cmi5Session,
  seen: Seen,
): readonly Statement[] => {
  const statements = attemptStatements(attempt, data, { actor: session.actor, activity: session.activity });
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
    seen.hasInSession(cmi5Id(session, other)) || (!success && seen.has(cmi5Id(session, "passed")));
  if (ruledOut) return [...answers, completed];
  return [...answers, completed, cmi5Statement(session, verdict, timestamp, { score, success, ...time })];
};
