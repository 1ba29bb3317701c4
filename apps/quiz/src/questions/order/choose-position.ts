import { readNumber } from "@sidelight/content/typed-text";

/**
 * Chooses a position by its digit, in any script. A select's own search finds only the digits that it shows: ٢ on an Arabic page,
 * but not 2.
 */
export const choosePosition = (event: KeyboardEvent): void => {
  const { target: select, key } = event;
  if (!(select instanceof HTMLSelectElement) || !select.closest(".ordered")) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const place = readNumber(key);
  const option = [...select.options].find(({ value }) => readNumber(value) === place);
  // The browser handles what it can find itself.
  if (!option || option.text.startsWith(key)) return;
  event.preventDefault();
  select.value = option.value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
};
