import { createHash } from "node:crypto";
import { defaultTreeAdapter, html as vocabulary } from "parse5";
import { attribute, elementsOf, parse, serialize, type Tree, textOf } from "./html.ts";

/** The permissions of a page beyond showing itself. */
export interface Allowance {
  /** The origins that it may send answers to, besides its own; `undefined` if it may send nothing. */
  readonly stores: readonly string[] | undefined;
  /** Whether its forms may open another page of the site. */
  readonly forms: boolean;
}

/** The Trusted Types policy of our pages, which only the loader can use. */
export const trustedTypesPolicy = "sidelight";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** Returns whether a script is code. Data for other programs is none, and no policy asks for its hash. */
const isCode = (element: Tree.Element) =>
  element.nodeName === "script" && /^(?:|module|text\/javascript)$/.test(attribute(element, "type") ?? "");

/** Says why no hash can allow an element, if that is the case. */
const problemOf = (element: Tree.Element): string | undefined => {
  if (attribute(element, "style") !== undefined)
    return "has a style attribute (write a rule in a style sheet)";
  const handler = element.attrs.find(({ name }) => name.startsWith("on"));
  if (handler) return `has the attribute ${handler.name} (listen in an island)`;
  if (isCode(element) && attribute(element, "src") !== undefined)
    return "is fetched by its address (import it from an island)";
  if (/^\s*javascript:/i.test(attribute(element, "href") ?? "")) return "links to a script (use a button)";
  return undefined;
};

/**
 * Returns the Content-Security-Policy of a page, which allows only its own parts: scripts and styles by their
 * hashes, and the islands that those scripts load (`'strict-dynamic'`).
 */
const policyOf = (elements: readonly Tree.Element[], { stores, forms }: Allowance): string => {
  const hashes = (chosen: readonly Tree.Element[]) =>
    [...new Set(chosen.map((element) => hashOf(textOf(element))))].join(" ") || "'none'";
  const scripts = elements.filter(isCode);
  return [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? `'strict-dynamic' ` : ""}${hashes(scripts)}`,
    `style-src ${hashes(elements.filter(({ nodeName }) => nodeName === "style"))}`,
    "img-src 'self'",
    `connect-src ${stores ? ["'self'", ...stores].join(" ") : "'none'"}`,
    `form-action ${forms ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicy}`,
  ].join("; ");
};

/**
 * Adds the policy to a finished page, in a `<meta>` before its styles and scripts. This must be the last
 * step, because a script changed afterwards does not run.
 *
 * @param page The page's address, for errors.
 * @throws If the page has something that no strict policy can allow, such as a `style` attribute.
 */
export const placePolicy = (html: string, page: string, allowance: Allowance): string => {
  const document = parse(html);
  const elements = [...elementsOf(document)];
  const problems = elements.flatMap((element) => {
    const problem = problemOf(element);
    return problem ? [`<${element.nodeName}> ${problem}`] : [];
  });
  if (problems.length > 0) throw new Error(`${page} can't have a strict policy: ${problems.join("; ")}.`);
  const head = elements.find(({ nodeName }) => nodeName === "head");
  if (!head) throw new Error(`${page} has no <head>.`);
  const meta = defaultTreeAdapter.createElement("meta", vocabulary.NS.HTML, [
    { name: "http-equiv", value: "Content-Security-Policy" },
    { name: "content", value: policyOf(elements, allowance) },
  ]);
  // The encoding must be within the first 1,024 bytes, so it stays first.
  const charset = elements.find((element) => attribute(element, "charset") !== undefined);
  const after = head.childNodes.indexOf(charset as Tree.ChildNode) + 1;
  const next = head.childNodes[after];
  if (next) defaultTreeAdapter.insertBefore(head, meta, next);
  else defaultTreeAdapter.appendChild(head, meta);
  return serialize(document);
};
