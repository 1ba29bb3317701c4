import type { SendHttp } from "../ports.ts";
import type { Statement } from "./statement.ts";

/** How a store answered a statement. */
export type Delivery =
  /** The store has it, from now or from an earlier try. */
  | "taken"
  /** The store will never accept it, so it must not be sent again. */
  | "refused"
  /** The store does not accept reports on this authority, or no longer does. */
  | "unauthorized"
  /** The store may or may not have it, so it must be sent again later under the same id. */
  | "unknown";

/** A record store and the authority to report to it. */
export interface RecordStore {
  readonly endpoint: string;
  /** The value of the `Authorization` header. */
  readonly authorization: string;
}

/** A store may take so long to answer, in milliseconds. */
const patience = 20_000;

/** The characters that may be sent as a page closes: browsers allow 64 KiB in all, and a character may take three bytes. */
export const closingRoom = 20_000;

/** Returns the headers of every request (xAPI 1.0.3, Communication, 1.1 and 3.3). */
export const headersFor = ({ authorization }: Pick<RecordStore, "authorization">) => ({
  authorization,
  "content-type": "application/json",
  "x-experience-api-version": "1.0.3",
});

/** What each status means for a statement. Where there are several reasons for a status, the milder one counts. */
const deliveryOf = (status: number): Delivery => {
  if ((status >= 200 && status < 300) || status === 409) return "taken";
  if (status === 401 || status === 403) return "unauthorized";
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? "refused" : "unknown";
};

/**
 * Sends one statement to a store. PUT with the statement's own id can be repeated: a store that has the statement answers 204
 * or 409 and keeps what it has, so a lost answer never makes two of it (xAPI 1.0.3, Communication, 2.1.1).
 */
export const deliver = async (
  store: RecordStore,
  statement: Statement,
  send: SendHttp,
): Promise<Delivery> => {
  const body = JSON.stringify(statement);
  try {
    const { status } = await send(`${store.endpoint}statements?statementId=${statement.id}`, {
      method: "PUT",
      headers: headersFor(store),
      body,
      outlivesPage: body.length <= closingRoom,
      patience,
    });
    return deliveryOf(status);
  } catch {
    return "unknown";
  }
};
