import {
  defaultTreeAdapter,
  parse as parseDocument,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from "parse5";

export type { Tree };
export { serialize };

/** Reads a page as a browser without scripts does, so that what stands in `<noscript>` counts as well. */
export const parse = (html: string): Tree.Document => parseDocument(html, { scriptingEnabled: false });

/** Every element of a document, in document order. */
export function* elementsOf(parent: Tree.ParentNode): Generator<Tree.Element> {
  // A copy, because whoever walks may remove what is walked over.
  for (const node of [...parent.childNodes]) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsOf(node);
    if (node.nodeName === "template") yield* elementsOf((node as Tree.Template).content);
  }
}

/** The value of an attribute, or `undefined` when the element does not have it. */
export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Takes an attribute away. */
export const removeAttribute = (element: Tree.Element, name: string): void => {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
};

/** The text right inside an element; what a script or style holds. */
export const textOf = (element: Tree.Element): string =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : "")).join("");

/** Takes a node out of its document. */
export const remove = (node: Tree.ChildNode): void => defaultTreeAdapter.detachNode(node);

/** Replaces what an element holds by text. */
export const setText = (element: Tree.Element, text: string): void => {
  for (const child of [...element.childNodes]) remove(child);
  defaultTreeAdapter.insertText(element, text);
};
