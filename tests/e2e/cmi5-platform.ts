import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { quiz } from "../addresses.ts";
import { brokenRules, type LaunchedSession } from "./cmi5-rules.ts";
import { quietAfterRequests } from "./quiet.ts";
import type { Held } from "./record-store.ts";

/** What a platform may set in a launch. */
export interface LaunchOptions {
  readonly mode?: LaunchedSession["mode"];
  readonly masteryScore?: number;
  readonly returnURL?: string;
  readonly registration?: string;
  readonly activity?: string;
  readonly learner?: string;
}

interface Session extends LaunchedSession {
  readonly token: string;
  readonly returnURL?: string;
  readonly asked: Set<string>;
  given: boolean;
  abandoned: boolean;
}

const bodyOf = async (request: IncomingMessage) => {
  let body = "";
  for await (const part of request) body += part;
  return body;
};

/**
 * A learning platform with a record store that holds content to cmi5's rules for sessions: what breaks one is answered with
 * 403, as its best practices say, and noted. A token is given once and is good for its own session.
 */
export const openCmi5Platform = async () => {
  const held: Held[] = [];
  const broken: string[] = [];
  const sessions: Session[] = [];
  let reachable = true;
  let delay = 0;

  const put = async (request: IncomingMessage, response: ServerResponse, session: Session) => {
    const statement: Held = JSON.parse(await bodyOf(request));
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const same = held.find(({ id }) => id === statement.id);
    if (same) return response.writeHead(isDeepStrictEqual(same, statement) ? 204 : 409).end();
    const before = held.filter(({ context }) => context.registration === session.registration);
    const found = session.abandoned ? ["a session that was abandoned takes nothing"] : [];
    found.push(...brokenRules(statement, session, before));
    broken.push(...found);
    if (found.length > 0) return response.writeHead(403).end(found.join("; "));
    held.push(statement);
    return response.writeHead(204).end();
  };
  const answer = (response: ServerResponse, value: unknown) =>
    response.setHeader("content-type", "application/json").end(JSON.stringify(value));

  const server = createServer((request, response) => {
    if (!reachable) return request.socket.destroy();
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "authorization,content-type,x-experience-api-version");
    response.setHeader("access-control-allow-methods", "GET,POST,PUT");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const { pathname } = new URL(request.url ?? "", "http://platform");
    if (pathname === "/course")
      return response.setHeader("content-type", "text/html").end("<!doctype html><title>Course</title>");
    const toBegin = sessions.find(({ id }) => pathname === `/token/${id}`);
    if (toBegin && request.method === "POST") {
      const used = toBegin.given;
      toBegin.given = true;
      return answer(
        response,
        used ? { "error-code": "1", "error-text": "used" } : { "auth-token": toBegin.token },
      );
    }
    const session = sessions.find(({ token }) => request.headers.authorization === `Basic ${token}`);
    if (!session) return response.writeHead(401).end();
    if (pathname === "/xapi/activities/state") {
      session.asked.add("launch data");
      const { mode, masteryScore, returnURL, contextTemplate } = session;
      return answer(response, {
        launchMode: mode,
        moveOn: "CompletedOrPassed",
        masteryScore,
        returnURL,
        contextTemplate,
      });
    }
    if (pathname === "/xapi/agents/profile") {
      session.asked.add("preferences");
      return response.writeHead(404).end();
    }
    if (pathname === "/xapi/statements" && request.method === "PUT") return put(request, response, session);
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    held,
    /** Every rule that was broken, as it came. */
    broken,
    /** The verbs that it holds, in their order; of one session, where it is named. */
    verbs: (session?: string) =>
      held
        .filter(({ context }) => !session || JSON.stringify(context.extensions).includes(`"${session}"`))
        .map(({ verb }) => verb.id.split("/").at(-1)),
    /** Begins a session, and gives the address that opens the quiz in it. Abandons an earlier session that has not ended. */
    launch: ({
      mode = "Normal",
      masteryScore = 0.5,
      returnURL,
      registration = "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10",
      activity = "https://platform.example/quiz",
      learner = "learner-7",
    }: LaunchOptions = {}): string => {
      for (const session of sessions) session.abandoned = true;
      const id = `session-${sessions.length + 1}`;
      const actor = { objectType: "Agent", account: { homePage: "https://platform.example", name: learner } };
      sessions.push({
        id,
        token: Buffer.from(`${id}:secret`).toString("base64"),
        registration,
        activity,
        actor,
        mode,
        masteryScore,
        ...(returnURL === undefined ? {} : { returnURL }),
        contextTemplate: {
          platform: "The platform",
          contextActivities: { grouping: [{ id: "https://platform.example/course" }] },
          extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": id },
        },
        asked: new Set(),
        given: false,
        abandoned: false,
      });
      return `${quiz}?${new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/token/${id}`,
        actor: JSON.stringify(actor),
        registration,
        activityId: activity,
      })}`;
    },
    /** Waits until what was sent by a page that has gone has come, or has been refused. */
    quiet: quietAfterRequests(server),
    /** Whether it answers at all. */
    setReachable: (now: boolean) => {
      reachable = now;
    },
    /** Takes so many milliseconds for each statement from now on. */
    setDelay: (milliseconds: number) => {
      delay = milliseconds;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
