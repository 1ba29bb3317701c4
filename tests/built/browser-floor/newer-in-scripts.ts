import { type AnyNode, parse } from "acorn";
import { featureAt, lacking } from "./support.ts";

/** A part of the language or of the browser that a file uses and some promised browser lacks. */
export type Newer = string;

/** The objects that scripts reach by these names. */
const interfaces: Readonly<Record<string, string>> = {
  document: "Document",
  navigator: "Navigator",
  location: "Location",
  history: "History",
  localStorage: "Storage",
  sessionStorage: "Storage",
  window: "Window",
  self: "Window",
  globalThis: "Window",
};

const homes = ["javascript.builtins", "api"].map((path) => path.split("."));

/** Every member name in the data, with whether each interface that has it has it in all promised browsers. */
const members = new Map<string, boolean[]>();
for (const home of homes) {
  for (const [name, place] of Object.entries(featureAt(...home) ?? {})) {
    for (const [member, feature] of Object.entries(place as object)) {
      const plain = member.replace(/_static$|_event$/, "");
      if (name !== "__compat" && member !== "__compat")
        members.set(plain, [...(members.get(plain) ?? []), lacking(feature).length === 0]);
    }
  }
}

/** Whether no object that has a member of this name has it in all promised browsers. */
const isNewerEverywhere = (member: string) => {
  const known = Object.hasOwn(Object.prototype, member) ? undefined : members.get(member);
  return known !== undefined && !known.includes(true);
};

const ofObject = (object: string, member: string) =>
  homes
    .flatMap((home) => {
      const place = [...home, interfaces[object] ?? object];
      return [featureAt(...place, `${member}_static`), featureAt(...place, member)];
    })
    .find((feature) => feature?.__compat);

const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

function* nodesIn(node: AnyNode): Generator<{ node: AnyNode; key: string; parent: AnyNode | undefined }> {
  for (const [key, value] of Object.entries(node)) {
    for (const child of [value].flat()) {
      if (!isNode(child)) continue;
      yield { node: child, key, parent: node };
      yield* nodesIn(child);
    }
  }
}

/** Whether an identifier only names a property or a label, and stands for no variable. */
const isName = (key: string, parent: AnyNode | undefined) =>
  (parent?.type === "MemberExpression" && key === "property" && !parent.computed) ||
  (parent?.type === "Property" && key === "key" && !parent.computed && !parent.shorthand) ||
  parent?.type === "ImportSpecifier" ||
  parent?.type === "ExportSpecifier" ||
  parent?.type === "MethodDefinition";

const isNamed = (node: AnyNode, name: string) => node.type === "Identifier" && node.name === name;

const assigned = new WeakSet<AnyNode>();

const declares = (key: string, parent: AnyNode | undefined) =>
  (parent?.type === "VariableDeclarator" && key === "id") ||
  (/Function/.test(parent?.type ?? "") && (key === "params" || key === "id")) ||
  parent?.type === "ClassDeclaration" ||
  parent?.type === "CatchClause";

/**
 * Reads a script.
 *
 * @throws On syntax that ES2020 does not have, with its place.
 */
export const parseScript = (text: string, sourceType: "module" | "script"): AnyNode =>
  parse(text, { ecmaVersion: 2020, sourceType });

/** The names that a script gives to properties of its own objects, or takes out of its own data. */
export const ownNames = (program: AnyNode): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { node, key, parent } of nodesIn(program)) {
    const isKey =
      ((parent?.type === "Property" || parent?.type === "MethodDefinition") && key === "key") ||
      // `x.name = …`
      (parent?.type === "MemberExpression" && key === "property" && assigned.has(parent));
    if (parent?.type === "AssignmentExpression" && key === "left") assigned.add(node);
    if (isKey && node.type === "Identifier") names.add(node.name);
    if (isKey && node.type === "Literal") names.add(String(node.value));
  }
  return names;
};

/**
 * What a script uses that some promised browser lacks: syntax beyond ES2020, regular expressions that look behind,
 * globals, and members of built-in objects.
 *
 * @param ours Names of properties that are ours in any of the scripts: `x.first` is not a member of a built-in object.
 * @throws On syntax that ES2020 does not have, with its place.
 */
export const newerInScript = (program: AnyNode, ours: ReadonlySet<string>): ReadonlySet<Newer> => {
  const found = new Set<Newer>();
  const own = new Set<string>();
  const variables = new Set<string>();
  for (const { node, key, parent } of nodesIn(program)) {
    if (node.type === "Identifier" && declares(key, parent)) own.add(node.name);
    else if (node.type === "Identifier" && !isName(key, parent)) variables.add(node.name);
    if (node.type === "Literal" && (node.regex || typeof node.value === "string")) {
      const pattern = node.regex?.pattern ?? String(node.value);
      if (/\(\?<[=!]/.test(pattern)) found.add("a regular expression that looks behind");
    }
    if (node.type !== "MemberExpression" || node.property.type !== "Identifier" || node.computed) continue;
    // `data-` attributes have names of our own.
    if (node.object.type === "MemberExpression" && isNamed(node.object.property, "dataset")) continue;
    const member = node.property.name;
    const feature = node.object.type === "Identifier" ? ofObject(node.object.name, member) : undefined;
    if (feature ? lacking(feature).length > 0 : !ours.has(member) && isNewerEverywhere(member))
      found.add(
        feature && node.object.type === "Identifier" ? `${node.object.name}.${member}` : `.${member}`,
      );
  }
  for (const name of variables) {
    if (own.has(name) || name.length < 3) continue;
    const feature = [
      ["javascript", "builtins", name],
      ["api", name],
      ["api", "Window", name],
    ]
      .map((path) => featureAt(...path))
      .find((it) => it?.__compat);
    if (lacking(feature).length > 0) found.add(name);
  }
  return found;
};
