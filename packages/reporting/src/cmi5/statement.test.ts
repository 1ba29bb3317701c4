import validation from "@learninglocker/xapi-validation";
import { describe, expect, it } from "vitest";
import { finished, quiz } from "../test-attempts/finished-attempt.ts";
import { attemptStatements } from "../xapi/attempt-statements.ts";
import type { Cmi5Session } from "./session.ts";
import { cmi5Statement, inSession } from "./statement.ts";

const session: Cmi5Session = {
  store: { endpoint: "https://lrs.example/", authorization: "Basic x" },
  actor: { objectType: "Agent", account: { homePage: "https://p.example", name: "7" } },
  registration: "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10",
  activity: "https://p.example/quiz",
  id: "session-1",
  contextTemplate: {
    platform: "The platform",
    language: "fr",
    contextActivities: {
      grouping: [{ objectType: "Activity", id: "https://p.example/course" }],
      parent: [{ objectType: "Activity", id: "https://p.example/unit" }],
    },
    extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-1" },
  },
  mode: "Normal",
  masteryScore: 0.5,
  begun: 0,
};
const timestamp = "2026-01-01T00:00:00.000Z";
const answers = attemptStatements(finished, quiz, { actor: session.actor });

describe("a statement in a cmi5 session", () => {
  it("is valid and overwrites nothing from the platform’s template", () => {
    for (const statement of answers) {
      const { context } = inSession(session, statement);
      expect(validation(inSession(session, statement))).toEqual([]);
      expect(context).toMatchObject({
        registration: session.registration,
        platform: "The platform",
        language: "fr",
        extensions: session.contextTemplate.extensions,
      });
      expect(context.contextActivities?.grouping).toEqual(
        session.contextTemplate.contextActivities?.grouping,
      );
    }
  });

  it("keeps its own activities beside the template’s", () => {
    const [first] = answers;
    if (!first) throw new Error("There is no answer.");
    expect(inSession(session, first).context.contextActivities?.parent?.map(({ id }) => id)).toEqual([
      "https://p.example/unit",
      quiz.address,
    ]);
  });

  it("moves from an earlier session to this one, and does not change when put in twice", () => {
    const sessionid = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
    const next: Cmi5Session = {
      ...session,
      id: "session-2",
      contextTemplate: { ...session.contextTemplate, extensions: { [sessionid]: "session-2" } },
    };
    for (const statement of answers) {
      expect(inSession(next, inSession(session, statement))).toEqual(inSession(next, statement));
      expect(inSession(next, inSession(next, statement))).toEqual(inSession(next, statement));
    }
  });

  it.each(["initialized", "completed", "passed", "failed", "terminated"] as const)(
    "with the verb %s is valid and marked as cmi5’s own",
    (verb) => {
      const statement = inSession(session, cmi5Statement(session, verb, timestamp));
      expect(validation(statement)).toEqual([]);
      expect(statement.context.contextActivities?.category?.[0]?.id).toMatch(/categories\/cmi5$/);
      expect(cmi5Statement(session, verb, timestamp).id).toBe(statement.id);
    },
  );

  it("has one id per session if it begins or ends one, and otherwise one per registration", () => {
    const idIn = (more: Partial<Cmi5Session>, verb: Parameters<typeof cmi5Statement>[1]) =>
      cmi5Statement({ ...session, ...more }, verb, timestamp).id;
    for (const verb of ["initialized", "terminated"] as const)
      expect(idIn({ id: "session-2" }, verb)).not.toBe(idIn({}, verb));
    for (const verb of ["completed", "passed", "failed"] as const) {
      expect(idIn({ id: "session-2" }, verb)).toBe(idIn({}, verb));
      expect(idIn({ registration: "0d1f4f0e-58a5-4a2b-9a53-6f0f4b6f5a11" }, verb)).not.toBe(idIn({}, verb));
    }
  });

  it("has the mastery score if it was judged by it", () => {
    const key = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
    expect(cmi5Statement(session, "passed", timestamp).context.extensions?.[key]).toBe(0.5);
    expect(cmi5Statement(session, "completed", timestamp).context).not.toHaveProperty("extensions");
  });
});
