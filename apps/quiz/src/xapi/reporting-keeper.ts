import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import { browserKeeper } from "../keeping/browser-keeper.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import type { Attempt } from "../session/attempt.ts";
import { attemptStatements } from "./attempt-statements.ts";
import { beginCmi5, type Cmi5Session, cmi5Statement, inSession } from "./cmi5-session.ts";
import type { Launch } from "./launch.ts";
import { openOutbox } from "./outbox.ts";
import { deliver, type RecordStore } from "./record-store.ts";
import type { Statement } from "./statement.ts";

/** What a launch makes of an attempt: the statements that are due by now. */
type Reporter = (attempt: Attempt) => readonly Statement[];

const plainReporter =
  (data: PracticeData, { actor, registration, activity }: Launch): Reporter =>
  (attempt) =>
    attemptStatements(attempt, data, {
      actor,
      ...(registration ? { registration } : {}),
      ...(activity ? { activity } : {}),
    });

/** In cmi5 the end of the quiz is told by statements that it defines, and only in a normal session. */
const cmi5Reporter =
  (data: PracticeData, session: Cmi5Session): Reporter =>
  (attempt) =>
    attemptStatements(attempt, data, { actor: session.actor, activity: session.activity }).flatMap(
      (statement) => {
        if (!statement.verb.id.endsWith("/completed")) return [inSession(session, statement)];
        if (session.mode !== "Normal") return [];
        const { result, timestamp } = statement;
        const key = `${session.registration} ${attempt.id}`;
        const { score, duration } = result ?? {};
        const time = duration ? { duration } : {};
        const passed = score && session.masteryScore !== undefined && score.scaled >= session.masteryScore;
        return [
          cmi5Statement(session, "completed", { result: { completion: true, ...time }, timestamp, key }),
          ...(score && session.masteryScore !== undefined
            ? [
                cmi5Statement(session, passed ? "passed" : "failed", {
                  result: { score, success: passed === true, ...time },
                  timestamp,
                  key,
                }),
              ]
            : []),
        ];
      },
    );

/** Tells the platform that the session is over, as the page goes. */
const endWithPage = (session: Cmi5Session, begun: number): void => {
  let ended = false;
  addEventListener("pagehide", () => {
    if (ended) return;
    ended = true;
    const now = Date.now();
    const statement = cmi5Statement(session, "terminated", {
      result: { duration: `PT${Math.round((now - begun) / 1000)}S` },
      timestamp: new Date(now).toISOString(),
      // A page that is loaded again ends once more.
      key: `${session.id} ${begun}`,
    });
    deliver(session.store, { id: statement.id, json: JSON.stringify(statement) }, true);
  });
};

/**
 * Keeps an attempt on the device, apart from those of other launches, and reports it to the record store that the quiz was
 * launched with.
 *
 * @throws When a cmi5 platform does not answer as it must; the quiz then goes on without reporting.
 */
export const reportingKeeper = async (data: PracticeData, launch: Launch): Promise<AttemptKeeper> => {
  const begun = Date.now();
  const session = launch.kind === "cmi5" ? await beginCmi5(launch) : undefined;
  const store: RecordStore = session?.store ?? {
    endpoint: launch.endpoint,
    authorization: launch.authorization ?? "",
  };
  const outbox = openOutbox(store);
  const report = session ? cmi5Reporter(data, session) : plainReporter(data, launch);
  if (session) {
    outbox.add([cmi5Statement(session, "initialized", { timestamp: new Date(begun).toISOString() })]);
    endWithPage(session, begun);
  }
  const device = browserKeeper(data.lesson, `${data.lesson}@${launch.registration ?? launch.endpoint}`);
  const due = (attempt: Attempt) =>
    // The answers of a test may be changed until its end; before that, none of them is final.
    attempt.mode === "test" && attempt.finishedAt === undefined ? [] : report(attempt);
  return {
    ...device,
    save: (attempt, replacing) => {
      outbox.add(due(attempt));
      return device.save(attempt, replacing);
    },
    reporting: { to: new URL(launch.endpoint).host, follow: outbox.follow },
  };
};
