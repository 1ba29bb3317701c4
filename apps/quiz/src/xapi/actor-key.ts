import { v5 as uuidV5 } from "uuid";
import type { Launch } from "./launch.ts";
import type { Actor } from "./statement.ts";

const namespace = "b0f8c7a2-5a39-4d3e-8f0b-6d6d1b1f6c21";

/** An address as browsers write it, so that it is the same with and without a slash after its host. */
const canonical = (address: string): string => {
  try {
    return new URL(address).href;
  } catch {
    return address;
  }
};

/** A mail address whose host is in lower case. What stands before the host may tell two people apart by its case. */
const mailAddress = (mbox: string): string => {
  const [, who = "", host = ""] = /^mailto:(.*)@([^@]*)$/i.exec(mbox) ?? [];
  return `mailto:${who}@${host.toLowerCase()}`;
};

/** An identifier as a list whose length alone tells the kinds apart: no text in one kind can look like another kind. */
const identifier = ({ mbox, mbox_sha1sum, openid, account }: Actor): readonly string[] => {
  if (account) return [canonical(account.homePage), account.name];
  if (mbox) return [mailAddress(mbox)];
  if (openid) return ["", "openid", canonical(openid)];
  return ["", "mbox_sha1sum", (mbox_sha1sum ?? "").toLowerCase()];
};

/**
 * What tells one learner from another: the inverse functional identifier (xAPI 1.0.3, Data, 2.4.2.3), in one way of writing it,
 * and hashed, so that a name does not stand in the keys of what is kept. A display name tells nobody apart. A group is not the
 * agent that has the same identifier.
 */
export const actorKey = (actor: Actor): string => {
  const list = identifier(actor);
  return uuidV5(JSON.stringify(actor.objectType === "Group" ? { group: list } : list), namespace);
};

/**
 * Where a launch's attempts are kept: apart by course, by learner, and by activity, since a course may have one quiz in two
 * places.
 */
export const launchKey = ({ registration, endpoint, actor, activity }: Launch): string =>
  [
    registration?.toLowerCase() ?? endpoint,
    actorKey(actor),
    ...(activity === undefined ? [] : [uuidV5(activity, namespace)]),
  ].join(" ");
