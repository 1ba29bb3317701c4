import type { Launch } from "./launch.ts";
import { headersFor, type RecordStore } from "./record-store.ts";
import type { Actor, Statement } from "./statement.ts";
import { webAddress } from "./web-address.ts";

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
  /** Where the platform wants a learner to go who leaves: an http(s) address (cmi5, 10.2.6). */
  readonly returnAddress?: string;
  /** When this tab began the session, in milliseconds since 1970; a reload is the same session. */
  readonly begun: number;
}

/** The name of a cmi5 extension. */
export const cmi5Extension = (name: string): string =>
  `https://w3id.org/xapi/cmi5/context/extensions/${name}`;

/** Reads or writes `sessionStorage`, which a browser may refuse. Without it a reload needs a new launch. */
const inTab = <Result>(use: (storage: Storage) => Result): Result | undefined => {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
};

/** The token of a session and when it came. The address gives it once, so both are kept for as long as the tab lives. */
const tokenOf = async (address: string): Promise<{ readonly token: string; readonly begun: number }> => {
  const key = `sidelight-cmi5:${address}`;
  const known = inTab((storage) => storage.getItem(key));
  const now = Date.now();
  if (known) return { token: known, begun: Number(inTab((it) => it.getItem(`${key} begun`))) || now };
  const answer = await fetch(address, { method: "POST", redirect: "error" });
  const { "auth-token": token } = (await answer.json()) as { readonly "auth-token"?: unknown };
  if (typeof token !== "string" || token === "") throw new Error("The platform gave no token.");
  inTab((storage) => {
    storage.setItem(key, token);
    storage.setItem(`${key} begun`, String(now));
  });
  return { token, begun: now };
};

/**
 * Begins a cmi5 session, or goes on with it after a reload: gets the token, the launch data and, as the rules ask, the
 * learner's preferences.
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
  const { token, begun } = await tokenOf(address);
  const store: RecordStore = { endpoint, authorization: `Basic ${token}` };
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
  const { contextTemplate = {}, launchMode = "Normal", masteryScore, returnURL } = await answer.json();
  const returnAddress = webAddress(returnURL)?.href;
  return {
    store,
    actor,
    registration,
    activity,
    id: String(contextTemplate.extensions?.[cmi5Extension("sessionid")] ?? registration),
    contextTemplate,
    mode: launchMode,
    begun,
    ...(typeof masteryScore === "number" ? { masteryScore } : {}),
    ...(returnAddress ? { returnAddress } : {}),
  };
};
