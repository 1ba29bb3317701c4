import type { Attempt } from "../attempt/attempt.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import type { AttemptRepository, PlatformSession } from "../storage/attempt-repository.ts";
import { browserRepository } from "../storage/browser-repository.ts";
import { tellPrivacy } from "../storage/tell-privacy.ts";
import { launchKey } from "./actor-key.ts";
import { attemptStatements } from "./attempt-statements.ts";
import { cmi5Report } from "./cmi5-report.ts";
import { beginCmi5, type Cmi5Session } from "./cmi5-session.ts";
import { cmi5Id, cmi5Statement } from "./cmi5-statement.ts";
import type { Launch } from "./launch.ts";
import { type Outbox, openOutbox, type Seen } from "./outbox.ts";
import type { RecordStore } from "./record-store.ts";
import type { Statement } from "./statement.ts";

/** When something happened, as cmi5 wants it: in UTC. */
const time = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * Begins a session in the outbox, and says how the learner ends it. Only a press does: a page that goes may come back.
 *
 * @param reported Resolves when everything that is due is in the outbox.
 */
const platformSession = async (
  session: Cmi5Session,
  outbox: Outbox,
  reported: () => Promise<void>,
): Promise<PlatformSession> => {
  outbox.add([cmi5Statement(session, "initialized", time(session.begun))]);
  return {
    ended: (await outbox.seen()).has(cmi5Id(session, "terminated")),
    ...(session.returnAddress ? { returnAddress: session.returnAddress } : {}),
    end: async () => {
      await reported();
      const now = Date.now();
      const seconds = Math.max(0, Math.round((now - session.begun) / 1000));
      await outbox.add([cmi5Statement(session, "terminated", time(now), { duration: `PT${seconds}S` })]);
      return new Promise((resolve) => {
        const stop = outbox.follow(({ waiting, trouble }) => {
          const done = waiting === 0;
          if (!done && (trouble === undefined || trouble === "refused")) return;
          stop();
          resolve(done);
        });
      });
    },
  };
};

/**
 * Keeps an attempt on the device, apart from those of other launches, and reports it to the record store that the quiz was
 * launched with.
 *
 * @throws When a cmi5 platform does not answer as it must; the quiz then goes on without reporting.
 */
export const reportingRepository = async (data: PracticeData, launch: Launch): Promise<AttemptRepository> => {
  const { actor, registration, activity } = launch;
  const session = launch.kind === "cmi5" ? await beginCmi5(launch) : undefined;
  const store: RecordStore = session?.store ?? {
    endpoint: launch.endpoint,
    authorization: launch.authorization ?? "",
  };
  /** Returns every statement that is due for an attempt. */
  const dueOf = (attempt: Attempt, seen: Seen): readonly Statement[] => {
    // The answers of a test may be changed until its end; before that, none of them is final.
    if (attempt.mode === "test" && attempt.finishedAt === undefined) return [];
    // After the end nothing is said; the next session says it.
    if (session && seen.has(cmi5Id(session, "terminated"))) return [];
    const context = { actor, ...(registration ? { registration } : {}), ...(activity ? { activity } : {}) };
    return session ? cmi5Report(attempt, data, session, seen) : attemptStatements(attempt, data, context);
  };
  /** The attempt being put into the outbox. The page may close before that is done. */
  let underway: Attempt | undefined;
  const outbox = openOutbox(store, actor, session, (seen) => (underway ? dueOf(underway, seen) : []));
  // Whoever shares the device, the store or even the registration has an attempt of their own.
  const device = browserRepository(data.lesson, `${data.lesson}@${launchKey(launch)}`);

  const report = async (attempt: Attempt): Promise<void> => {
    await outbox.add(dueOf(attempt, await outbox.seen()));
    if (underway === attempt) underway = undefined;
  };
  // One after the other: what is due depends on what was said before.
  let reporting: Promise<void> = Promise.resolve();
  const reportNext = (attempt: Attempt): void => {
    underway = attempt;
    reporting = reporting.then(() => report(attempt));
  };

  const platform = session ? await platformSession(session, outbox, () => reporting) : undefined;
  const to = new URL(launch.endpoint).host;
  tellPrivacy(quizMessages[data.language].keeping.launches.privacy(to));
  return {
    ...device,
    load: async () => {
      const found = await device.load();
      // What an earlier session did not come to saying.
      if (found.state === "attempt") reportNext(found.attempt);
      return found;
    },
    save: (attempt, instead) => {
      reportNext(attempt);
      return device.save(attempt, instead);
    },
    reporting: { to, follow: outbox.follow },
    ...(platform ? { session: platform } : {}),
  };
};
