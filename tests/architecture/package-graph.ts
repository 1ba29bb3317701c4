import { packages } from "./workspace.ts";

const nodeOf = (folder: string): string => folder.replace(/\W/g, "_");

/** Draws the packages of the workspace and what each imports of the others, as a Mermaid flowchart. */
export const packageGraph = (): string => {
  const folders = new Map(packages.map(({ name, folder }) => [name, folder]));
  const shown = packages
    .filter(({ folder }) => folder !== "tests")
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
  const nodes = shown.map(({ folder }) => `  ${nodeOf(folder)}["${folder}"]`);
  const arrows = shown.flatMap(({ folder, dependencies }) =>
    dependencies
      .flatMap((name) => folders.get(name) ?? [])
      .filter((target) => target !== folder)
      .sort()
      .map((target) => `  ${nodeOf(folder)} --> ${nodeOf(target)}`),
  );
  return ["```mermaid", "flowchart TD", ...nodes, ...arrows, "```"].join("\n");
};
