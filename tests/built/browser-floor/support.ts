import data from "@mdn/browser-compat-data" with { type: "json" };
import type { CompatStatement, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";

/** The oldest browsers that docs/browsers.md promises. */
const floor = { chrome: 94, chrome_android: 94, firefox: 93, safari: 15.4, safari_ios: 15.4 } as const;

type Browser = keyof typeof floor;

/** Supported from the start, without a flag, a prefix or another name. */
const isPlain = (support: SimpleSupportStatement) =>
  !support.flags && !support.prefix && !support.alternative_name && !support.version_removed;

const isIn = (compat: CompatStatement, browser: Browser): boolean => {
  const statements = [compat.support[browser] ?? []].flat();
  return statements.some(
    (support) =>
      isPlain(support) &&
      typeof support.version_added === "string" &&
      Number(support.version_added.replace("≤", "")) <= floor[browser],
  );
};

/**
 * The browsers of the promise in which a feature is missing, by MDN's compatibility data.
 *
 * @returns An empty list for a feature that all have, and for what the data do not know.
 */
export const lacking = (feature: Identifier | undefined): readonly Browser[] => {
  const compat = feature?.__compat;
  return compat ? (Object.keys(floor) as Browser[]).filter((browser) => !isIn(compat, browser)) : [];
};

/**
 * The browsers of the promise that have a feature only since a newer version. What a browser never has, such as the shape
 * of a pointer on a phone, it does without in every version alike.
 */
export const laterIn = (feature: Identifier | undefined): readonly Browser[] =>
  lacking(feature).filter((browser) =>
    [feature?.__compat?.support[browser] ?? []].flat().some(({ version_added }) => version_added),
  );

/** The part of the data under a path, or `undefined`. */
export const featureAt = (...path: readonly string[]): Identifier | undefined => {
  let place: unknown = data;
  for (const name of path) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, name)) return undefined;
    place = (place as Record<string, unknown>)[name];
  }
  return place as Identifier;
};
