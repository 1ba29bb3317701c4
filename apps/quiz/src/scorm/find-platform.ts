/** What a learning platform offers, the same for both editions of SCORM. */
export interface Platform {
  readonly version: "2004" | "1.2";
  /** The value of an element of the data model; empty where the platform has none. */
  readonly get: (element: string) => string;
  /** Whether the platform took a value. */
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly terminate: () => boolean;
}

/** What was found around a page: no platform; one that refused to begin a session; or one that did. */
export type FoundPlatform =
  | { readonly state: "none" | "refused" }
  | { readonly state: "platform"; readonly platform: Platform };

type Call = (...args: readonly string[]) => unknown;
type Api = Readonly<Record<string, Call | undefined>>;
type ApiWindow = Window & { readonly API_1484_11?: Api; readonly API?: Api };

/** How many windows up a platform may stand; more would be a ring. */
const furthest = 500;

/** Looks for an object in a window and all those around it, as SCORM 2004 (RTE, 3.3.6) and 1.2 (RTE, 3.3.6.1) have it. */
const lookUp = <Found>(from: Window, find: (at: ApiWindow) => Found | undefined): Found | undefined => {
  let at: Window = from;
  for (let steps = 0; steps < furthest; steps += 1) {
    try {
      const found = find(at as ApiWindow);
      if (found) return found;
    } catch {
      // A window of another origin tells nothing.
    }
    if (at.parent === at) return undefined;
    at = at.parent;
  }
  return undefined;
};

const around = <Found>(page: Window, find: (at: ApiWindow) => Found | undefined): Found | undefined =>
  lookUp(page, find) ?? (page.opener ? lookUp(page.opener as Window, find) : undefined);

const platformOf = (version: Platform["version"], api: Api, prefix: string): FoundPlatform => {
  const [initialize, finish, get] =
    version === "2004"
      ? ["Initialize", "Terminate", "GetValue"]
      : ["LMSInitialize", "LMSFinish", "LMSGetValue"];
  const call = (name: string, ...args: readonly string[]) => {
    try {
      // The platform's own functions count on being called as its methods.
      return String(api[name]?.(...args) ?? "");
    } catch {
      return "";
    }
  };
  if (call(initialize ?? "", "") !== "true") return { state: "refused" };
  return {
    state: "platform",
    platform: {
      version,
      get: (element) => call(get ?? "", element),
      set: (element, value) => call(`${prefix}SetValue`, element, value) === "true",
      commit: () => call(`${prefix}Commit`, "") === "true",
      terminate: () => call(finish ?? "", "") === "true",
    },
  };
};

/** The learning platform that opened a page, its session begun. */
export const findPlatform = (page: Window): FoundPlatform => {
  const newer = around(page, ({ API_1484_11 }) => API_1484_11);
  if (newer) return platformOf("2004", newer, "");
  const older = around(page, ({ API }) => API);
  return older ? platformOf("1.2", older, "LMS") : { state: "none" };
};
