import type { Cmi5Ports } from "@sidelight/reporting/cmi5";
import type { PagePorts, SendHttp, TabMemory } from "@sidelight/reporting/outbox";

const send: SendHttp = async (address, { method, headers, body, outlivesPage, patience } = {}) => {
  const giveUp = new AbortController();
  const timer = patience === undefined ? undefined : setTimeout(() => giveUp.abort(), patience);
  try {
    return await fetch(address, {
      ...(method ? { method } : {}),
      ...(headers ? { headers } : {}),
      ...(body === undefined ? {} : { body }),
      // A store that redirects would send reports to a host that nobody listed.
      redirect: "error",
      keepalive: outlivesPage ?? false,
      signal: giveUp.signal,
    });
  } finally {
    clearTimeout(timer);
  }
};

/** Uses `sessionStorage`, which a browser may refuse. */
const withTab = <Result>(use: (storage: Storage) => Result): Result | undefined => {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
};

const memory: TabMemory = {
  read: (key) => withTab((storage) => storage.getItem(key)) ?? undefined,
  write: (key, text) => {
    withTab((storage) => storage.setItem(key, text));
  },
};

/** The browser behind the ports of the reporting package. */
export const pagePorts: PagePorts & Cmi5Ports = {
  send,
  memory,
  now: Date.now,
  withLock: async (name, work) => {
    if (navigator.locks) await navigator.locks.request(name, work);
    else await work();
  },
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  onClose: (work) => addEventListener("pagehide", work),
  onOnline: (work) => addEventListener("online", work),
};
