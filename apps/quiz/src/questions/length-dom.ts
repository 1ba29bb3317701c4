import type { Language } from "@sidelight/i18n";
import { writtenMessages } from "../messages/written-messages.ts";

/** A field for a text that may be too long. */
type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Screen readers hear the length after typing has paused for so many milliseconds, as in GOV.UK's character count. */
const typingRests = 1000;

/** From this share of the longest text on, the page says how much room is left. */
const nearlyFull = 0.75;

const fieldsIn = (part: ParentNode): readonly TextField[] => [
  ...part.querySelectorAll<TextField>("[data-longest]"),
];

const lengthWords = ({ dataset, value, disabled }: TextField, language: Language): string => {
  const longest = Number(dataset.longest);
  const left = longest - value.length;
  if (disabled || value.length < longest * nearlyFull) return "";
  return left < 0 ? writtenMessages[language].over(-left) : writtenMessages[language].left(left);
};

const showLength = (field: TextField, language: Language): void => {
  const note = field.parentElement?.querySelector<HTMLElement>("[data-length-note]");
  if (!note) return;
  note.textContent = lengthWords(field, language);
  note.toggleAttribute("data-over", field.value.length > Number(field.dataset.longest));
};

/** Shows the length of the texts in a part of a form. */
export const showLengths = (part: ParentNode, language: Language): void => {
  for (const field of fieldsIn(part)) showLength(field, language);
};

/**
 * Shows the length of a text at every key, and announces it when typing pauses.
 *
 * @returns A function that stops it.
 */
export const watchLengths = (form: HTMLElement, language: Language): (() => void) => {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const type = ({ target }: Event) => {
    const field = fieldsIn(form).find((it) => it === target);
    if (!field) return;
    showLength(field, language);
    clearTimeout(typing);
    typing = setTimeout(() => {
      const said = field.parentElement?.querySelector("[data-length-said]");
      if (said) said.textContent = lengthWords(field, language);
    }, typingRests);
  };
  form.addEventListener("input", type);
  return () => {
    clearTimeout(typing);
    form.removeEventListener("input", type);
  };
};
