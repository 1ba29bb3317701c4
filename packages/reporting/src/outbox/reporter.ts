import type { Attempt } from "@sidelight/attempt";
import { cmi5Report, type Reported } from "../cmi5/report.ts";
import type { Cmi5Session } from "../cmi5/session.ts";
import { cmi5Id, cmi5Statement } from "../cmi5/statement.ts";
import type { ReportedQuiz } from "../interaction/reported-quiz.ts";
import { actorKey } from "../launch/actor-key.ts";
import type { Launch } from "../launch/launch.ts";
import type { PagePorts } from "../ports.ts";
import { attemptStatements } from "../xapi/attempt-statements.ts";
import type { RecordStore } from "../xapi/record-store.ts";
import type { Statement } from "../xapi/statement.ts";
import type { Entries } from "./ledger.ts";
import { type Outbox, openOutbox } from "./outbox.ts";

/** A launch, and its session if it is a cmi5 launch. */
export interface LaunchedQuiz {
  readonly quiz: ReportedQuiz;
  readonly launch: Launch;
  readonly session: Cmi5Session | undefined;
}

/** Lists every statement that is due for an attempt. */
export const dueStatements = (
  attempt: Attempt,
  { quiz, launch, session }: LaunchedQuiz,
  reported: Reported,
): readonly Statement[] => {
  // An answer of a test can change until the end, so none is final before it.
  if (attempt.mode === "test" && attempt.finishedAt === undefined) return [];
  // Nothing is reported after a session's end; the next session reports it.
  if (session && reported.has(cmi5Id(session, "terminated"))) return [];
  if (session) return cmi5Report(attempt, quiz, session, reported);
  const { actor, registration, activity } = launch;
  return attemptStatements(attempt, quiz, {
    actor,
    ...(registration ? { registration } : {}),
    ...(activity ? { activity } : {}),
  });
};

/** Reports an attempt to the record store of a launch. */
export interface Reporter {
  readonly subscribe: Outbox["subscribe"];
  /** Reports an attempt as it is now, after everything reported before. */
  readonly report: (attempt: Attempt) => void;
  /** The cmi5 session, if there is one. */
  readonly session?: {
    /** Tells whether the learner ended it before this page was loaded. */
    readonly ended: () => Promise<boolean>;
    /** Ends the session. Resolves with whether the platform has everything; what waits is sent later. Never rejects. */
    readonly end: () => Promise<boolean>;
  };
}

const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Opens the reporter of a launch, and begins its session in the outbox. */
export const openReporter = (
  launched: LaunchedQuiz,
  entriesOf: (store: string, actor: string) => Entries,
  page: PagePorts,
): Reporter => {
  const { launch, session } = launched;
  const store: RecordStore = session?.store ?? {
    endpoint: launch.endpoint,
    authorization: launch.authorization ?? "",
  };
  const actor = actorKey(launch.actor);
  /** The attempt being queued. The page may close before that is done. */
  let underway: Attempt | undefined;
  const due = (reported: Reported) => (underway ? dueStatements(underway, launched, reported) : []);
  const outbox = openOutbox({ store, actor, session, due }, entriesOf(store.endpoint, actor), page);
  // One after the other, because what is due depends on what was reported before.
  let reporting: Promise<void> = Promise.resolve();
  const queue = async (attempt: Attempt): Promise<void> => {
    await outbox.add(dueStatements(attempt, launched, await outbox.reported()));
    if (underway === attempt) underway = undefined;
  };
  const report = (attempt: Attempt): void => {
    underway = attempt;
    reporting = reporting.then(() => queue(attempt));
  };
  if (!session) return { subscribe: outbox.subscribe, report };

  outbox.add([cmi5Statement(session, "initialized", isoTime(session.begun))]);
  const end = async (): Promise<boolean> => {
    await reporting;
    const now = page.now();
    const seconds = Math.max(0, Math.round((now - session.begun) / 1000));
    await outbox.add([cmi5Statement(session, "terminated", isoTime(now), { duration: `PT${seconds}S` })]);
    return new Promise((resolve) => {
      const stop = outbox.subscribe(({ waiting, trouble }) => {
        const done = waiting === 0;
        if (!done && (trouble === undefined || trouble === "refused")) return;
        stop();
        resolve(done);
      });
    });
  };
  const ended = async () => (await outbox.reported()).has(cmi5Id(session, "terminated"));
  return { subscribe: outbox.subscribe, report, session: { ended, end } };
};
