import type { Rule } from "./problem.ts";

/** Hosts that carry other publishers' texts. A link to them credits the wrong place and may be gone tomorrow. */
const relays =
  /(?:^|\.)(?:wikiwand\.com|archive\.(?:org|ph|is|today|md|li|vn|fo)|yahoo\.com|msn\.com|dnyuz\.com|menafn\.com|wn\.com|fandom\.com)$/;

/**
 * Returns the host of an address, without a user, a port or the dot that may end it; by hand, because `URL`
 * is no part of JavaScript itself.
 */
const hostOf = (url: string) =>
  /^https:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase().replace(/\.$/, "");

/** Checks that sources link to their publisher's own address, over https, or have no link. */
export const sourcesOwnAddress: Rule = ({ sources }) =>
  Object.entries(sources).flatMap(([id, { url }]) => {
    if (url === undefined) return [];
    const host = hostOf(url);
    const place = { rule: "sources-own-address", path: `sources.${id}.url`, found: url };
    if (host === undefined) {
      return [
        {
          ...place,
          expected: "an address that begins with https://",
          fix: "Use the publisher's https address, or leave `url` out.",
        },
      ];
    }
    return relays.test(host)
      ? [
          {
            ...place,
            expected: `the publisher's own address (${host} carries other publishers' texts)`,
            fix: "Link to the publisher, or leave `url` out and name the publisher alone.",
          },
        ]
      : [];
  });
