import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** Elements that only decorate a page or make it move. */
const leftOut = new Set(["script", "noscript", "style", "link", "svg", "template", "canvas"]);

/** What a page says about itself to search engines and other programs. */
const keptMeta = new Set(["charset", "viewport"]);

const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const isLeftOut = (element: Tree.Element): boolean =>
  leftOut.has(element.nodeName) ||
  // An empty dialog waits for a script to fill it.
  attributeOf(element, "role") === "dialog" ||
  (element.nodeName === "meta" &&
    attributeOf(element, "charset") === undefined &&
    !keptMeta.has(attributeOf(element, "name") ?? ""));

/** Attributes for style sheets and scripts. `hidden` goes too, because no script would ever show the element. */
const isForScripts = ({ name }: { readonly name: string }): boolean =>
  /^(?:class|style|hidden)$|^data-|^on/.test(name);

const isElement = (node: Tree.ChildNode): node is Tree.Element => "tagName" in node;

const strip = (parent: Tree.ParentNode, base: string): void => {
  for (const node of [...parent.childNodes]) {
    if (defaultTreeAdapter.isCommentNode(node) || (isElement(node) && isLeftOut(node))) {
      defaultTreeAdapter.detachNode(node);
    } else if (isElement(node)) {
      node.attrs = node.attrs
        .filter((attribute) => !isForScripts(attribute))
        .map((attribute) => ({ ...attribute, value: twinAddress(attribute.name, attribute.value, base) }));
      strip(node, base);
    }
  }
};

const twinAddress = (attribute: string, value: string, base: string): string =>
  /^(?:href|action|src)$/.test(attribute) && /^\/(?!\/)/.test(value) ? `${base}${value}` : value;

/**
 * Returns a page with only its text, headings, lists, tables, forms and links: no style, no drawing and no script. It
 * is the least that a browser could be sent to show the same words.
 *
 * @param html The built page.
 * @param base The path under which the twins are served, such as `/bare`. Links within the site lead there.
 */
export const bareTwin = (html: string, base: string): string => {
  const page = parse(html);
  strip(page, base);
  return serialize(page);
};
