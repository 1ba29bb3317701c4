import { isDeepStrictEqual } from "node:util";
import type { Held } from "./record-store.ts";

/** What a platform knows of a session that it launched. */
export interface LaunchedSession {
  readonly id: string;
  readonly registration: string;
  readonly activity: string;
  readonly actor: unknown;
  readonly mode: "Normal" | "Browse" | "Review";
  readonly masteryScore?: number;
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  /** What it has asked for so far, of what cmi5 says that it must ask for before it begins. */
  readonly asked: ReadonlySet<string>;
}

/** The last word of a verb, or of a category. */
export const nameOf = ({ id }: { readonly id: string }): string => id.split("/").at(-1) ?? "";

const extension = (name: string) => `https://w3id.org/xapi/cmi5/context/extensions/${name}`;
const defined = ["initialized", "completed", "passed", "failed", "terminated"];

/** Whether a context says all that a template says, lists with the template's members among others. */
const contains = (whole: unknown, part: unknown): boolean => {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((it) => whole.some((other) => isDeepStrictEqual(other, it)));
  if (typeof part !== "object" || part === null) return whole === part;
  return Object.entries(part).every(([key, value]) =>
    contains((whole as Record<string, unknown> | undefined)?.[key], value),
  );
};

/**
 * Checks a statement against the rules of a session (cmi5, 7.1, 9 and 10.2).
 *
 * @param before What the platform holds of the registration, in the order in which it came.
 * @returns One line for each rule that it breaks.
 */
export const brokenRules = (
  statement: Held,
  session: LaunchedSession,
  before: readonly Held[],
): readonly string[] => {
  const sessionOf = ({ context }: Held) => context.extensions?.[extension("sessionid")];
  const inSession = before.filter((it) => sessionOf(it) === session.id).map(({ verb }) => nameOf(verb));
  const ever = before.map(({ verb }) => nameOf(verb));
  const verb = nameOf(statement.verb);
  const { result = {}, context } = statement;
  const categories = (context.contextActivities?.category ?? []).map(nameOf);
  const isDefined = categories.includes("cmi5");
  const judges = verb === "passed" || verb === "failed";
  const ends = judges || verb === "completed";
  const mastery = session.masteryScore;
  const rules: readonly (readonly [rule: string, kept: boolean])[] = [
    ["the launch data and the learner's preferences are asked for first", session.asked.size === 2],
    ["the actor is the one of the launch", isDeepStrictEqual(statement.actor, session.actor)],
    ["the registration is the one of the launch", context.registration === session.registration],
    ["the session is the one of the token", sessionOf(statement) === session.id],
    ["the context keeps all of its template", contains(context, session.contextTemplate)],
    ["initialized comes first, and once", (verb === "initialized") === (inSession.length === 0)],
    ["nothing comes after terminated", !inSession.includes("terminated")],
    ["what cmi5 defines is marked so, and nothing else is", isDefined === defined.includes(verb)],
    ["what cmi5 defines is about the activity", !isDefined || statement.object.id === session.activity],
    ["only Normal sessions complete or judge", session.mode === "Normal" || !ends],
    ["completed and passed come once a registration", !ends || verb === "failed" || !ever.includes(verb)],
    ["failed does not come after passed", verb !== "failed" || !ever.includes("passed")],
    ["a session has one verdict", !judges || !inSession.some((it) => it === "passed" || it === "failed")],
    ["moveon marks what moves on", categories.includes("moveon") === (isDefined && ends)],
    ["a score is for verdicts", !isDefined || judges || result.score === undefined],
    [
      "success says what the verb says",
      !isDefined || result.success === (judges ? verb === "passed" : undefined),
    ],
    [
      "completion says what the verb says",
      !isDefined || result.completion === (verb === "completed" ? true : undefined),
    ],
    [
      "a duration is given",
      !isDefined || verb === "initialized" || /^PT[\d.]+S$/.test(result.duration ?? ""),
    ],
    [
      "a verdict is by the mastery score, and names it",
      !judges ||
        mastery === undefined ||
        ((result.score?.scaled ?? 0) >= mastery === (verb === "passed") &&
          context.extensions?.[extension("masteryscore")] === mastery),
    ],
    ["the time is in UTC", /Z$/.test(statement.timestamp)],
  ];
  return rules.flatMap(([rule, kept]) => (kept ? [] : [`${verb}: ${rule}`]));
};
