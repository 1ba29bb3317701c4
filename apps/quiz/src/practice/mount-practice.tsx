import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import type { SavedAttempt } from "../session/parse-attempt.ts";
import { Practice } from "./practice.tsx";
import { type PracticeData, practiceDataId } from "./practice-data.ts";

/** For so long, in milliseconds, an attempt may take to be read; then the quiz begins without it. */
const patience = 1500;

const afterPatience = () =>
  new Promise<SavedAttempt>((resolve) => {
    setTimeout(() => resolve({ state: "none" }), patience);
  });

/** Takes over the practice form, with whatever was chosen in it by now, and the attempt that a keeper has. */
export const mountPractice = async (
  root: HTMLElement,
  keeperOf: (data: PracticeData) => AttemptKeeper | Promise<AttemptKeeper>,
): Promise<void> => {
  const json = document.getElementById(practiceDataId)?.textContent;
  if (!(root instanceof HTMLFormElement) || !json) return;
  const data: PracticeData = { ...JSON.parse(json), site: root.dataset.site ?? "" };
  const keeper = await keeperOf(data);
  const saved = await Promise.race([keeper.load(), afterPatience()]);
  // A press that began meanwhile must end on the button that it began on.
  while (root.matches(":active")) await new Promise(requestAnimationFrame);
  // The served button is for the time before; from here on the island renders the buttons.
  for (const button of root.querySelectorAll("[data-actions] button")) button.remove();
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // At once, because a submit that brought the island is repeated as soon as this is done.
  flushSync(() => tree.render(<Practice form={root} data={data} keeper={keeper} saved={saved} />));
  delete document.documentElement.dataset.resuming;
};
