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

/** The attribute of a page that is also packaged for learning platforms. It names the page's island in the package. */
export const packagedIsland = "data-packaged-island";

/** Returns whether a page is to be packaged. */
export const isPackaged = (html: string): boolean => html.includes(`${packagedIsland}="`);

/** Returns the title of a page. */
export const titleOf = (html: string): string => {
  const title = [...elementsOf(parse(html))].find(({ nodeName }) => nodeName === "title");
  return title ? title.childNodes.map((node) => ("value" in node ? node.value : "")).join("") : "";
};

const setAttribute = (element: Tree.Element, name: string, value: string): void => {
  removeAttribute(element, name);
  element.attrs.push({ name, value });
};

/** Loads the island at once, and hides the form until the progress saved by the platform is there. */
const callAtOnce = (form: string): string =>
  `Object.hasOwn&&(document.documentElement.dataset.resuming="",setTimeout(()=>delete document.documentElement.dataset.resuming,6e3),` +
  `document.querySelector("#${form} input").dispatchEvent(new Event("input",{bubbles:true})))`;

/**
 * Turns a page of the site into the page of a package: replaces its island with the platform's, removes the
 * site's navigation, and makes every link to the site open a new window, because the platform needs this one.
 *
 * @param origin The site's origin, such as `https://example.org`.
 * @param version The edition of the package. The page looks for a platform of this edition first.
 */
export const packagePage = (html: string, origin: string, version: ScormVersion): string => {
  const document = parse(html);
  for (const element of elementsOf(document)) {
    const island = attribute(element, packagedIsland);
    if (island !== undefined) {
      setAttribute(element, "data-island", island);
      removeAttribute(element, packagedIsland);
      removeAttribute(element, "action");
      // A package reports only to its platform.
      removeAttribute(element, "data-record-stores");
      setAttribute(element, "data-site", origin);
      setAttribute(element, "data-scorm", version);
    }
    // Only the island can say where answers go, because it depends on the platform.
    if (attribute(element, "data-privacy") !== undefined) setText(element, "");
    // Without its island a package has no page to link to, and the learner must not leave the platform's
    // page.
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

/** Makes a finished page load its islands from its own folder, wherever a platform puts it. */
export const withRelativeIslands = (html: string): string => html.replaceAll("`/islands/", "`./islands/");
