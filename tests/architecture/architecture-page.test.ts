import { expect, it } from "vitest";
import { packageGraph } from "./package-graph.ts";
import { packages, read } from "./workspace.ts";

const page = read("docs/architecture.md");

it("the architecture page shows the packages as their manifests connect them", () => {
  const [picture] = /```mermaid[\s\S]*?```/.exec(page) ?? [];
  expect(picture).toBe(packageGraph());
});

it("the architecture page says what every package holds", () => {
  const named = [...page.matchAll(/^\| `([a-z\d]+)`/gm)].map(([, name]) => `packages/${name}`);
  const own = packages.map(({ folder }) => folder).filter((folder) => folder.startsWith("packages/"));
  expect(named.sort()).toEqual([...own].sort());
});
