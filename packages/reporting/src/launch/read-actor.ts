import type { Actor } from "../xapi/statement.ts";

/** Returns the first of a list where an old platform sends one. */
const only = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const text = (value: unknown): string | undefined => {
  const found = only(value);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
};

const isAddress = (address: string): boolean => {
  try {
    return new URL(address).href !== "";
  } catch {
    return false;
  }
};

/** Returns an actor's one identifier. Of several, which only old platforms send, it is the one that names a person best. */
const identifierOf = (found: Readonly<Record<string, unknown>>) => {
  const held = only(found.account) as Readonly<Record<string, unknown>> | null | undefined;
  const homePage = text(held?.homePage ?? held?.accountServiceHomePage);
  const name = text(held?.name ?? held?.accountName);
  if (homePage && name) return { account: { homePage, name } };
  const mbox = text(found.mbox);
  if (mbox && /^mailto:[^@\s]+@[^@\s]+$/i.test(mbox)) return { mbox };
  const sum = text(found.mbox_sha1sum);
  if (sum && /^[0-9a-f]{40}$/i.test(sum)) return { mbox_sha1sum: sum };
  const openid = text(found.openid);
  return openid && isAddress(openid) ? { openid } : undefined;
};

/**
 * Reads the learner of a launch: an agent or an identified group, by any of the four inverse functional identifiers (xAPI
 * 1.0.3, Data, 2.4.2.3), with or without a name and a type. Some platforms send the parts as lists (Tin Can 0.9); those are
 * read too.
 *
 * @returns Nothing for text that is not JSON, and for a learner without an identifier: a display name alone, or an anonymous
 * group.
 */
export const readActor = (json: string | null): Actor | undefined => {
  let found: unknown;
  try {
    found = JSON.parse(json ?? "");
  } catch {
    return undefined;
  }
  if (typeof found !== "object" || found === null || Array.isArray(found)) return undefined;
  const parts = found as Readonly<Record<string, unknown>>;
  const type = parts.objectType ?? "Agent";
  const identifier = identifierOf(parts);
  if (!identifier || (type !== "Agent" && type !== "Group")) return undefined;
  const name = text(parts.name);
  return {
    objectType: type,
    ...(name === undefined ? {} : { name }),
    ...identifier,
    ...(type === "Group" && Array.isArray(parts.member) ? { member: parts.member } : {}),
  };
};
