import type { Actor } from "../xapi/statement.ts";
import { readActor } from "./read-actor.ts";
import { isAddress, webAddress } from "./web-address.ts";

/** How a learning platform opened the quiz, and where to report. */
export interface Launch {
  /** cmi5 has its own rules for a session; a plain xAPI launch has none. */
  readonly kind: "cmi5" | "xapi";
  /** The record store, with a slash at its end. */
  readonly endpoint: string;
  readonly actor: Actor;
  readonly registration?: string;
  readonly activity?: string;
  /** The authorization that a plain launch sends along. */
  readonly authorization?: string;
  /** The address where a cmi5 session gets its token, once. */
  readonly fetch?: string;
}

/** What an address asks for. */
export type ReadLaunch =
  | { readonly state: "none" }
  | { readonly state: "launch"; readonly launch: Launch }
  /** A launch that names a host the site's owner does not list. */
  | { readonly state: "unlisted"; readonly host: string }
  /** A launch that cannot be followed because of this parameter. */
  | { readonly state: "broken"; readonly parameter: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads a launch from an address: cmi5 (`endpoint`, `fetch`, `actor`, `registration`, `activityId`; cmi5, 8.1) or a plain
 * xAPI launch (`endpoint`, `auth`, `actor`, and where they are sent `registration` and `activity_id`). Without `endpoint`
 * nothing is ever sent. Anyone can write an address, so a launch is followed only if the site's owner lists every host in it.
 *
 * @param stores The origins that the owner lists.
 */
export const readLaunch = (search: string, stores: readonly string[]): ReadLaunch => {
  const asked = new URLSearchParams(search);
  if (!asked.has("endpoint")) return { state: "none" };
  const broken = (parameter: string): ReadLaunch => ({ state: "broken", parameter });
  const hosts = ["endpoint", "fetch"].filter((parameter) => asked.has(parameter));
  for (const parameter of hosts) {
    const url = webAddress(asked.get(parameter));
    if (!url) return broken(parameter);
    if (!stores.includes(url.origin)) return { state: "unlisted", host: url.host };
  }
  const store = webAddress(asked.get("endpoint"));
  // Paths are added to its end.
  if (!store || store.search + store.hash !== "") return broken("endpoint");
  const actor = readActor(asked.get("actor"));
  if (!actor) return broken("actor");
  const registration = asked.get("registration");
  if (registration !== null && !uuid.test(registration)) return broken("registration");
  const common = {
    endpoint: store.href.replace(/\/?$/, "/"),
    actor,
    ...(registration === null ? {} : { registration }),
  };
  const fetch = asked.get("fetch");
  if (fetch !== null) {
    const activity = asked.get("activityId");
    if (!activity || !isAddress(activity)) return broken("activityId");
    if (registration === null) return broken("registration");
    return { state: "launch", launch: { ...common, kind: "cmi5", fetch, activity } };
  }
  const authorization = asked.get("auth");
  if (!authorization) return broken("auth");
  const activity = asked.get("activity_id");
  if (activity !== null && !isAddress(activity)) return broken("activity_id");
  return {
    state: "launch",
    launch: { ...common, kind: "xapi", authorization, ...(activity === null ? {} : { activity }) },
  };
};
