import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { AttemptRepository, Late } from "../storage/attempt-repository.ts";
import { Practice } from "./practice.tsx";
import { type PracticeData, practiceDataId } from "./practice-data.ts";

/** For so long, in milliseconds, an attempt may take to be read; then the quiz begins, and the attempt is taken in later. */
const patience = 1500;

/** Takes over the practice form, with whatever was chosen in it by now, and the attempt that a store has. */
export const mountPractice = async (
  root: HTMLElement,
  repositoryOf: (data: PracticeData) => AttemptRepository | Promise<AttemptRepository>,
): Promise<void> => {
  const json = document.getElementById(practiceDataId)?.textContent;
  if (!(root instanceof HTMLFormElement) || !json) return;
  const data: PracticeData = { ...JSON.parse(json), site: root.dataset.site ?? "" };
  const store = await repositoryOf(data);
  const arrives = store.load();
  const late = new Promise<Late>((resolve) => {
    setTimeout(() => resolve({ state: "late", arrives }), patience);
  });
  const found = await Promise.race([arrives, late]);
  // A press that began meanwhile must end on the button that it began on.
  while (root.matches(":active")) await new Promise(requestAnimationFrame);
  // The served button is for the time before; from here on the island renders the buttons.
  const served = [...root.querySelectorAll<HTMLButtonElement>("[data-actions] button")];
  // The loader holds a press of it: it was meant for the question that it was made at, wherever the attempt goes on.
  const pressed = served.find(({ ariaBusy }) => ariaBusy)?.closest<HTMLElement>("[data-question]");
  for (const button of served) button.remove();
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // At once, because from here on the page is the island's.
  flushSync(() =>
    tree.render(
      <Practice form={root} data={data} store={store} found={found} held={pressed?.dataset.question} />,
    ),
  );
  delete document.documentElement.dataset.resuming;
};
