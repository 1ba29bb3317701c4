import { v5 as uuidV5 } from "uuid";
import type { Actor } from "../xapi/statement.ts";
import type { Launch } from "./launch.ts";

const namespace = "b0f8c7a2-5a39-4d3e-8f0b-6d6d1b1f6c21";

/** Writes an address as browsers do, so that it is the same with and without a slash after its host. */
const canonical = (address: string): string => {
  try {
    return new URL(address).href;
  } catch {
    return address;
  }
};

/** Writes a mail address with its host in lower case. Before the host, case may tell two people apart. */
const mailAddress = (mbox: string): string => {
  const [, who = "", host = ""] = /^mailto:(.*)@([^@]*)$/i.exec(mbox) ?? [];
  return `mailto:${who}@${host.toLowerCase()}`;
};

/** Writes an identifier as a list. Its length tells the kinds apart, so that no text of one kind looks like another kind. */
const identifier = ({ mbox, mbox_sha1sum, openid, account }: Actor): readonly string[] => {
  if (account) return [canonical(account.homePage), account.name];
  if (mbox) return [mailAddress(mbox)];
  if (openid) return ["", "openid", canonical(openid)];
  return ["", "mbox_sha1sum", (mbox_sha1sum ?? "").toLowerCase()];
};

/**
 * Returns what tells one learner from another: the inverse functional identifier (xAPI 1.0.3, Data, 2.4.2.3), in one
 * spelling and hashed, so that no name shows in the keys of a browser's storage. A display name tells nobody apart. A group
 * is not the agent with the same identifier.
 */
export const actorKey = (actor: Actor): string => {
  const list = identifier(actor);
  return uuidV5(JSON.stringify(actor.objectType === "Group" ? { group: list } : list), namespace);
};

/**
 * Returns the key under which a launch's attempts are saved: one for each course, learner and activity, because a course may
 * have one quiz in two places.
 */
export const launchKey = ({ registration, endpoint, actor, activity }: Launch): string =>
  [
    registration?.toLowerCase() ?? endpoint,
    actorKey(actor),
    ...(activity === undefined ? [] : [uuidV5(activity, namespace)]),
  ].join(" ");
