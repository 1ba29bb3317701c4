import type { Statement } from "./statement.ts";

/** How a store took a statement. */
export type Delivery =
  /** It has it, from now or from an earlier try. */
  | "taken"
  /** It will never take it: to send it again would be in vain. */
  | "refused"
  /** It does not take reports on this authority (any more). */
  | "unauthorized"
  /** It may or may not have heard of it: to be asked again later, under the same id. */
  | "unknown";

/** A record store, as a statement gets there. */
export interface RecordStore {
  readonly endpoint: string;
  /** The value of the `Authorization` header. */
  readonly authorization: string;
}

/** For so long, in milliseconds, a store may take to answer. */
const patience = 20_000;

/** Browsers let requests outlive a page up to 64 KiB in all, so this many characters of any script; what is longer may not. */
export const outlivingRoom = 20_000;

/** The headers of every request (xAPI 1.0.3, Communication, 1.1 and 3.3). */
export const headersFor = ({ authorization }: Pick<RecordStore, "authorization">) => ({
  authorization,
  "content-type": "application/json",
  "x-experience-api-version": "1.0.3",
});

/**
 * Hands one statement to a store. PUT with an id of its own may be repeated: a store that has the statement answers 204 or
 * 409 and keeps what it has, so that a lost answer never makes two of it (xAPI 1.0.3, Communication, 2.1.1).
 */
export const deliver = async (store: RecordStore, statement: Statement): Promise<Delivery> => {
  const body = JSON.stringify(statement);
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const { status } = await fetch(`${store.endpoint}statements?statementId=${statement.id}`, {
      method: "PUT",
      headers: headersFor(store),
      body,
      // A store that passes a statement on would pass it to a host that nobody listed.
      redirect: "error",
      // A learner who leaves right after an answer has not left it behind.
      keepalive: body.length <= outlivingRoom,
      signal: giveUp.signal,
    });
    if ((status >= 200 && status < 300) || status === 409) return "taken";
    if (status === 401 || status === 403) return "unauthorized";
    return status >= 400 && status < 500 && status !== 408 && status !== 429 ? "refused" : "unknown";
  } catch {
    return "unknown";
  } finally {
    clearTimeout(timer);
  }
};
