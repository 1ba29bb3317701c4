const fields = "main .question :is(input[type=text], textarea, select)";

/** Returns the text of a field, or nothing if it is empty. */
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
  let marked: readonly HTMLElement[] = [];
  const remove = () => {
    for (const text of printed) text.remove();
    for (const field of marked) field.removeAttribute("data-print-answer");
    [printed, marked] = [[], []];
  };
  addEventListener("beforeprint", () => {
    remove();
    const all = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(fields),
    ];
    marked = all;
    printed = all.flatMap((field) => {
      const words = wordsIn(field);
      field.setAttribute("data-print-answer", words === "" ? "empty" : "written");
      if (words === "") return [];
      const text = document.createElement("span");
      text.className = "printed-answer";
      // A number has no direction, so it starts where the page's lines start, unless the field says
      // otherwise.
      if (field.dir) text.dir = field.dir;
      text.textContent = words;
      field.after(text);
      return [text];
    });
  });
  addEventListener("afterprint", remove);
};
