import type { Launch } from "../launch/launch.ts";
import { webAddress } from "../launch/web-address.ts";
import type { SendHttp, TabMemory } from "../ports.ts";
import { headersFor, type RecordStore } from "../xapi/record-store.ts";
import type { Actor, Statement } from "../xapi/statement.ts";

/** A cmi5 session as the platform describes it (cmi5, 10.0). */
export interface Cmi5Session {
  readonly store: RecordStore;
  readonly actor: Actor;
  readonly registration: string;
  readonly activity: string;
  readonly id: string;
  readonly contextTemplate: Partial<Statement["context"]>;
  readonly mode: "Normal" | "Browse" | "Review";
  /** From 0 to 1, if the platform sets one. */
  readonly masteryScore?: number;
  /** The http(s) address to which the platform wants learners to return (cmi5, 10.2.6). */
  readonly returnAddress?: string;
  /** The time at which this tab began the session, in milliseconds since 1970. A reload continues the same session. */
  readonly begun: number;
}

/** Returns the id of a cmi5 extension. */
export const cmi5Extension = (name: string): string =>
  `https://w3id.org/xapi/cmi5/context/extensions/${name}`;

/** What beginning a session needs of the page. */
export interface Cmi5Ports {
  readonly send: SendHttp;
  /** Without it, a reload needs a new launch. */
  readonly memory: TabMemory;
  readonly now: () => number;
}

/** Gets the session's token and when it came. The address gives it once, so both are remembered for as long as the tab lives. */
const tokenOf = async (
  address: string,
  { send, memory, now }: Cmi5Ports,
): Promise<{ readonly token: string; readonly begun: number }> => {
  const key = `sidelight-cmi5:${address}`;
  const known = memory.read(key);
  if (known) return { token: known, begun: Number(memory.read(`${key} begun`)) || now() };
  const begun = now();
  const answer = await send(address, { method: "POST" });
  const { "auth-token": token } = (await answer.json()) as { readonly "auth-token"?: unknown };
  if (typeof token !== "string" || token === "") throw new Error("The platform sent no token.");
  memory.write(key, token);
  memory.write(`${key} begun`, String(begun));
  return { token, begun };
};

/** What a platform sends as launch data, as far as it is used. */
interface LaunchData {
  readonly contextTemplate?: Partial<Statement["context"]>;
  readonly launchMode?: Cmi5Session["mode"];
  readonly masteryScore?: unknown;
  readonly returnURL?: unknown;
}

/**
 * Begins a cmi5 session, or continues it after a reload: gets the token, the launch data and, as the rules ask, the learner's
 * preferences.
 *
 * @throws If the platform does not answer as cmi5 requires.
 */
export const beginCmi5 = async (
  { endpoint, actor, registration = "", activity = "", fetch: address = "" }: Launch,
  ports: Cmi5Ports,
): Promise<Cmi5Session> => {
  const { token, begun } = await tokenOf(address, ports);
  const store: RecordStore = { endpoint, authorization: `Basic ${token}` };
  const agent = encodeURIComponent(JSON.stringify(actor));
  const ask = (path: string) => ports.send(`${endpoint}${path}`, { headers: headersFor(store) });
  const answer = await ask(
    `activities/state?stateId=LMS.LaunchData&activityId=${encodeURIComponent(activity)}&agent=${agent}&registration=${registration}`,
  );
  if (!answer.ok) throw new Error(`The platform answered ${answer.status} when asked for its launch data.`);
  // cmi5 (11.0) requires this request. The page keeps its own language.
  await ask(`agents/profile?profileId=cmi5LearnerPreferences&agent=${agent}`).catch(() => undefined);
  const data = (await answer.json()) as LaunchData;
  const { contextTemplate = {}, launchMode = "Normal", masteryScore, returnURL } = data;
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
