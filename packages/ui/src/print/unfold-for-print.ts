/**
 * Opens what is to be printed whole (`<details data-printed="open">`) while the page is printed, and folds it again. Only
 * where styles cannot do it: before Chrome 131, Firefox 143 and Safari 18.4.
 */
export const unfoldForPrint = (): void => {
  if (CSS.supports("selector(::details-content)")) return;
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details[data-printed=open]:not([open])")];
    for (const part of opened) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
  });
};
