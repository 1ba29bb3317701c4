import {
  defaultTreeAdapter,
  parse as parseDocument,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from "parse5";

export type { Tree };
export { serialize };

/** Parses a page as a browser without scripts does, so that `<noscript>` counts too. */
export const parse = (html: string): Tree.Document => parseDocument(html, { scriptingEnabled: false });

/** Yields every element of a document, in document order. */
export function* elementsOf(parent: Tree.ParentNode): Generator<Tree.Element> {
  // A copy, because the caller may remove elements during the walk.
  for (const node of [...parent.childNodes]) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsOf(node);
    if (node.nodeName === "template") yield* elementsOf((node as Tree.Template).content);
  }
}

/** Returns the value of an attribute, or `undefined` when the element does not have it. */
export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Removes an attribute. */
export const removeAttribute = (element: Tree.Element, name: string): void => {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
};

/** Returns the text directly inside an element, such as a script or style. */
export const textOf = (element: Tree.Element): string =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : "")).join("");

/** Removes a node from its document. */
export const remove = (node: Tree.ChildNode): void => defaultTreeAdapter.detachNode(node);

/** Replaces the content of an element with text. */
export const setText = (element: Tree.Element, text: string): void => {
  for (const child of [...element.childNodes]) remove(child);
  defaultTreeAdapter.insertText(element, text);
};
