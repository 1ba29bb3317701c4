import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

const isTerm = (element: Tree.Element): boolean => {
  const own = new Map(element.attrs.map(({ name, value }) => [name, value]));
  return element.tagName === "a" && own.has("href") && (own.get("class") ?? "").split(" ").includes("term");
};

const elementsIn = (parent: Tree.ParentNode): readonly Tree.Element[] =>
  parent.childNodes.flatMap((node) => ("tagName" in node ? [node, ...elementsIn(node)] : []));

/** Lists where the marked words of a lesson lead without scripts, in reading order, each address once. */
export const termAddresses = (html: string): readonly string[] => [
  ...new Set(
    elementsIn(parse(html))
      .filter(isTerm)
      .flatMap(({ attrs }) => attrs.find(({ name }) => name === "href")?.value ?? []),
  ),
];
