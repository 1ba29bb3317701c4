import { defaultTreeAdapter } from "parse5";
import {
  attribute,
  elementsOf,
  parse,
  remove,
  removeAttribute,
  serialize,
  setText,
  type Tree,
  textOf,
} from "./html.ts";

/** Data for other programs, not code: it stays. */
const dataTypes = new Set(["application/json", "application/ld+json"]);

const isOurs = (script: Tree.Element): boolean =>
  attribute(script, "data-keep") !== undefined ||
  attribute(script, "data-loader") !== undefined ||
  dataTypes.has(attribute(script, "type") ?? "");

/** Links that only prepare for scripts, or that the framework adds for its own navigation. */
const frameworkLinks = new Set(["preload", "modulepreload", "prefetch", "expect"]);

const removeComments = (parent: Tree.ParentNode): void => {
  for (const node of [...parent.childNodes]) {
    if (defaultTreeAdapter.isCommentNode(node)) remove(node);
    else if ("childNodes" in node) removeComments(node);
  }
};

/** `<div hidden>` that React leaves for streaming: empty once its comments are gone. */
const isLeftover = (element: Tree.Element): boolean =>
  element.nodeName === "div" &&
  attribute(element, "hidden") !== undefined &&
  element.attrs.length === 1 &&
  element.childNodes.length === 0;

/**
 * Returns whether an element is a place that the framework's scripts would fill later, or the hidden content
 * for it.
 */
const isStreamed = (element: Tree.Element): boolean =>
  (element.nodeName === "template" || attribute(element, "hidden") !== undefined) &&
  /^[BPS]:[0-9a-f]+$/.test(attribute(element, "id") ?? "");

/**
 * Removes everything that only the framework's scripts use from an exported page: the scripts, their data and
 * preloads, React's markers. The rest is the page as its author wrote it, with its styles in one element.
 *
 * If it misses something, the page still works but is larger. If it removes too much, the text comparison in
 * the tests fails.
 *
 * @param page The page's address, for errors.
 * @param inlineStyles Returns the text of a style sheet that the page links to.
 * @throws If the page would lose text or styles with the scripts.
 */
export const stripFramework = (
  html: string,
  page: string,
  inlineStyles: (href: string) => string,
): string => {
  const document = parse(html);
  if ([...elementsOf(document)].some(isStreamed)) {
    throw new Error(
      `${page} is streamed in parts. Without the framework's scripts, the later parts stay hidden. Remove <Suspense> and loading.tsx from its route.`,
    );
  }
  removeComments(document);
  const styles: string[] = [];
  let firstStyle: Tree.Element | undefined;

  for (const element of elementsOf(document)) {
    const rel = attribute(element, "rel") ?? "";
    // Styles in there apply only to pages without scripts.
    if (element.parentNode?.nodeName === "noscript") continue;
    if (element.nodeName === "script" && !isOurs(element)) remove(element);
    else if (element.nodeName === "script") removeAttribute(element, "data-keep");
    else if (element.nodeName === "link" && frameworkLinks.has(rel)) remove(element);
    else if (element.nodeName === "meta" && attribute(element, "name") === "next-size-adjust")
      remove(element);
    else if (element.nodeName === "style" || (element.nodeName === "link" && rel === "stylesheet")) {
      styles.push(
        element.nodeName === "style" ? textOf(element) : inlineStyles(attribute(element, "href") ?? ""),
      );
      if (firstStyle || element.nodeName === "link") remove(element);
      else firstStyle = element;
    } else if (isLeftover(element)) remove(element);
  }

  if (firstStyle) {
    firstStyle.attrs = [];
    setText(firstStyle, styles.join("\n"));
  } else if (styles.length > 0) {
    throw new Error(
      `${page} links to style sheets but has no style element. Turn \`experimental.inlineCss\` on in its next.config.ts.`,
    );
  }
  return serialize(document);
};
