import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { quietAfterRequests } from "./quiet.ts";

/** A statement as the store holds it: as much of it as tests look at. */
export interface Held {
  readonly id: string;
  readonly actor: { readonly account?: { readonly name: string } };
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: {
    readonly score?: { readonly scaled: number };
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
  };
  readonly timestamp: string;
  readonly context: {
    readonly registration?: string;
    readonly contextActivities?: { readonly category?: readonly { readonly id: string }[] };
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** What the store does with the next statement that comes: take it, refuse it for now, take its time, or hang up. */
export type Mood = "take" | "refuse" | "delay" | "drop-before" | "drop-after" | "unauthorized";

/** A small record store for tests. It counts how often each statement came, and holds each id once. */
export const openRecordStore = async () => {
  const held: Held[] = [];
  const came: string[] = [];
  const senders: string[] = [];
  const paths: string[] = [];
  let moods: Mood[] = [];
  let tokens = 0;
  let requests = 0;
  let passesOnTo: string | undefined;
  let reachable = true;

  const bodyOf = async (request: IncomingMessage) => {
    let body = "";
    for await (const part of request) body += part;
    return body;
  };
  const take = (body: string) => {
    const statement = JSON.parse(body) as Held;
    if (!held.some(({ id }) => id === statement.id)) held.push(statement);
  };
  const put = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    const mood = moods.shift() ?? "take";
    came.push(`${(JSON.parse(body) as Held).id} ${mood}`);
    senders.push(`${(JSON.parse(body) as Held).actor.account?.name} by ${request.headers.authorization}`);
    if (!/^Basic (c2VjcmV0|YmVu)$/.test(request.headers.authorization ?? ""))
      return response.writeHead(401).end();
    if (mood === "unauthorized") return response.writeHead(401).end();
    if (mood === "refuse") return response.writeHead(503).end();
    if (mood === "drop-before") return request.socket.destroy();
    take(body);
    if (mood === "drop-after") return request.socket.destroy();
    if (mood === "delay") await new Promise((resolve) => setTimeout(resolve, 1500));
    return response.writeHead(204).end();
  };

  const server = createServer(async (request, response) => {
    if (!reachable) return request.socket.destroy();
    requests += 1;
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "authorization,content-type,x-experience-api-version");
    response.setHeader("access-control-allow-methods", "GET,POST,PUT");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const { pathname } = new URL(request.url ?? "", "http://store");
    paths.push(`${request.method} ${pathname}`);
    if (passesOnTo) return response.writeHead(307, { location: passesOnTo + request.url }).end();
    if (pathname === "/token") {
      tokens += 1;
      return response.end(
        JSON.stringify(
          tokens === 1 ? { "auth-token": "c2VjcmV0" } : { "error-code": "1", "error-text": "used" },
        ),
      );
    }
    if (pathname === "/xapi/activities/state")
      return response.end(
        JSON.stringify({
          launchMode: "Normal",
          masteryScore: 0.5,
          moveOn: "CompletedOrPassed",
          contextTemplate: {
            contextActivities: { grouping: [{ id: "https://platform.example/course" }] },
            extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-1" },
          },
        }),
      );
    if (pathname === "/xapi/statements") return put(request, response);
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    held,
    came,
    /** About whom each statement came, and on whose authority. */
    senders,
    paths,
    /** Waits until what was sent by a page that has gone has come, or has been refused. */
    quiet: quietAfterRequests(server),
    /** Whether it answers at all. */
    setReachable: (now: boolean) => {
      reachable = now;
    },
    /** How many requests came while it could be reached, of whatever kind. */
    get requests() {
      return requests;
    },
    /** From now on every request is redirected to another origin. */
    passOnTo: (other: string) => {
      passesOnTo = other;
    },
    setMoods: (...next: readonly Mood[]) => {
      moods = [...next];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
