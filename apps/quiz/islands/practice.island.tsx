// An island because feedback after each answer takes scripts; without them the form leads to the worksheet.
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Practice } from "../src/practice/practice.tsx";
import { type PracticeData, practiceDataId } from "../src/practice/practice-data.ts";

/** Takes over the practice form, with whatever was chosen in it by now. */
export default function mount(root: HTMLElement): void {
  const json = document.getElementById(practiceDataId)?.textContent;
  if (!(root instanceof HTMLFormElement) || !json) return;
  const data = JSON.parse(json) as PracticeData;
  // The served button is for the time before; from here on the island renders the buttons.
  for (const button of root.querySelectorAll("[data-actions] button")) button.remove();
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // At once, because a submit that brought the island is repeated as soon as this returns.
  flushSync(() => tree.render(<Practice form={root} data={data} />));
  delete document.documentElement.dataset.resuming;
}
