import { type Claim, isDisputed, type Standing } from "../model/claim.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

const contestOf = (claim: Claim | undefined) => (claim && isDisputed(claim) ? claim.contest : undefined);

/** Returns whether two standings fit each other: the same, or one denied by the other. */
const fit = (one: Standing, other: Standing): boolean =>
  one === "denied" || other === "denied" ? (one === "contested") !== (other === "contested") : one === other;

/**
 * Checks that a disputed claim says what contradicts it, and that two claims that contradict each other name
 * each other and have standings that fit. A denied claim contests its denial, and no claim contests itself.
 */
export const contestIsMutual: Rule = ({ claims }) =>
  Object.entries(claims).flatMap(([id, claim]) => {
    const contest = contestOf(claim);
    if (!contest) return [];
    const rule = "contest-is-mutual";
    const path = `claims.${id}.contest`;
    if (contest.by.length === 0 && contest.note === undefined) {
      return [
        {
          rule,
          path,
          found: "nothing that speaks against it",
          expected: "a claim, or a note on what else does",
          fix: "Name the claim in `by`, write a `note`, or change the standing.",
        },
      ];
    }
    return contest.by.flatMap((other) => {
      const against = ownValue(claims, other);
      const back = contestOf(against);
      if (other === id) {
        return [
          {
            rule,
            path: `${path}.by`,
            found: "the claim itself",
            expected: "another claim",
            fix: "Take it out.",
          },
        ];
      }
      // Another rule reports a claim that does not exist.
      if (against === undefined) return [];
      const named = back?.by.includes(id) ?? false;
      if (named && fit(against.standing, claim.standing)) return [];
      return [
        {
          rule,
          path: `${path}.by`,
          found: named
            ? `\`${other}\`, which stands as ${against.standing} where this one stands as ${claim.standing}`
            : `\`${other}\`, which does not name \`${id}\` back`,
          expected:
            "two claims that name each other, with standings that fit: alike, or the one denied and the other contested",
          fix: named
            ? "Give both the same standing, or call the one denied and its denial contested."
            : `Add \`${id}\` to the contest of \`${other}\`, or use a note.`,
        },
      ];
    });
  });
