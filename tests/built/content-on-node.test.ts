import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// They lie beside the commands: a program of this name beside vitest's own would be taken to run it.
/** The oldest Node that is still looked after, the one after it, and the workspace's own. */
const programs = {
  20: folder("../../packages/commands/node_modules/node-20/bin/node"),
  22: folder("../../packages/commands/node_modules/node-22/bin/node"),
  24: process.execPath,
};

/** Uses the built package as another project does: reads, checks, measures, shuffles and scores. */
const script = `
  const { parseLesson } = await import("@sidelight/content/schema");
  const { lessons } = await import("@sidelight/content/lessons");
  const { checkLesson, lessonFigures } = await import("@sidelight/content/rules");
  const { optionOrder, rightChoices, scoreQuestion } = await import("@sidelight/content/questions");
  const of = (lesson) => {
    const parsed = parseLesson(JSON.parse(JSON.stringify(lesson)));
    const questions = Object.entries(lesson.questions);
    return {
      lesson: lesson.slug,
      state: parsed.ok ? "ok" : parsed.problems,
      problems: checkLesson(lesson),
      figures: lessonFigures(lesson),
      orders: questions.map(([id, question]) => optionOrder(question, id, 42)),
      scores: questions.map(([, question]) => scoreQuestion(question, rightChoices(question)).score),
    };
  };
  console.log(JSON.stringify({ node: process.versions.node, lessons: lessons.map(of), wrong: parseLesson({ title: 1 }) }));
`;

const run = (program: string) =>
  JSON.parse(
    execFileSync(program, ["--input-type=module", "-e", script], { cwd: folder("../"), encoding: "utf8" }),
  );

describe("the built content package", () => {
  const { node: _, ...expected } = run(programs[24]);

  it("reads and scores its own lessons", () => {
    expect(expected.lessons.length).toBeGreaterThan(0);
    for (const { state, problems, scores } of expected.lessons) {
      expect(state).toBe("ok");
      expect(problems).toEqual([]);
      expect(scores.filter((score: number) => score === 1).length).toBeGreaterThan(20);
    }
    expect(expected.wrong.ok).toBe(false);
  });

  it.each(Object.entries(programs))("does the same on Node %s", (major, program) => {
    const { node, ...result } = run(program);
    expect(node.split(".")[0]).toBe(major);
    expect(result).toEqual(expected);
  });
});
