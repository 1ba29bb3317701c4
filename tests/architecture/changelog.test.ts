import { describe, expect, it } from "vitest";
import { files, packages, read } from "./workspace.ts";

const headings = (file: string) => [...read(file).matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
const newestFirst = (values: readonly string[]) =>
  [...new Set(values)].sort((one, other) => other.localeCompare(one, "en", { numeric: true }));
const manifest = (folder: string) => JSON.parse(read(`${folder}/package.json`));

describe("the content package's changelog", () => {
  const versions = headings("packages/content/CHANGELOG.md");

  it("starts with the version in its package.json", () => {
    expect(versions[0]).toBe(manifest("packages/content").version);
  });

  it("has each version once, newest first", () => {
    expect(versions).toEqual(newestFirst(versions));
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("names every change that is still to be released as a change of the content package", () => {
    const changesets = files.filter((file) => /^\.changeset\/(?!README)[^/]+\.md$/.test(file));
    const named = changesets.flatMap((file) => [...read(file).matchAll(/^["'](.+)["']: \w+$/gm)]);
    expect(named.map(([, name]) => name)).toEqual(changesets.map(() => "@sidelight/content"));
  });
});

describe("the site's changelog", () => {
  const sections = headings("CHANGELOG.md");
  const dates = sections.filter((section) => section !== "Unreleased");

  it("has dates instead of versions, newest first", () => {
    expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
    expect(dates).toEqual(newestFirst(dates));
  });

  it("has what is unreleased at the top, if anything", () => {
    expect(sections.lastIndexOf("Unreleased")).toBeLessThanOrEqual(0);
  });
});

it("both changelogs sort changes by the headings of Keep a Changelog, or of changesets", () => {
  const kinds = (file: string) =>
    new Set([...read(file).matchAll(/^### (.+)$/gm)].map(([, kind = ""]) => kind));
  const keepAChangelog = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
  const changesets = ["Major Changes", "Minor Changes", "Patch Changes"];
  expect([...kinds("CHANGELOG.md")].filter((kind) => !keepAChangelog.includes(kind))).toEqual([]);
  expect(
    [...kinds("packages/content/CHANGELOG.md")].filter(
      (kind) => ![...keepAChangelog, ...changesets].includes(kind),
    ),
  ).toEqual([]);
});

describe("versions", () => {
  const others = packages.map(({ folder }) => folder).filter((folder) => folder !== "packages/content");

  it.each([".", ...others])("%s is private and has none of its own", (folder) => {
    expect(manifest(folder)).toMatchObject({ private: true, version: "0.0.0" });
  });

  it("the content package can be published", () => {
    expect(manifest("packages/content").private).toBeUndefined();
  });
});
