import validation from "@learninglocker/xapi-validation";
import { describe, expect, it } from "vitest";
import { data, finished } from "../results/answered-attempt.ts";
import { attemptStatements } from "./attempt-statements.ts";
import { type Cmi5Session, cmi5Statement, inSession } from "./cmi5-session.ts";

const session: Cmi5Session = {
  store: { endpoint: "https://lrs.example/", authorization: "Basic x" },
  actor: { objectType: "Agent", account: { homePage: "https://p.example", name: "7" } },
  registration: "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10",
  activity: "https://p.example/quiz",
  id: "session-1",
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: "Activity", id: "https://p.example/course" }] },
    extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-1" },
  },
  mode: "Normal",
  masteryScore: 0.5,
};
const timestamp = "2026-01-01T00:00:00.000Z";

describe("a statement in a cmi5 session", () => {
  it("is valid, and keeps everything of the platform’s template", () => {
    for (const statement of attemptStatements(finished, data, { actor: session.actor })) {
      const inIt = inSession(session, statement);
      expect(validation(inIt)).toEqual([]);
      expect(inIt.context).toMatchObject({ ...session.contextTemplate, registration: session.registration });
    }
  });

  it.each(["initialized", "completed", "passed", "failed", "terminated"] as const)(
    "that says %s is valid, and marked as one of cmi5’s own",
    (verb) => {
      const statement = cmi5Statement(session, verb, { timestamp });
      expect(validation(statement)).toEqual([]);
      expect(statement.context.contextActivities?.category?.[0]?.id).toMatch(/categories\/cmi5$/);
      expect(cmi5Statement(session, verb, { timestamp }).id).toBe(statement.id);
    },
  );

  it("tells the score that was to be reached where it was judged by it", () => {
    const key = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
    expect(cmi5Statement(session, "passed", { timestamp }).context.extensions?.[key]).toBe(0.5);
    expect(cmi5Statement(session, "completed", { timestamp }).context.extensions).not.toHaveProperty([key]);
  });
});
