import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyPackages, errorsIn } from "./scratch-copy.ts";
import { root } from "./workspace.ts";

/** The list of languages, as the content package was built from it. */
const languages = "content/dist/model/language.d.ts";

/** Where messages are: a file or a folder for each language, and beside them a list for each part that pages load by itself. */
const messages = ["ui/src/messages", "preferences/src/messages", "reader/src/messages", "quiz/src/messages"];

/** Lists with something other than messages for each language: the text before a new entry, and the entry. */
const lists: Readonly<Record<string, readonly (readonly [before: string, entry: string])[]>> = {
  "i18n/src/languages.ts": [
    [
      "const settings: Readonly<Record<Language, LanguageSettings>> = {\n",
      '  fr: { name: "Français", direction: "ltr", locale: "fr-FR", narrowMonth: "short", comma: ", ", joinsParticles: false, optionLetters: "ABCDEFGHIJ", wordsPerMinute: 180 },\n',
    ],
    [
      "export interface PluralForms {\n",
      '  readonly fr: Readonly<Record<"one" | "many" | "other", string>>;\n',
    ],
  ],
  "i18n/src/claim-time.ts": [
    [
      "=> string>>>> = {\n",
      "  fr: { day: (day) => day, early: (day) => day, daytime: (day) => day, late: (day) => day },\n",
    ],
  ],
  "reader/src/map/map-labels.ts": [
    ['Omit<Lettering, "size">>> = {\n', "  fr: { letter: 0.62, line: 1.15, ascent: 0.8, descent: 0.25 },\n"],
  ],
  "reader/src/metadata/lesson-picture.ts": [
    ["files: readonly string[] }>> = {\n", '  fr: { family: "Noto Serif", files: [] },\n'],
    [
      "const settings = {\n",
      "  fr: { title: { size: 78, step: 98, first: 156 }, asOf: { size: 36, step: 50, last: height - 146 } },\n",
    ],
  ],
};

const edit = (path: string, change: (text: string) => string): void => {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${path} has no place for a third language.`);
  writeFileSync(path, changed);
};

/** The lists of messages: files whose record has an entry for each language. */
const messageLists = (scratch: string): readonly string[] =>
  messages.flatMap((folder) =>
    readdirSync(join(scratch, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith("-messages.ts"))
      .map((entry) => `${folder}/${entry.name}`),
  );

/** Copies the English messages for the third language, and adds them to the lists of messages. */
const addMessages = (scratch: string): void => {
  for (const folder of messages) {
    const english = readdirSync(join(scratch, folder)).find((name) => /^en(?:\.ts)?$/.test(name)) ?? "en";
    cpSync(join(scratch, folder, english), join(scratch, folder, english.replace("en", "fr")), {
      recursive: true,
    });
  }
  for (const list of messageLists(scratch))
    edit(join(scratch, list), (text) =>
      text
        .replace("{ en, ar }", "{ en, ar, fr }")
        .replace(/^import \{ (?:\w+ as )?ar \} from .*\n/m, (line) => line + line.replace(/\bar\b/g, "fr")),
    );
};

/**
 * Compiles a copy of everything that shows pages three times: as it is, with a third language in the list of languages
 * alone, and with everything that the language needs. Lessons keep their two languages.
 *
 * @returns The compiler's errors each time, by file, and the files that the language needs.
 */
export const compileWithThirdLanguage = async () => {
  const scratch = join(root, `node_modules/.scratch-language-${process.pid}`);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  try {
    copyPackages(
      scratch,
      ["packages/i18n", "packages/preferences", "packages/ui", "apps/reader", "apps/quiz"],
      ["packages/content"],
    );
    const before = await errorsIn(scratch);
    edit(join(scratch, languages), (text) => text.replace('"ar"]', '"ar", "fr"]'));
    const listAlone = await errorsIn(scratch);
    addMessages(scratch);
    for (const [file, additions] of Object.entries(lists))
      for (const [before, entry] of additions)
        edit(join(scratch, file), (text) => text.replace(before, before + entry));
    return {
      before,
      listAlone,
      complete: await errorsIn(scratch),
      messageFolders: messages,
      lists: [...Object.keys(lists), ...messageLists(scratch)],
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
