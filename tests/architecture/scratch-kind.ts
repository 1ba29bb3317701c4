import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyPackages, errorsIn } from "./scratch-copy.ts";
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
    copyPackages(scratch, ["packages/content", "packages/attempt", "packages/reporting", "apps/quiz"]);
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
