import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./workspace.ts";

/** A kind of question whose answer is none of those that there are. */
const schema = `import { z } from "zod";
import { questionBase } from "../question-base.schema.ts";

/** A kind that nothing else knows. */
export const fourteenthSchema = z.strictObject({
  kind: z.literal("fourteenth"),
  ...questionBase,
  strokes: z.record(z.string(), z.strictObject({ text: z.string(), evidence: z.array(z.string()) })),
});
`;

/** A copy of the content package and the quiz, in which their own code is what they import. */
const copyTo = (scratch: string) => {
  for (const [name, folder, parts] of [
    ["content", "packages/content", ["src"]],
    ["quiz", "apps/quiz", ["src", "islands"]],
  ] as const) {
    for (const part of parts)
      cpSync(join(root, folder, part), join(scratch, name, part), { recursive: true });
    symlinkSync(join(root, folder, "node_modules"), join(scratch, name, "node_modules"));
  }
  const { exports } = JSON.parse(readFileSync(join(root, "packages/content/package.json"), "utf8"));
  const sources = Object.entries<string>(exports).flatMap(([name, file]) =>
    file.endsWith(".js")
      ? [
          [
            name.replace(/^\./, "@sidelight/content"),
            [`./content/${file.replace("./dist", "src").replace(".js", ".ts")}`],
          ],
        ]
      : [],
  );
  writeFileSync(
    join(scratch, "tsconfig.json"),
    JSON.stringify({
      extends: "../../apps/quiz/tsconfig.json",
      compilerOptions: {
        incremental: false,
        lib: ["es2025", "dom", "dom.iterable"],
        paths: Object.fromEntries(sources),
        typeRoots: [join(root, "apps/quiz/node_modules/@types")],
      },
      include: ["content/src", "quiz/src", "quiz/islands"],
      exclude: ["**/*.test.ts", "**/*.test.tsx", "**/*.test-d.ts"],
    }),
  );
};

/** Makes a kind one of those that a lesson's schema takes. */
const addKind = (scratch: string) => {
  mkdirSync(join(scratch, "content/src/questions/fourteenth"));
  writeFileSync(join(scratch, "content/src/questions/fourteenth/schema.ts"), schema);
  const union = join(scratch, "content/src/model/question.schema.ts");
  writeFileSync(
    union,
    `import { fourteenthSchema } from "../questions/fourteenth/schema.ts";\n${readFileSync(
      union,
      "utf8",
    ).replace("  openResponseSchema,\n", "  openResponseSchema,\n  fourteenthSchema,\n")}`,
  );
};

/** Compiles a scratch copy of the content package and the quiz; each file with its first error. */
const errorsIn = async (scratch: string): Promise<ReadonlyMap<string, string>> => {
  const output = await promisify(execFile)(
    join(root, "node_modules/.bin/tsc"),
    ["--noEmit", "--pretty", "false", "-p", scratch],
    {
      cwd: scratch,
      maxBuffer: 2 ** 26,
    },
  ).then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  const errors = new Map<string, string>();
  for (const [, file = "", error = ""] of output.matchAll(/^(\S+?)\(\d+,\d+\): (error .*)$/gm))
    if (!errors.has(file)) errors.set(file, error);
  return errors;
};

/**
 * Compiles a copy of the content package and the quiz twice: as they are, and with one more kind of question in the schema.
 *
 * @returns What the compiler says, by file.
 */
export const compileWithOneMoreKind = async () => {
  const scratch = join(root, `node_modules/.scratch-kind-${process.pid}`);
  rmSync(scratch, { recursive: true, force: true });
  try {
    copyTo(scratch);
    const before = await errorsIn(scratch);
    addKind(scratch);
    return { before, after: await errorsIn(scratch) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
