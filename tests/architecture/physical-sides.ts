import postcss, { type AtRule, type Declaration, type Document, type Root, type Rule } from "postcss";
import valueParser, { type Node } from "postcss-value-parser";

/** Properties that name a side of the screen, where CSS has one that turns with the direction of writing. */
const physicalProperty =
  /^(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right|top|bottom)(?:-|$)|^border-(?:top|bottom)-(?:left|right)-radius$|^(?:left|right|top|bottom|(?:min-|max-)?(?:width|height))$/;

/** Shorthands whose second and fourth of four values are the right and the left side. */
const fourSides =
  /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color|image-width|image-outset))$/;

/** The values of a declaration, split at spaces; functions stay whole. */
const partsOf = (nodes: readonly Node[]): readonly string[] =>
  nodes
    .filter(({ type }) => type !== "space" && type !== "comment")
    .map((node) => valueParser.stringify(node));

/** Whether a value is some other length than nothing. */
const moves = (value: string | undefined): boolean =>
  value !== undefined && value !== "none" && !/^[-+]?0(?:\.0*)?[a-z%]*$/i.test(value);

/** A corner's radius is another one than that of the corner opposite across: left and right would change places. */
const lopsidedCorners = (radii: readonly string[]): boolean => {
  const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = radii;
  return topLeft !== topRight || bottomRight !== bottomLeft;
};

/** The arguments of a function, split at commas. */
const argumentsOf = (nodes: readonly Node[]): readonly string[] =>
  valueParser
    .stringify([...nodes])
    .split(",")
    .map((argument) => argument.trim());

/** Whether a value moves something to the left or the right. */
const movesSideways = (property: string, nodes: readonly Node[]): boolean => {
  if (property === "translate") return moves(partsOf(nodes)[0]);
  if (property !== "transform") return false;
  return nodes.some(
    (node) =>
      node.type === "function" &&
      /^translate(?:x|3d)?$/i.test(node.value) &&
      moves(argumentsOf(node.nodes)[0]),
  );
};

const selectorOf = (
  parent: Document | Root | AtRule | Rule | { readonly type: string } | undefined,
): string => (parent && "selector" in parent ? (parent as Rule).selector : "");

/** Whether a selector asks which way text runs. */
const asksDirection = (selector: string): boolean => /:dir\(|\[dir[=\]]/.test(selector);

/** What is wrong with one declaration; nothing where it turns with the direction of writing. */
const complaint = ({ prop, value }: Declaration): string | undefined => {
  const property = prop.toLowerCase();
  const { nodes } = valueParser(value);
  if (physicalProperty.test(property)) return "names a side of the screen";
  let word = false;
  valueParser(value).walk((node) => {
    if (node.type === "word" && /^(?:left|right)$/i.test(node.value)) word = true;
    return node.type !== "function" || node.value.toLowerCase() !== "url";
  });
  if (word) return "names a side of the screen";
  if (fourSides.test(property)) {
    const sides = partsOf(nodes);
    if (sides.length === 4 && sides[1] !== sides[3]) return "gives left and right different values";
  }
  if (property === "border-radius") {
    const slash = nodes.findIndex(({ type, value: sign }) => type === "div" && sign === "/");
    const both = slash < 0 ? [nodes] : [nodes.slice(0, slash), nodes.slice(slash + 1)];
    if (both.some((radii) => lopsidedCorners(partsOf(radii)))) return "rounds left and right differently";
  }
  return undefined;
};

/**
 * What in a stylesheet would stay on its side of the screen when the direction of writing turns. Conditions of `@media` and
 * `@container` may speak of width and height: a window has no direction.
 */
export const physicalSides = (css: string): readonly string[] => {
  const found: string[] = [];
  const sideways: Declaration[] = [];
  const answered = new Set<string>();
  postcss.parse(css).walkDecls((declaration) => {
    const { prop, value, parent } = declaration;
    const wrong = complaint(declaration);
    if (wrong) found.push(`${prop}: ${value} ${wrong}`);
    if (!movesSideways(prop.toLowerCase(), valueParser(value).nodes)) return;
    if (asksDirection(selectorOf(parent))) answered.add(prop);
    else sideways.push(declaration);
  });
  return [
    ...found,
    ...sideways
      .filter(({ prop }) => !answered.has(prop))
      .map(({ prop, value }) => `${prop}: ${value} moves the same way in both directions of writing`),
  ];
};
