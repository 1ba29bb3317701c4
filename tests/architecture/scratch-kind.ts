import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./workspace.ts";

/** The files of a kind whose options are a part that no other kind has. */
const newFiles: Readonly<Record<string, string>> = {
  "content/src/kinds/fourteenth/schema.ts": `import { z } from "zod";
import { questionBase, textOptionSchema } from "../question-base.schema.ts";

/** A kind that nothing else knows. */
export const fourteenthSchema = z.strictObject({
  kind: z.literal("fourteenth"),
  ...questionBase,
  strokes: z.record(z.string(), textOptionSchema),
});
`,
  "content/src/kinds/fourteenth/kind.ts": `import { defaults } from "../defaults.ts";
import type { KindDefinition, QuestionOf } from "../definition.ts";
import { scoreFirstOption } from "../named-options.ts";

/** Scores 0 or 1. */
export const fourteenth: KindDefinition<QuestionOf<"fourteenth">> = {
  ...defaults,
  choosesOne: true,
  task: "options",
  score: ({ strokes }, response) => scoreFirstOption({ options: strokes }, response),
  options: ({ strokes }) => strokes,
  optionList: ({ strokes }) => ({ names: Object.keys(strokes), isShuffled: true }),
  words: ({ strokes }, value) => ({ text: strokes[value]?.text ?? "" }),
  interaction: ({ strokes }) => ({ type: "choice", choices: Object.keys(strokes) }),
};
`,
  "quiz/src/questions/fourteenth/form.tsx": `import { optionOrder } from "@sidelight/content/questions";
import { Choices } from "../choices.tsx";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** Radios. */
export const fourteenthForm: QuestionForm<QuestionOf<"fourteenth">> = {
  controls: ({ id, question, seed }) => (
    <Choices
      question={id}
      one
      arranged
      choices={optionOrder(question, id, seed).map((value) => ({
        value,
        label: question.strokes[value]?.text,
      }))}
    />
  ),
  cardFront: ({ id, question, seed, option }) => ({ listed: optionOrder(question, id, seed).map(option) }),
};
`,
};

/** One line each that lists have for the kind: after which text it goes, and what it imports. */
const newLines: Readonly<
  Record<string, { readonly after: string; readonly line: string; readonly imports?: string }>
> = {
  "content/src/model/question.schema.ts": {
    after: "  openResponseSchema,\n",
    line: "  fourteenthSchema,\n",
    imports: 'import { fourteenthSchema } from "../kinds/fourteenth/schema.ts";\n',
  },
  "content/src/kinds/kinds.ts": {
    after: '  "open-response": openResponse,\n',
    line: "  fourteenth,\n",
    imports: 'import { fourteenth } from "./fourteenth/kind.ts";\n',
  },
  "content/src/questions/parts.ts": { after: "items: true", line: ", strokes: true" },
  "content/src/rules/question-counts.ts": {
    after: '  "short-text": () => undefined,\n',
    line: "  fourteenth: ({ strokes }) => oneRight({ options: strokes }),\n",
  },
  "quiz/src/questions/forms.ts": {
    after: '  "open-response": openResponseForm,\n',
    line: "  fourteenth: fourteenthForm,\n",
    imports: 'import { fourteenthForm } from "./fourteenth/form.tsx";\n',
  },
};

/** The list that makes the kind one of those that a lesson can have. */
const union = "content/src/model/question.schema.ts";

/** Copies content, attempt, reporting and the quiz, so that they import each other's copies. */
const copyTo = (scratch: string) => {
  for (const [name, folder, parts] of [
    ["content", "packages/content", ["src"]],
    ["attempt", "packages/attempt", ["src"]],
    ["reporting", "packages/reporting", ["src"]],
    ["quiz", "apps/quiz", ["src", "islands"]],
  ] as const) {
    for (const part of parts)
      cpSync(join(root, folder, part), join(scratch, name, part), { recursive: true });
    symlinkSync(join(root, folder, "node_modules"), join(scratch, name, "node_modules"));
  }
  const sources = ["content", "attempt", "reporting"].flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), "utf8"));
    return Object.entries<string>(exports)
      .filter(([, file]) => file.endsWith(".js"))
      .map(([entry, file]) => [
        entry.replace(/^\./, `@sidelight/${name}`),
        [`./${name}/${file.replace("./dist", "src").replace(".js", ".ts")}`],
      ]);
  });
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
      include: ["content/src", "attempt/src", "reporting/src", "quiz/src", "quiz/islands"],
      exclude: ["**/*.test.ts", "**/*.test.tsx", "**/*.test-d.ts"],
    }),
  );
};

/** Adds the kind to a list. */
const addLine = (scratch: string, file: string) => {
  const { after, line, imports = "" } = newLines[file] ?? { after: "", line: "" };
  const path = join(scratch, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(after))
    throw new Error(`${file} has no "${after}" after which the new kind could stand.`);
  writeFileSync(path, imports + text.replace(after, after + line));
};

/** Writes a file of the kind's own. */
const addFile = (scratch: string, file: string) => {
  mkdirSync(dirname(join(scratch, file)), { recursive: true });
  writeFileSync(join(scratch, file), newFiles[file] ?? "");
};

/** Compiles a scratch copy; returns each file with its first error. */
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
 * Compiles a copy of everything that knows questions three times: as it is, with one more kind in the schema alone, and with
 * everything that the kind needs.
 *
 * @returns The compiler's errors each time, by file, and every file that the kind needs.
 */
export const compileWithOneMoreKind = async () => {
  const scratch = join(root, `node_modules/.scratch-kind-${process.pid}`);
  rmSync(scratch, { recursive: true, force: true });
  const own = Object.keys(newFiles);
  const lists = Object.keys(newLines);
  try {
    copyTo(scratch);
    const before = await errorsIn(scratch);
    const [schema = "", ...others] = own;
    addFile(scratch, schema);
    addLine(scratch, union);
    const schemaAlone = await errorsIn(scratch);
    for (const file of others) addFile(scratch, file);
    for (const file of lists) if (file !== union) addLine(scratch, file);
    return {
      before,
      schemaAlone,
      complete: await errorsIn(scratch),
      own,
      lists: lists.filter((file) => file !== union),
      union,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
