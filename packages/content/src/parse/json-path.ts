/** Keys from the whole down to a part. */
export type JsonPath = readonly PropertyKey[];

/**
 * Formats a path for authors: `glossary.sednaya.definition[0]`. A key that is not a name is in brackets and
 * quotes.
 */
export const pathText = (path: JsonPath): string =>
  path.reduce<string>((before, key) => {
    if (typeof key === "number") return `${before}[${key}]`;
    const name = String(key);
    if (!/^[\w$-]+$/.test(name)) return `${before}[${JSON.stringify(name)}]`;
    return before === "" ? name : `${before}.${name}`;
  }, "") || "the lesson";

/** Returns the value at a path, or nothing. */
export const valueAt = (json: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((value, key) => {
    const part = Object(value) as Record<PropertyKey, unknown>;
    return Object.hasOwn(part, key) ? part[key] : undefined;
  }, json);

/** Formats a value as JSON that fits on a line. A value that is not JSON is shown as JavaScript prints it. */
export const valueText = (value: unknown): string => {
  if (value === undefined) return "nothing";
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A number too large for JSON (1n), or an object that contains itself.
  }
  text ??= `a ${typeof value}, which JSON does not have`;
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
