/** The editions of SCORM for which there are packages. */
export type ScormEdition = "2004" | "1.2";

/** A learning platform's session, the same for both editions of SCORM. */
export interface Platform {
  readonly version: ScormEdition;
  /** Returns the value of an element of the data model; empty if the platform has none. */
  readonly get: (element: string) => string;
  /** Sets an element; tells whether the platform took the value. */
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly terminate: () => boolean;
}

/** What was found around a page: no platform, one that refused to begin a session, or one with a session. */
export type FoundPlatform =
  | { readonly state: "none" | "refused" }
  | { readonly state: "platform"; readonly platform: Platform };

type Call = (...args: readonly string[]) => unknown;
type Api = Readonly<Record<string, Call | undefined>>;

/** How each edition names its object and its functions, and its error number for a session that is open already. */
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

/** A window, as far as the search needs it. */
export interface PlatformWindow {
  readonly parent: PlatformWindow | null;
  readonly opener: unknown;
}

/** How many windows up a platform may be; more would be a ring (SCORM 2004, RTE, 3.3.6). */
const furthest = 500;

/** Lists a window and all those around it, itself first. */
const withParents = (from: PlatformWindow): readonly PlatformWindow[] => {
  const windows = [from];
  for (let at = from; windows.length < furthest; at = at.parent) {
    if (!at.parent || at.parent === at) break;
    windows.push(at.parent);
  }
  return windows;
};

/** Lists where a platform may be, in the order that both editions prescribe: around the page, then around its openers. */
const windowsAround = (page: PlatformWindow): readonly PlatformWindow[] => {
  const around = withParents(page);
  const openers = around.flatMap((at) => {
    try {
      return at.opener ? withParents(at.opener as PlatformWindow) : [];
    } catch {
      return [];
    }
  });
  return [...new Set([...around, ...openers])];
};

const apisIn = (windows: readonly PlatformWindow[], edition: ScormEdition): readonly Api[] => {
  const found = windows.flatMap((at) => {
    try {
      const api = (at as unknown as Readonly<Record<string, Api | null | undefined>>)[
        dialects[edition].object
      ];
      return api ? [api] : [];
    } catch {
      // A window of another origin gives nothing away.
      return [];
    }
  });
  return [...new Set(found)];
};

/** Begins a session with a platform, or continues the one it has open. Returns nothing if it refuses. */
const begin = (api: Api, version: ScormEdition): Platform | undefined => {
  const { prefix, begin: initialize, end, begun } = dialects[version];
  const call = (name: string, ...args: readonly string[]) => {
    try {
      // Platforms expect their functions to be called as methods.
      return String(api[name]?.(...args) ?? "");
    } catch {
      return "";
    }
  };
  const get = (element: string) => call(`${prefix}GetValue`, element);
  const error = () => call(`${prefix}GetLastError`);
  // In 1.2 the same number means other faults too; an open session has a status.
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
 * Finds the learning platform that opened a page, and begins a session: first by the package's own edition, from the nearest
 * window to the furthest, then by the other edition.
 *
 * @param own The edition of the package.
 */
export const findPlatform = (page: PlatformWindow, own: ScormEdition): FoundPlatform => {
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
