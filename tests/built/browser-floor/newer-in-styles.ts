import postcss, { type Declaration, type Rule } from "postcss";
import parseValue from "postcss-value-parser";
import { featureAt, laterIn } from "./support.ts";

/** Units of length whose name is not that of their entry. */
const unitFeatures: Readonly<Record<string, string>> = {
  dv: "viewport_percentage_units_dynamic",
  sv: "viewport_percentage_units_small",
  lv: "viewport_percentage_units_large",
  cq: "container_query_length_units",
};

const length = ["css", "types", "length"];

const unitFeature = (unit: string) =>
  featureAt(...length, unitFeatures[unit.slice(0, 2)] ?? unit) ?? featureAt(...length, unit);

/** A function such as `color-mix()`: an entry of its own, or one within the entry of its type. */
const functionFeature = (name: string) =>
  featureAt("css", "types", name) ??
  Object.keys(featureAt("css", "types") ?? {})
    .map((type) => featureAt("css", "types", type, name))
    .find((feature) => feature?.__compat);

/** Whether a rule stands where browsers that lack something do not read it. */
const isGuarded = (node: postcss.Node): boolean => {
  for (let parent = node.parent; parent; parent = parent.parent as typeof parent)
    if (parent.type === "atrule" && (parent as postcss.AtRule).name === "supports") return true;
  return false;
};

/**
 * What a style sheet uses, outside `@supports`, that some promised browser lacks: at-rules, nesting, selectors,
 * properties, keywords, functions and units.
 */
export const newerInStyles = (css: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const check = (name: string, feature: ReturnType<typeof featureAt>) => {
    if (laterIn(feature).length > 0) found.add(name);
  };
  const checkValue = ({ prop, value }: Declaration) =>
    parseValue(value).walk((node) => {
      if (node.type === "function") check(`${node.value}()`, functionFeature(node.value));
      if (node.type !== "word") return;
      const unit = /^[-+]?[\d.]+([a-z]+)$/i.exec(node.value)?.[1]?.toLowerCase();
      if (unit) check(`the unit ${unit}`, unitFeature(unit));
      else check(`${prop}: ${node.value}`, featureAt("css", "properties", prop, node.value));
    });
  /** Whether the same rule says it with a prefix too, for browsers that know it so. */
  const hasPrefixed = ({ prop, value, parent }: Declaration) =>
    parent?.some(
      (other) =>
        other.type === "decl" &&
        (/^-(webkit|moz)-/.test(other.prop)
          ? other.prop.replace(/^-(webkit|moz)-/, "") === prop
          : other.prop === prop &&
            other.value.replace(/^-(webkit|moz)-/, "") === value &&
            other.value !== value),
    ) ?? false;
  const checkSelector = (rule: Rule) => {
    if (rule.parent?.type === "rule") check("nested rules", featureAt("css", "selectors", "nesting"));
    // Within :is() and :where() a browser drops only the selector that it does not know.
    const strict = rule.selector.replace(/:(?:is|where)\(.*\)/g, "");
    for (const [, name = ""] of strict.matchAll(/::?([a-z-]+)/g))
      check(`:${name}`, featureAt("css", "selectors", name));
  };
  postcss.parse(css).walk((node) => {
    if (isGuarded(node)) return;
    if (node.type === "atrule") {
      check(`@${node.name}`, featureAt("css", "at-rules", node.name));
      for (const [, feature = ""] of node.params.matchAll(/\(\s*([a-z-]+)/g))
        check(`@${node.name} (${feature})`, featureAt("css", "at-rules", node.name, feature));
    } else if (node.type === "rule") checkSelector(node);
    else if (node.type === "decl" && !node.prop.startsWith("--") && !hasPrefixed(node)) {
      check(node.prop, featureAt("css", "properties", node.prop));
      checkValue(node);
    }
  });
  return found;
};
