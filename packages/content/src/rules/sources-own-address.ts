import type { Rule } from "./problem.ts";

/** Hosts that carry other publishers' texts. A link to them credits the wrong place and may be gone tomorrow. */
const relays =
  /(?:^|\.)(?:wikiwand\.com|archive\.(?:org|ph|is|today)|news\.yahoo\.com|msn\.com|dnyuz\.com|menafn\.com|wn\.com|fandom\.com)$/;

const hostOf = (url: string) => /^https:\/\/([^/:]+)/.exec(url)?.[1] ?? "";

/** Sources are linked at their publisher's own address, or not at all. */
export const sourcesOwnAddress: Rule = ({ sources }) =>
  Object.entries(sources).flatMap(([id, { url }]) =>
    url !== undefined && relays.test(hostOf(url))
      ? [
          {
            rule: "sources-own-address",
            path: `sources.${id}.url`,
            found: url,
            expected: "the publisher's own address",
            mend: "Link to the publisher, or leave `url` out and name the publisher alone.",
          },
        ]
      : [],
  );
