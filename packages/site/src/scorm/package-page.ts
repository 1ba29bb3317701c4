import {
  attribute,
  elementsOf,
  parse,
  remove,
  removeAttribute,
  serialize,
  setText,
  type Tree,
} from "../assemble/html.ts";
import type { ScormVersion } from "./manifest.ts";

/** The attribute by which a page asks to be offered to learning platforms too: the island that it has there. */
export const packagedIsland = "data-packaged-island";

/** Returns whether a page is to be packaged. */
export const isPackaged = (html: string): boolean => html.includes(`${packagedIsland}="`);

/** The title of a page. */
export const titleOf = (html: string): string => {
  const title = [...elementsOf(parse(html))].find(({ nodeName }) => nodeName === "title");
  return title ? title.childNodes.map((node) => ("value" in node ? node.value : "")).join("") : "";
};

const setAttribute = (element: Tree.Element, name: string, value: string): void => {
  removeAttribute(element, name);
  element.attrs.push({ name, value });
};

/**
 * Calls the island at once: what the platform has kept is shown before anything else is, and the form is held back meanwhile.
 */
const callAtOnce = (form: string): string =>
  `Object.hasOwn&&(document.documentElement.dataset.resuming="",setTimeout(()=>delete document.documentElement.dataset.resuming,6e3),` +
  `document.querySelector("#${form} input").dispatchEvent(new Event("input",{bubbles:true})))`;

/**
 * A page of the site as the one page of a package: with the platform's island in the place of its own, without the site's
 * navigation, and with every link to the site leading there in a window of its own, because the platform keeps this one.
 *
 * @param origin Where the site is, as in `https://example.org`.
 * @param version The edition that the package is for: the page looks for a platform of this edition first.
 */
export const packagePage = (html: string, origin: string, version: ScormVersion): string => {
  const document = parse(html);
  for (const element of elementsOf(document)) {
    const island = attribute(element, packagedIsland);
    if (island !== undefined) {
      setAttribute(element, "data-island", island);
      removeAttribute(element, packagedIsland);
      removeAttribute(element, "action");
      // A package reports to its platform alone.
      removeAttribute(element, "data-record-stores");
      setAttribute(element, "data-site", origin);
      setAttribute(element, "data-scorm", version);
    }
    // Where answers go depends on the platform; only the island can say it.
    if (attribute(element, "data-privacy") !== undefined) setText(element, "");
    // Without its island a package has nowhere to lead to, and a platform's page must not be left.
    if (element.nodeName === "form" && attribute(element, "data-without-scripts") !== undefined) {
      removeAttribute(element, "action");
      setAttribute(element, "method", "dialog");
    }
    const href = attribute(element, "href");
    const isNavigation = element.nodeName === "nav" || attribute(element, "data-site-only") !== undefined;
    if (isNavigation || (element.nodeName === "link" && attribute(element, "rel") !== "stylesheet")) {
      remove(element);
    } else if (attribute(element, "type") === "application/ld+json") {
      remove(element);
    } else if (element.nodeName === "script" && attribute(element, "data-keep") !== undefined) {
      setText(element, callAtOnce("practice"));
    } else if (element.nodeName === "a" && href?.startsWith("/")) {
      setAttribute(element, "href", new URL(href, origin).href);
      setAttribute(element, "target", "_blank");
      setAttribute(element, "rel", "noopener");
    }
  }
  return serialize(document);
};

/** Makes a finished page ask for its islands beside itself, wherever a platform puts it. */
export const withRelativeIslands = (html: string): string => html.replaceAll("`/islands/", "`./islands/");
