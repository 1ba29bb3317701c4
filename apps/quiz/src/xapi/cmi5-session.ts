import { v5 as uuidV5 } from "uuid";
import type { Launch } from "./launch.ts";
import { headersFor, type RecordStore } from "./record-store.ts";
import type { Activity, Actor, Statement } from "./statement.ts";

/** What a platform says of a cmi5 session (cmi5, 10.0). */
export interface Cmi5Session {
  readonly store: RecordStore;
  readonly actor: Actor;
  readonly registration: string;
  readonly activity: string;
  readonly id: string;
  readonly contextTemplate: Partial<Statement["context"]>;
  readonly mode: "Normal" | "Browse" | "Review";
  /** From 0 to 1, where the platform sets one. */
  readonly masteryScore?: number;
}

const category = (name: string): Activity => ({
  objectType: "Activity",
  id: `https://w3id.org/xapi/cmi5/context/categories/${name}`,
});
const extension = (name: string): string => `https://w3id.org/xapi/cmi5/context/extensions/${name}`;

const namespace = "2f0f2d9c-6a1b-4a52-8f5e-0c7a5f1f7c11";

/** The token of a session. The address gives it once, so it is kept for as long as the tab lives. */
const tokenOf = async (address: string): Promise<string> => {
  const key = `sidelight-cmi5:${address}`;
  try {
    const known = sessionStorage.getItem(key);
    if (known) return known;
  } catch {
    // Without storage a reload needs a new launch.
  }
  const answer = await fetch(address, { method: "POST", redirect: "error" });
  const { "auth-token": token } = (await answer.json()) as { readonly "auth-token"?: string };
  if (!token) throw new Error("The platform gave no token.");
  try {
    sessionStorage.setItem(key, token);
  } catch {
    // As above.
  }
  return token;
};

/**
 * Begins a cmi5 session: gets the token, the launch data and, as the rules ask, the learner's preferences.
 *
 * @throws When the platform does not answer as cmi5 says it must.
 */
export const beginCmi5 = async ({
  endpoint,
  actor,
  registration = "",
  activity = "",
  fetch: address = "",
}: Launch): Promise<Cmi5Session> => {
  const store: RecordStore = { endpoint, authorization: `Basic ${await tokenOf(address)}` };
  const agent = encodeURIComponent(JSON.stringify(actor));
  const ask = (path: string) =>
    fetch(`${endpoint}${path}`, { headers: headersFor(store), redirect: "error" });
  const answer = await ask(
    `activities/state?stateId=LMS.LaunchData&activityId=${encodeURIComponent(activity)}&agent=${agent}&registration=${registration}`,
  );
  if (!answer.ok)
    throw new Error(`The platform answered ${answer.status} to the question for its launch data.`);
  // Asked for because cmi5 (11.0) says that it must be; the page has its own language.
  await ask(`agents/profile?profileId=cmi5LearnerPreferences&agent=${agent}`).catch(() => undefined);
  const { contextTemplate = {}, launchMode = "Normal", masteryScore } = await answer.json();
  return {
    store,
    actor,
    registration,
    activity,
    id: String(contextTemplate.extensions?.[extension("sessionid")] ?? registration),
    contextTemplate,
    mode: launchMode,
    ...(typeof masteryScore === "number" ? { masteryScore } : {}),
  };
};

/** A statement in the session's context: its template comes first, and nothing of it is lost. */
export const inSession = (
  { contextTemplate, registration, actor }: Cmi5Session,
  statement: Statement,
  categories: readonly string[] = [],
): Statement => {
  const { contextActivities: given = {}, extensions = {}, ...rest } = contextTemplate;
  const { contextActivities: own = {}, extensions: more = {}, ...context } = statement.context;
  const all = [...(given.category ?? []), ...(own.category ?? []), ...categories.map(category)];
  return {
    ...statement,
    actor,
    context: {
      ...rest,
      ...context,
      registration,
      contextActivities: { ...given, ...own, ...(all.length > 0 ? { category: all } : {}) },
      extensions: { ...extensions, ...more },
    },
  };
};

/** A statement that cmi5 defines: a session begins or ends, an activity is completed, passed or failed. */
export const cmi5Statement = (
  session: Cmi5Session,
  verb: "initialized" | "completed" | "passed" | "failed" | "terminated",
  {
    result,
    timestamp,
    key = session.id,
  }: { readonly result?: Statement["result"]; readonly timestamp: string; readonly key?: string },
): Statement => {
  const moves = verb === "completed" || verb === "passed" || verb === "failed";
  const judged = (verb === "passed" || verb === "failed") && session.masteryScore !== undefined;
  return inSession(
    session,
    {
      id: uuidV5(`${key} ${verb}`, namespace),
      actor: session.actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object: { objectType: "Activity", id: session.activity },
      ...(result ? { result } : {}),
      context: judged ? { extensions: { [extension("masteryscore")]: session.masteryScore } } : {},
      timestamp,
    },
    moves ? ["cmi5", "moveon"] : ["cmi5"],
  );
};
