import { describe, expect, it } from "vitest";
import { findPlatform, type PlatformWindow, type ScormEdition } from "./find-platform.ts";

/** A platform's object: it begins, refuses, has begun already, or breaks down; and notes what it is asked. */
const api = (
  edition: ScormEdition,
  how: "begins" | "refuses" | "has begun" | "breaks down" | "has a fault" = "begins",
) => {
  const prefix = edition === "1.2" ? "LMS" : "";
  const asked: string[] = [];
  let error = "0";
  const begin = (): unknown => {
    asked.push("begin");
    if (how === "breaks down") throw new Error("out of order");
    if (how === "begins") return edition === "1.2" ? "true" : true;
    // In SCORM 1.2 one number stands for a session that is open and for any other fault.
    error = how === "refuses" ? "102" : edition === "1.2" ? "101" : how === "has begun" ? "103" : "101";
    return "false";
  };
  const get = () => {
    const open = how === "begins" || how === "has begun";
    error = open ? "0" : "301";
    return open ? "incomplete" : "";
  };
  const object = {
    [edition === "1.2" ? "LMSInitialize" : "Initialize"]: begin,
    [`${prefix}GetValue`]: get,
    [`${prefix}GetLastError`]: () => error,
    [`${prefix}SetValue`]: (element: string) => {
      asked.push(element);
      return "true";
    },
    [`${prefix}Commit`]: () => "true",
  };
  return { object, asked };
};
type Offer = ReturnType<typeof api>;

interface Around {
  readonly "1.2"?: Offer | undefined;
  readonly "2004"?: Offer | undefined;
  readonly parent?: PlatformWindow;
  readonly opener?: PlatformWindow;
}
const windowWith = ({ "1.2": older, "2004": newer, parent, opener }: Around = {}): PlatformWindow => {
  const it: Record<string, unknown> = { opener: opener ?? null };
  if (older) it.API = older.object;
  if (newer) it.API_1484_11 = newer.object;
  it.parent = parent ?? it;
  return it as unknown as PlatformWindow;
};
/** A window of another origin, which gives away nothing but where it stands. */
const foreign = (parent?: PlatformWindow): PlatformWindow => {
  const it: object = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === "parent") return parent ?? it;
        throw new Error("blocked");
      },
    },
  );
  return it as PlatformWindow;
};
const editionOf = (found: ReturnType<typeof findPlatform>) =>
  found.state === "platform" ? found.platform.version : found.state;

const both = ["1.2", "2004"] as const;
const other = { "1.2": "2004", "2004": "1.2" } as const;

describe.each(both)("a package of SCORM %s", (own) => {
  it("uses its own edition on a platform that offers both, and never calls the other", () => {
    const [mine, theirs] = [api(own), api(other[own])];
    const page = windowWith({ parent: windowWith({ [own]: mine, [other[own]]: theirs }) });
    const found = findPlatform(page, own);
    expect(editionOf(found)).toBe(own);
    if (found.state === "platform") expect(found.platform.set("cmi.location", "1")).toBe(true);
    expect(mine.asked).toEqual(["begin", "cmi.location"]);
    expect(theirs.asked).toEqual([]);
  });

  it.each(["refuses", "breaks down", "has a fault"] as const)(
    "tries the other edition if its own %s",
    (how) => {
      const page = windowWith({
        parent: windowWith({ [own]: api(own, how), [other[own]]: api(other[own]) }),
      });
      expect(editionOf(findPlatform(page, own))).toBe(other[own]);
    },
  );

  it("tries a platform further out if the nearest one refuses", () => {
    const outer = api(own);
    const page = windowWith({ [own]: api(own, "refuses"), parent: windowWith({ [own]: outer }) });
    expect(editionOf(findPlatform(page, own))).toBe(own);
    expect(outer.asked).toEqual(["begin"]);
  });

  it("continues a session that is open already", () => {
    expect(editionOf(findPlatform(windowWith({ [own]: api(own, "has begun") }), own))).toBe(own);
  });

  it("reports whether all refused or there was none", () => {
    const page = windowWith({ [own]: api(own, "refuses"), [other[own]]: api(other[own], "breaks down") });
    expect(editionOf(findPlatform(page, own))).toBe("refused");
    expect(editionOf(findPlatform(windowWith({ parent: windowWith() }), own))).toBe("none");
  });

  it("uses a platform that has only the other edition", () => {
    const page = windowWith({ parent: windowWith({ [other[own]]: api(other[own]) }) });
    expect(editionOf(findPlatform(page, own))).toBe(other[own]);
  });

  it("finds a platform past windows of other origins: in parents, in the opener and around it, and in a parent's opener", () => {
    const platform = () => windowWith({ [own]: api(own) });
    const deep = windowWith({ parent: foreign(windowWith({ parent: platform() })) });
    const opened = windowWith({ parent: foreign(), opener: windowWith({ parent: platform() }) });
    const framed = windowWith({ parent: windowWith({ opener: platform() }) });
    for (const page of [deep, opened, framed]) expect(editionOf(findPlatform(page, own))).toBe(own);
    expect(editionOf(findPlatform(windowWith({ opener: foreign() }), own))).toBe("none");
  });

  it("prefers a platform around it to one that opened it", () => {
    const [near, far] = [api(own), api(own)];
    const page = windowWith({ parent: windowWith({ [own]: near }), opener: windowWith({ [own]: far }) });
    findPlatform(page, own);
    expect([near.asked, far.asked]).toEqual([["begin"], []]);
  });

  it("stops searching when windows form a ring", () => {
    const one = windowWith() as unknown as { parent: PlatformWindow };
    const two = windowWith({ parent: one as unknown as PlatformWindow });
    one.parent = two;
    expect(editionOf(findPlatform(two, own))).toBe("none");
  });
});

it("in SCORM 1.2 a general fault is no open session", () => {
  expect(editionOf(findPlatform(windowWith({ "1.2": api("1.2", "has a fault") }), "1.2"))).toBe("refused");
});
