/** The editions of SCORM that there are packages for. */
export type ScormEdition = "2004" | "1.2";

/** What a learning platform offers, the same for both editions of SCORM. */
export interface Platform {
  readonly version: ScormEdition;
  /** The value of an element of the data model; empty where the platform has none. */
  readonly get: (element: string) => string;
  /** Whether the platform took a value. */
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly terminate: () => boolean;
}

/** What was found around a page: no platform; one that refused to begin a session; or one with a session. */
export type FoundPlatform =
  | { readonly state: "none" | "refused" }
  | { readonly state: "platform"; readonly platform: Platform };

type Call = (...args: readonly string[]) => unknown;
type Api = Readonly<Record<string, Call | undefined>>;

/** How each edition names its object and its functions, and what it calls a session that has begun already. */
const dialects = {
  "2004": {
    object: "API_1484_11",
    prefix: "",
    begin: "Initialize",
    end: "Terminate",
    begun: "103",
  },
  "1.2": {
    object: "API",
    prefix: "LMS",
    begin: "LMSInitialize",
    end: "LMSFinish",
    begun: "101",
  },
} as const;

/** How many windows up a platform may stand; more would be a ring (SCORM 2004, RTE, 3.3.6). */
const furthest = 500;

/** A window and all those around it, itself first. */
const withParents = (from: Window): readonly Window[] => {
  const windows = [from];
  for (let at = from; windows.length < furthest; at = at.parent) {
    if (!at.parent || at.parent === at) break;
    windows.push(at.parent);
  }
  return windows;
};

/** Where a platform may stand, in the order in which both editions have content look: around the page, then around its openers. */
const windowsAround = (page: Window): readonly Window[] => {
  const around = withParents(page);
  const openers = around.flatMap((at) => {
    try {
      return at.opener ? withParents(at.opener as Window) : [];
    } catch {
      return [];
    }
  });
  return [...new Set([...around, ...openers])];
};

const apisIn = (windows: readonly Window[], edition: ScormEdition): readonly Api[] => {
  const found = windows.flatMap((at) => {
    try {
      const api = (at as unknown as Readonly<Record<string, Api | null | undefined>>)[
        dialects[edition].object
      ];
      return api ? [api] : [];
    } catch {
      // A window of another origin tells nothing.
      return [];
    }
  });
  return [...new Set(found)];
};

/** Begins a session with a platform, or goes on with one that it has open; nothing where it refuses. */
const begin = (api: Api, version: ScormEdition): Platform | undefined => {
  const { prefix, begin: initialize, end, begun } = dialects[version];
  const call = (name: string, ...args: readonly string[]) => {
    try {
      // The platform's own functions count on being called as its methods.
      return String(api[name]?.(...args) ?? "");
    } catch {
      return "";
    }
  };
  const get = (element: string) => call(`${prefix}GetValue`, element);
  const error = () => call(`${prefix}GetLastError`);
  // In 1.2 the same number stands for other faults too; a session that is open has a status.
  const isOpen = () =>
    error() === begun && (version === "2004" || (get("cmi.core.lesson_status") !== "" && error() === "0"));
  if (call(initialize, "") !== "true" && !isOpen()) return undefined;
  return {
    version,
    get,
    set: (element, value) => call(`${prefix}SetValue`, element, value) === "true",
    commit: () => call(`${prefix}Commit`, "") === "true",
    terminate: () => call(end, "") === "true",
  };
};

/**
 * Finds the learning platform that opened a page, with a session: first by the package's own edition, from the nearest window
 * to the furthest, then by the other one.
 *
 * @param own The edition of the package.
 */
export const findPlatform = (page: Window, own: ScormEdition): FoundPlatform => {
  const windows = windowsAround(page);
  const editions: readonly ScormEdition[] = own === "2004" ? ["2004", "1.2"] : ["1.2", "2004"];
  const offers = editions.flatMap((edition) =>
    apisIn(windows, edition).map((api) => [api, edition] as const),
  );
  for (const [api, edition] of offers) {
    const platform = begin(api, edition);
    if (platform) return { state: "platform", platform };
  }
  return { state: offers.length > 0 ? "refused" : "none" };
};
