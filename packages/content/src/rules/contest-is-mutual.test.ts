import { describe, expect, it } from "vitest";
import type { Claim } from "../model/claim.ts";
import type { Lesson } from "../model/lesson.ts";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { smallLesson } from "../test-lesson/small-lesson.ts";
import { contestIsMutual } from "./contest-is-mutual.ts";

const contest = (lesson: Pick<Lesson, "claims">, id: string, to: { by: string[]; note?: string }) =>
  Object.assign(lesson.claims[id] ?? {}, { contest: to });

const accepts: Cases = {
  "the lesson as it is": () => {},
  "a denied claim and the denial": (lesson) => {
    Object.assign(lesson.claims.captured ?? {}, { standing: "denied" });
  },
  "a note where no claim speaks against it": (lesson) => {
    for (const id of ["captured", "denied"]) contest(lesson, id, { by: [], note: "Others doubted it." });
  },
};

const refuses: Cases = {
  "one side that does not name the other": (lesson) => {
    contest(lesson, "denied", { by: [], note: "Others doubted it." });
  },
  "two claims that are both denied": (lesson) => {
    for (const id of ["captured", "denied"]) Object.assign(lesson.claims[id] ?? {}, { standing: "denied" });
  },
  "two standings": (lesson) => {
    Object.assign(lesson.claims.denied ?? {}, { standing: "figures-differ" });
  },
  "a claim that nothing is said to speak against": (lesson) => {
    const { said, speaker, channel, sentences } = smallLesson.claims.denied as Claim;
    lesson.claims.denied = { said, speaker, channel, sentences: [...sentences], standing: "uncontested" };
  },
  "nothing that speaks against it": (lesson) => {
    for (const id of ["captured", "denied"]) contest(lesson, id, { by: [] });
  },
  "the claim itself": (lesson) => {
    contest(lesson, "captured", { by: ["denied", "captured"] });
  },
};

describe("contests", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(contestIsMutual, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(contestIsMutual, refuses)).toMatchInlineSnapshot(`
      "# one side that does not name the other
      claims.captured.contest.by
        found:    \`denied\`, which does not name \`captured\` back
        expected: two claims that name each other, with standings that fit: alike, or the one denied and the other contested
        fix:      Add \`captured\` to the contest of \`denied\`, or use a note.
        rule:     contest-is-mutual

      # two claims that are both denied
      claims.captured.contest.by
        found:    \`denied\`, which stands as denied where this one stands as denied
        expected: two claims that name each other, with standings that fit: alike, or the one denied and the other contested
        fix:      Give both the same standing, or call the one denied and its denial contested.
        rule:     contest-is-mutual
      claims.denied.contest.by
        found:    \`captured\`, which stands as denied where this one stands as denied
        expected: two claims that name each other, with standings that fit: alike, or the one denied and the other contested
        fix:      Give both the same standing, or call the one denied and its denial contested.
        rule:     contest-is-mutual

      # two standings
      claims.captured.contest.by
        found:    \`denied\`, which stands as figures-differ where this one stands as contested
        expected: two claims that name each other, with standings that fit: alike, or the one denied and the other contested
        fix:      Give both the same standing, or call the one denied and its denial contested.
        rule:     contest-is-mutual
      claims.denied.contest.by
        found:    \`captured\`, which stands as contested where this one stands as figures-differ
        expected: two claims that name each other, with standings that fit: alike, or the one denied and the other contested
        fix:      Give both the same standing, or call the one denied and its denial contested.
        rule:     contest-is-mutual

      # a claim that nothing is said to speak against
      claims.captured.contest.by
        found:    \`denied\`, which does not name \`captured\` back
        expected: two claims that name each other, with standings that fit: alike, or the one denied and the other contested
        fix:      Add \`captured\` to the contest of \`denied\`, or use a note.
        rule:     contest-is-mutual

      # nothing that speaks against it
      claims.captured.contest
        found:    nothing that speaks against it
        expected: a claim, or a note on what else does
        fix:      Name the claim in \`by\`, write a \`note\`, or change the standing.
        rule:     contest-is-mutual
      claims.denied.contest
        found:    nothing that speaks against it
        expected: a claim, or a note on what else does
        fix:      Name the claim in \`by\`, write a \`note\`, or change the standing.
        rule:     contest-is-mutual

      # the claim itself
      claims.captured.contest.by
        found:    the claim itself
        expected: another claim
        fix:      Take it out.
        rule:     contest-is-mutual"
    `);
  });
});
