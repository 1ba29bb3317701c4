// A lesson that breaks a rule is not built: every problem is told, with how to fix it.
import { lessons } from "../dist/lessons/index.js";
import { checkLesson, formatProblem } from "../dist/rules/index.js";

for (const lesson of lessons) {
  const problems = checkLesson(lesson);
  if (problems.length === 0) continue;
  console.error(
    `The lesson \`${lesson.slug}\` breaks ${problems.length} of the rules, so it is not built:\n`,
  );
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}
