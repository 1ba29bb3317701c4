import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { code, files, importsOf, isTest, packages, read } from "./workspace.ts";

/** What each package may import of ours. */
const directions: Readonly<Record<string, readonly string[]>> = {
  "apps/reader": ["@sidelight/content", "@sidelight/i18n", "@sidelight/preferences", "@sidelight/ui"],
  "apps/quiz": [
    "@sidelight/attempt",
    "@sidelight/content",
    "@sidelight/i18n",
    "@sidelight/reporting",
    "@sidelight/ui",
  ],
  "packages/content": [],
  "packages/attempt": ["@sidelight/content"],
  "packages/reporting": ["@sidelight/attempt", "@sidelight/content"],
  "packages/i18n": ["@sidelight/content"],
  "packages/preferences": ["@sidelight/content", "@sidelight/i18n"],
  "packages/ui": ["@sidelight/content", "@sidelight/i18n", "@sidelight/preferences"],
  "packages/site": ["@sidelight/ui"],
  "packages/commands": [],
  tests: ["@sidelight/content", "@sidelight/ui"],
};

const ours = (name: string) => name.startsWith("@sidelight/");
const packageName = (specifier: string) => specifier.split("/").slice(0, 2).join("/");
const broken = (of: readonly string[], allowed: (file: string, specifier: string) => boolean) =>
  of.flatMap((file) =>
    importsOf(file).flatMap((specifier) =>
      allowed(file, specifier) ? [] : [`${file} imports ${specifier}`],
    ),
  );

describe("the workspace", () => {
  it("has only packages whose direction is written down", () => {
    expect(packages.map(({ folder }) => folder).sort()).toEqual(Object.keys(directions).sort());
  });

  it.each(packages)("$folder depends only on what it may", ({ folder, name, dependencies }) => {
    const allowed = directions[folder] ?? [];
    expect(dependencies.filter(ours).filter((dependency) => !allowed.includes(dependency))).toEqual([]);
    const own = code.filter((file) => file.startsWith(`${folder}/`));
    const imports = broken(
      own,
      (_file, specifier) => !ours(specifier) || [...allowed, name].includes(packageName(specifier)),
    );
    expect(imports).toEqual([]);
  });

  it("has no relative import that leaves its package", () => {
    expect(
      broken(code, (file, specifier) => {
        if (!specifier.startsWith(".")) return true;
        const home = packages.find(({ folder }) => file.startsWith(`${folder}/`))?.folder ?? "";
        return normalize(join(dirname(file), specifier)).startsWith(home);
      }),
    ).toEqual([]);
  });
});

describe("content", () => {
  const published = code.filter((file) => file.startsWith("packages/content/src/") && !isTest(file));

  it("runs anywhere: no React, no Node built-in", () => {
    expect(broken(published, (_file, specifier) => !/^(?:node:|react|preact|next)/.test(specifier))).toEqual(
      [],
    );
  });

  it("keeps lessons as data: they import the model, themselves, and what another lesson cites or tells of the same events", () => {
    const lessons = published.filter((file) => /\/lessons\/[^/]+\//.test(file));
    expect(lessons.length).toBeGreaterThan(5);
    expect(
      broken(lessons, (file, specifier) => {
        const lesson = /^.*\/lessons\/[^/]+\//.exec(file)?.[0] ?? "";
        const overlay = /^(?:translations\/[^/]+|plain-words)\//.exec(file.slice(lesson.length))?.[0];
        const target = join(dirname(file), specifier);
        return (
          /\/src\/model\/[^/]+\.ts$/.test(target) ||
          (overlay
            ? target.startsWith(lesson + overlay) || target === `${lesson}english.ts`
            : target.startsWith(lesson) || /\/lessons\/[^/]+\/(?:sources|outcome)\.ts$/.test(target))
        );
      }),
    ).toEqual([]);
  });

  it("judges answers without a schema library", () => {
    const scores = published.filter((file) => /\/kinds\/.*(?<!\.schema|schema)\.ts$|shuffle\.ts$/.test(file));
    expect(
      broken(scores, (_file, specifier) => specifier !== "zod" && !specifier.includes(".schema")),
    ).toEqual([]);
  });

  it("names a kind of question alike in content and in the quiz", () => {
    const kinds = (folder: string) =>
      [...new Set(files.flatMap((file) => new RegExp(`^${folder}/([^/]+)/`).exec(file)?.[1] ?? []))].sort();
    // Kinds that look alike share a form; the compiler sees to it that each one has some.
    const forms = kinds("apps/quiz/src/questions");
    expect(forms.length).toBeGreaterThan(5);
    expect(kinds("packages/content/src/kinds")).toEqual(expect.arrayContaining(forms));
  });
});

describe("attempt and reporting", () => {
  const pure = code.filter((file) => /^packages\/(?:attempt|reporting)\/src\//.test(file) && !isTest(file));

  it("run anywhere: no React, no Node built-in", () => {
    expect(pure.length).toBeGreaterThan(25);
    expect(broken(pure, (_file, specifier) => !/^(?:node:|react|preact|next)/.test(specifier))).toEqual([]);
  });

  it("reach the browser through ports alone", () => {
    const browser =
      /\b(?:fetch\(|window\b|document\.|navigator\.|(?:local|session)Storage\b|setTimeout\(|addEventListener\()/;
    const inCode = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`/g, "");
    expect(pure.filter((file) => browser.test(inCode(file)))).toEqual([]);
  });
});

describe("the quiz", () => {
  /** Folders that do not import each other. Shared code has its own folder. */
  const rooms = ["cards", "practice", "results", "worksheet"];

  it.each(rooms)("keeps %s apart from the other rooms", (room) => {
    const own = code.filter((file) => file.startsWith(`apps/quiz/src/${room}/`));
    expect(own.length).toBeGreaterThan(3);
    expect(
      broken(own, (file, specifier) => {
        const target = /^apps\/quiz\/src\/([^/]+)\//.exec(join(dirname(file), specifier))?.[1];
        return !specifier.startsWith(".") || target === room || !rooms.includes(target ?? "");
      }),
    ).toEqual([]);
  });
});

describe("apps", () => {
  it("render their routes on the server alone", () => {
    const routes = code.filter((file) => /^apps\/[^/]+\/src\//.test(file));
    expect(routes.filter((file) => /^\s*["']use client["']/m.test(read(file)))).toEqual([]);
  });

  it("say of every island why it is one, in its first line", () => {
    const islands = code.filter((file) => /\.island\.tsx?$/.test(file));
    expect(islands.length).toBeGreaterThan(2);
    expect(islands.filter((file) => !/^\/\/ An island because /.test(read(file)))).toEqual([]);
  });
});

it("the commands run before anything is installed: Node built-ins and their own files only", () => {
  const commands = code.filter((file) => file.startsWith("packages/commands/") && !isTest(file));
  expect(broken(commands, (_file, specifier) => /^(?:node:|\.)/.test(specifier))).toEqual([]);
});
