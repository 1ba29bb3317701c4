import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { featureAt, laterIn } from "./support.ts";

function* elementsOf(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}

/** What a page is made of, as far as the promise to old browsers is about it. */
export interface PageParts {
  readonly styles: readonly string[];
  /** Inline scripts that run, the first one (see `page-head.tsx`) before all others. */
  readonly scripts: readonly string[];
  /** Elements, attributes and their fixed values that some promised browser lacks. */
  readonly newer: ReadonlySet<string>;
}

const textOf = (element: Tree.Element) =>
  element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");

/** Takes a page apart. */
export const partsOf = (html: string): PageParts => {
  const newer = new Set<string>();
  const elements = [...elementsOf(parse(html))];
  for (const { nodeName, namespaceURI, attrs } of elements) {
    if (!namespaceURI.endsWith("xhtml")) continue;
    const at = (...path: string[]) => featureAt("html", "elements", nodeName, ...path);
    if (laterIn(at()).length > 0) newer.add(`<${nodeName}>`);
    for (const { name, value } of attrs) {
      const attribute = at(name) ?? featureAt("html", "global_attributes", name);
      if (laterIn(attribute).length > 0) newer.add(`${nodeName} ${name}`);
      if (laterIn(at(name, value)).length > 0) newer.add(`${nodeName} ${name}=${value}`);
    }
  }
  const isCode = ({ attrs }: Tree.Element) =>
    !attrs.some(({ name, value }) => name === "type" && /json/.test(value));
  return {
    styles: elements.filter(({ nodeName }) => nodeName === "style").map(textOf),
    scripts: elements.filter((element) => element.nodeName === "script" && isCode(element)).map(textOf),
    newer,
  };
};
