import { v5 as uuidV5 } from "uuid";
import type { Activity, Statement } from "../xapi/statement.ts";
import { type Cmi5Session, cmi5Extension } from "./session.ts";

const category = (name: string): Activity => ({
  objectType: "Activity",
  id: `https://w3id.org/xapi/cmi5/context/categories/${name}`,
});

/** The namespace of cmi5's own statements. It must never change. */
const namespace = "2f0f2d9c-6a1b-4a52-8f5e-0c7a5f1f7c11";

type Activities = NonNullable<Statement["context"]["contextActivities"]>;

/** Joins the activities of two contexts, each once. */
const together = (given: Activities, own: Activities): Activities => {
  const kinds = [...Object.keys(given), ...Object.keys(own)] as (keyof Activities)[];
  return Object.fromEntries(
    kinds.map((kind) => {
      const all = [given[kind] ?? [], own[kind] ?? []].flat();
      return [kind, all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)];
    }),
  );
};

/**
 * Puts a statement into a session's context, and overwrites nothing from the platform's template (cmi5, 10.2.1). A statement
 * from an earlier session moves to this one.
 */
export const inSession = (
  { contextTemplate, registration, actor }: Cmi5Session,
  statement: Statement,
): Statement => {
  const { context } = statement;
  return {
    ...statement,
    actor,
    context: {
      ...context,
      ...contextTemplate,
      registration,
      contextActivities: together(contextTemplate.contextActivities ?? {}, context.contextActivities ?? {}),
      extensions: { ...context.extensions, ...contextTemplate.extensions },
    },
  };
};

/** The verbs that cmi5 defines for content. */
export type Cmi5Verb = "initialized" | "completed" | "passed" | "failed" | "terminated";

/** Returns the scope of everything a learner does in one place of one course, over all its sessions. */
export const cmi5Scope = ({
  registration,
  activity,
}: Pick<Cmi5Session, "registration" | "activity">): string => `${registration} ${activity}`;

/** Returns the id of a statement that cmi5 defines. Begin and end are reported once a session, the others once a registration. */
export const cmi5Id = (session: Cmi5Session, verb: Cmi5Verb): string => {
  const key = verb === "initialized" || verb === "terminated" ? session.id : cmi5Scope(session);
  return uuidV5(`${key} ${verb}`, namespace);
};

/** Makes a statement that cmi5 defines, before it is put into the session's context. */
export const cmi5Statement = (
  session: Cmi5Session,
  verb: Cmi5Verb,
  timestamp: string,
  result?: Statement["result"],
): Statement => {
  const moves = verb === "completed" || verb === "passed" || verb === "failed";
  const { masteryScore } = session;
  const judged = masteryScore !== undefined && (verb === "passed" || verb === "failed");
  return {
    id: cmi5Id(session, verb),
    actor: session.actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: { objectType: "Activity", id: session.activity },
    ...(result ? { result } : {}),
    context: {
      contextActivities: { category: (moves ? ["cmi5", "moveon"] : ["cmi5"]).map(category) },
      ...(judged ? { extensions: { [cmi5Extension("masteryscore")]: masteryScore } } : {}),
    },
    timestamp,
  };
};

/** Tells whether a statement begins or ends a session. It must not be sent in another one. */
export const boundToSession = ({ verb }: Pick<Statement, "verb">): boolean =>
  /\/(?:initialized|terminated)$/.test(verb.id);
