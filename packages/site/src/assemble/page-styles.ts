import postcss, { type Rule } from "postcss";
import parseSelector, { type Node, type Selector } from "postcss-selector-parser";
import { elementsOf, parse, serialize, setText, textOf } from "./html.ts";

/** Returns every word of a text: the names of elements, classes and ids are among them. */
const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[\w-]+/g));

/** Functions of which one of the arguments has to fit. What stands in any other function is not looked at. */
const alternatives = new Set([":is", ":where", ":-webkit-any", ":-moz-any", ":matches"]);

/** Checks that a selector can fit something in a page that has no other names than these. */
const canFit = (selector: Selector, names: ReadonlySet<string>): boolean =>
  selector.nodes.every((part: Node) => {
    if (part.type === "class" || part.type === "id") return names.has(part.value);
    if (part.type === "tag") return names.has(part.value.toLowerCase());
    // Scripts set attributes, so no rule is dropped because of one.
    if (part.type !== "pseudo" || !alternatives.has(part.value)) return true;
    return part.nodes.some((inner) => canFit(inner, names));
  });

/** Drops the selectors that can't fit, and the rule if none is left. */
const reduceRule = (rule: Rule, names: ReadonlySet<string>): void => {
  if (rule.parent?.type === "atrule" && "name" in rule.parent && /keyframes$/.test(`${rule.parent.name}`))
    return;
  const root = parseSelector().astSync(rule.selector);
  const kept = root.nodes.filter((selector) => canFit(selector, names));
  if (kept.length === 0) rule.remove();
  else if (kept.length < root.nodes.length) rule.selector = kept.map(String).join(",");
};

const reduce = (css: string, names: ReadonlySet<string>): string => {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => reduceRule(rule, names));
  const rest = sheet.toString();
  sheet.walkDecls(/^--/, (declaration) => {
    if (!names.has(declaration.prop) && !rest.includes(`var(${declaration.prop}`)) declaration.remove();
  });
  // From within, because a group may hold nothing but empty groups.
  const empty = () => {
    let found = false;
    sheet.walkAtRules((group) => {
      if (group.nodes?.length !== 0) return;
      group.remove();
      found = true;
    });
    return found;
  };
  while (empty());
  return sheet.toString();
};

/** Reduces the styles of pages. Pages that use the same names share one result. */
export const makePageStyles = () => {
  const known = new Map<string, string>();

  /**
   * Drops what a page can't use: rules about elements, classes and ids that stand neither in the page nor in its scripts,
   * and custom properties that nothing asks for.
   *
   * @param scripts The text of every script that may add something to the page.
   */
  return (html: string, scripts: readonly string[]): string => {
    const document = parse(html);
    const style = [...elementsOf(document)].find(({ nodeName }) => nodeName === "style");
    if (!style) return html;
    const css = textOf(style);
    const named = wordsIn(css);
    setText(style, "");
    const used = [...wordsIn([serialize(document), ...scripts].join(" "))].filter((word) => named.has(word));
    const key = `${css.length} ${used.sort().join(" ")}`;
    const reduced = known.get(key) ?? reduce(css, new Set(used));
    known.set(key, reduced);
    setText(style, reduced);
    return serialize(document);
  };
};
