// Reports every problem of a lesson with its fix. A lesson that breaks a rule isn't built.
import { lessons } from "../dist/lessons/index.js";
import { checkLesson, formatProblem } from "../dist/rules/index.js";

for (const lesson of lessons) {
  const problems = checkLesson(lesson);
  if (problems.length === 0) continue;
  console.error(`The lesson \`${lesson.slug}\` has ${problems.length} problems, so it wasn't built:\n`);
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}
