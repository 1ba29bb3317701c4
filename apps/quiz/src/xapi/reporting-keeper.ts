import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import { browserKeeper } from "../keeping/browser-keeper.ts";
import { tellPrivacy } from "../keeping/tell-privacy.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import type { Attempt } from "../session/attempt.ts";
import { quizWords } from "../words/quiz-words.ts";
import { actorKey } from "./actor-key.ts";
import { attemptStatements } from "./attempt-statements.ts";
import { beginCmi5, type Cmi5Session, cmi5Statement, inSession } from "./cmi5-session.ts";
import type { Launch } from "./launch.ts";
import { openOutbox } from "./outbox.ts";
import { deliver, type RecordStore } from "./record-store.ts";
import type { Statement } from "./statement.ts";

/** What a launch makes of an attempt: the statements that are due by now, and which other ones rule each of them out. */
type Reporter = (attempt: Attempt) => readonly { readonly statement: Statement; readonly unless?: string }[];

const plainReporter =
  (data: PracticeData, { actor, registration, activity }: Launch): Reporter =>
  (attempt) =>
    attemptStatements(attempt, data, {
      actor,
      ...(registration ? { registration } : {}),
      ...(activity ? { activity } : {}),
    }).map((statement) => ({ statement }));

/**
 * In cmi5 the end of the quiz is told by statements that it defines: in a normal session, once for a registration, and of whole
 * attempts only. A retry of what was missed is practice. A verdict of failed may be followed by passed in another session, never
 * the other way round, and one session has one verdict (cmi5, 9.3).
 */
const cmi5Reporter = (data: PracticeData, session: Cmi5Session): Reporter => {
  let verdict: "passed" | "failed" | undefined;
  return (attempt) =>
    attemptStatements(attempt, data, { actor: session.actor, activity: session.activity }).flatMap(
      (statement) => {
        if (!statement.verb.id.endsWith("/completed")) return [{ statement: inSession(session, statement) }];
        if (session.mode !== "Normal" || attempt.first) return [];
        const { result, timestamp } = statement;
        const key = `${session.registration} ${session.activity}`;
        const { score, duration } = result ?? {};
        const time = duration ? { duration } : {};
        const told = (verb: "completed" | "passed" | "failed", more: Statement["result"]) =>
          cmi5Statement(session, verb, { result: { ...more, ...time }, timestamp, key });
        const completed = { statement: told("completed", { completion: true }) };
        if (!score || session.masteryScore === undefined) return [completed];
        const passed = score.scaled >= session.masteryScore;
        const found = passed ? "passed" : "failed";
        verdict ??= found;
        if (verdict !== found) return [completed];
        const judged = told(found, { score, success: passed });
        return [
          completed,
          passed ? { statement: judged } : { statement: judged, unless: told("passed", {}).id },
        ];
      },
    );
};

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
  const outbox = openOutbox(store, launch.actor);
  const report = session ? cmi5Reporter(data, session) : plainReporter(data, launch);
  if (session) {
    outbox.add([cmi5Statement(session, "initialized", { timestamp: new Date(begun).toISOString() })]);
    endWithPage(session, begun);
  }
  // Whoever shares the device, the store or even the registration has an attempt of their own.
  const key = [launch.registration ?? launch.endpoint, actorKey(launch.actor)].join(" ");
  const device = browserKeeper(data.lesson, `${data.lesson}@${key}`);
  const put = async (attempt: Attempt) => {
    // The answers of a test may be changed until its end; before that, none of them is final.
    if (attempt.mode === "test" && attempt.finishedAt === undefined) return;
    const due: Statement[] = [];
    for (const { statement, unless } of report(attempt))
      if (unless === undefined || !(await outbox.has(unless))) due.push(statement);
    outbox.add(due);
  };
  const to = new URL(launch.endpoint).host;
  tellPrivacy(quizWords[data.language].keeping.launches.privacy(to));
  return {
    ...device,
    save: (attempt, instead) => {
      put(attempt);
      return device.save(attempt, instead);
    },
    reporting: { to, follow: outbox.follow },
  };
};
