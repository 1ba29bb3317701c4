import { choiceIn } from "@sidelight/content/questions";

/**
 * Returns the name of a question's control in the form. If a response has several controls (rows, gaps, two parts, a text), each
 * has its own field.
 */
export const controlName = (question: string, field?: string): string =>
  field === undefined ? `answer-${question}` : `answer-${question}.${field}`;

/** Returns the choice for a control's value: the value, or `field=value` if the control's name has a field. */
export const choiceOfControl = (question: string, name: string, value: string): string => {
  const field = name.slice(controlName(question).length + 1);
  return field === "" ? value : choiceIn(field, value);
};
