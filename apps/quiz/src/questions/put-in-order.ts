/** Puts the items of a list in an order. The focused one is not moved in the page, because moving it would lose focus. */
export const putInOrder = (list: Element, order: readonly string[]): void => {
  const items = new Map([...list.children].map((item) => [(item as HTMLElement).dataset.item, item]));
  const wanted = order.flatMap((name) => items.get(name) ?? []);
  const focused = wanted.findIndex((item) => item.contains(document.activeElement));
  const before = focused < 0 ? [] : wanted.slice(0, focused);
  const after = focused < 0 ? wanted : wanted.slice(focused + 1);
  for (const item of before) list.insertBefore(item, wanted[focused] ?? null);
  for (const item of after) list.append(item);
};
