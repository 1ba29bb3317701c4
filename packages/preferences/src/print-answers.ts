const fields = "main .question :is(input[type=text], textarea, select)";

/** What stands in a field, in words; empty where nothing was typed or chosen. */
const wordsIn = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string => {
  if (field.value === "") return "";
  return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value;
};

/**
 * Writes what was typed or chosen onto the page as text while it is printed: a field on paper cannot be scrolled, and one that
 * grows does so only in some browsers. Without scripts styles print as much of it as the field has room for.
 */
export const printAnswers = (): void => {
  let printed: readonly HTMLElement[] = [];
  const remove = () => {
    for (const text of printed) {
      text.previousElementSibling?.removeAttribute("data-on-paper");
      text.remove();
    }
    printed = [];
  };
  addEventListener("beforeprint", () => {
    remove();
    printed = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(fields),
    ].flatMap((field) => {
      const words = wordsIn(field);
      if (words === "") return [];
      const text = document.createElement("span");
      text.className = "printed-answer";
      text.dir = "auto";
      text.textContent = words;
      field.after(text);
      field.setAttribute("data-on-paper", "");
      return [text];
    });
  });
  addEventListener("afterprint", remove);
};
