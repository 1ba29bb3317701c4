import { createHash } from "node:crypto";
import { defaultTreeAdapter, html as vocabulary } from "parse5";
import { attribute, elementsOf, parse, serialize, type Tree, textOf } from "./html.ts";

/** What a page may do beyond showing itself. */
export interface Allowance {
  /** The origins to which it may send answers, beside its own; `undefined` where it may send nothing anywhere. */
  readonly stores: readonly string[] | undefined;
  /** Whether its forms may lead to another page of the site. */
  readonly forms: boolean;
}

/** The Trusted Types policy of our pages, which the loader makes and keeps to itself. */
export const trustedTypesPolicy = "sidelight";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** Returns whether a script is code. Data for other programs is none, and no policy asks for its hash. */
const isCode = (element: Tree.Element) =>
  element.nodeName === "script" && /^(?:|module|text\/javascript)$/.test(attribute(element, "type") ?? "");

/** What no hash can allow, with why. */
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
 * The Content-Security-Policy of a page: nothing but what the page is made of. Its scripts and styles are known by their
 * hashes; what they fetch by an element of their own making, the islands, is allowed with them (`'strict-dynamic'`).
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
 * Gives a finished page its policy, in a `<meta>` before its styles and scripts. It has to come last: a script that is
 * changed afterwards does not run.
 *
 * @param page The page's address, for errors.
 * @throws When the page has what no strict policy can allow, such as a `style` attribute.
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
  // The encoding has to be said within the first 1,024 bytes, so it stays where it is.
  const charset = elements.find((element) => attribute(element, "charset") !== undefined);
  const after = head.childNodes.indexOf(charset as Tree.ChildNode) + 1;
  const next = head.childNodes[after];
  if (next) defaultTreeAdapter.insertBefore(head, meta, next);
  else defaultTreeAdapter.appendChild(head, meta);
  return serialize(document);
};
