import { expect, it } from "vitest";
import { read } from "./workspace.ts";

const versions = [...read("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, version = ""]) => version);

it("the changelog's newest version is that of the content package", () => {
  expect(versions[0]).toBe(JSON.parse(read("packages/content/package.json")).version);
});

it("the changelog has each version once, newest first", () => {
  const sorted = [...new Set(versions)].sort((one, other) =>
    other.localeCompare(one, "en", { numeric: true }),
  );
  expect(versions).toEqual(sorted);
});
