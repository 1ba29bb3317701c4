import { choiceIn } from "@sidelight/content/questions";

/**
 * The name of a question's controls in the form. Where an answer has several controls (rows, gaps, two parts, a text), each
 * says which one it is.
 */
export const controlName = (question: string, field?: string): string =>
  field === undefined ? `answer-${question}` : `answer-${question}.${field}`;

/** The choice that a value of a control stands for: the value, or `field=value` where its name says which control it is. */
export const choiceOfControl = (question: string, name: string, value: string): string => {
  const field = name.slice(controlName(question).length + 1);
  return field === "" ? value : choiceIn(field, value);
};
