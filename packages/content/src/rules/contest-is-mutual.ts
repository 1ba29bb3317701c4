import type { Claim } from "../model/claim.ts";
import type { Rule } from "./problem.ts";

const contestOf = (claim: Claim | undefined) => (claim && "contest" in claim ? claim.contest : undefined);

/**
 * A disputed claim says what speaks against it. Two claims that dispute each other name each other, with the same
 * standing, and no claim disputes itself.
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
          mend: "Name the claim in `by`, write a `note`, or change the standing.",
        },
      ];
    }
    return contest.by.flatMap((other) => {
      const back = contestOf(claims[other]);
      if (other === id) {
        return [
          {
            rule,
            path: `${path}.by`,
            found: "the claim itself",
            expected: "another claim",
            mend: "Take it out.",
          },
        ];
      }
      const mutual = back?.by.includes(id) && claims[other]?.standing === claim.standing;
      return mutual || claims[other] === undefined
        ? []
        : [
            {
              rule,
              path: `${path}.by`,
              found: `\`${other}\`, which does not name \`${id}\` back with the standing ${claim.standing}`,
              expected: "two claims that name each other",
              mend: `Add \`${id}\` to the contest of \`${other}\`, or use a note.`,
            },
          ];
    });
  });
