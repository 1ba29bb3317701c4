/** What a request was answered with. */
export interface HttpAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly json: () => Promise<unknown>;
}

/** A request to a record store or a platform. */
export interface HttpRequest {
  readonly method?: "GET" | "POST" | "PUT";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the request should go on after the page has closed. */
  readonly outlivesPage?: boolean;
  /** After so many milliseconds without an answer the request is given up. */
  readonly patience?: number;
}

/**
 * Sends a request and never follows a redirect, because it could lead to a host that the site's owner does not list. Rejects
 * where no answer comes.
 */
export type SendHttp = (address: string, request?: HttpRequest) => Promise<HttpAnswer>;

/** Remembers texts for as long as the tab lives, where the browser lets it. */
export interface TabMemory {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => void;
}

/** What an outbox needs of the page it is on. */
export interface PagePorts {
  readonly send: SendHttp;
  /** Lets one piece of work run at a time over all tabs, where the browser can. */
  readonly withLock: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Calls back after so many milliseconds; returns a function that cancels it. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Calls back when the page closes. */
  readonly onClose: (work: () => void) => void;
  /** Calls back when the device is online again. */
  readonly onOnline: (work: () => void) => void;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}
