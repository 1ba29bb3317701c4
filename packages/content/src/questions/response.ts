/**
 * Writes a choice with the name of its control. An answer is a list of choices. A question with one set of controls
 * names only what was chosen: `officers`. One with several (rows, gaps, two parts, a text) names the control too, as
 * forms do when they are sent: `row=value`.
 */
export const choiceIn = (field: string, value: string): string => `${field}=${value}`;

/** Returns the control of a choice, if it names one, and its value. */
export const fieldOf = (choice: string): { readonly field?: string; readonly value: string } => {
  const at = choice.indexOf("=");
  return at < 0 ? { value: choice } : { field: choice.slice(0, at), value: choice.slice(at + 1) };
};

/** Returns the value that a choice gives to a control; the first one, where a broken answer has two. */
export const valueIn = (chosen: readonly string[], field: string): string | undefined =>
  chosen.map(fieldOf).find((choice) => choice.field === field)?.value;

/** The control of the one text of a typed answer. */
export const textField = "text";

/** Returns what was typed, unchanged. */
export const typedText = (response: readonly string[]): string => valueIn(response, textField) ?? "";
