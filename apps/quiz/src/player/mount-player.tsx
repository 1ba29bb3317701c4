import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { openController } from "../attempt/attempt-controller.ts";
import { type QuizData, quizDataId } from "../quiz-data/quiz-data.ts";
import type { AttemptRepository, Late } from "../storage/attempt-repository.ts";
import { pageEnvironment } from "./page-environment.ts";
import { Player } from "./player.tsx";

/** The time that reading an attempt may take, in milliseconds. Then the quiz begins, and the attempt is added later. */
const patience = 1500;

/** Takes over the served form, with whatever was chosen in it by now, and resumes the attempt in a store. */
export const mountPlayer = async (
  root: HTMLElement,
  repositoryOf: (data: QuizData) => AttemptRepository | Promise<AttemptRepository>,
): Promise<void> => {
  const json = document.getElementById(quizDataId)?.textContent;
  if (!(root instanceof HTMLFormElement) || !json) return;
  const data: QuizData = { ...JSON.parse(json), site: root.dataset.site ?? "" };
  const store = await repositoryOf(data);
  const arrives = store.load();
  const late = new Promise<Late>((resolve) => {
    setTimeout(() => resolve({ state: "late", arrives }), patience);
  });
  const found = await Promise.race([arrives, late]);
  // A press that began meanwhile must end on the button where it began.
  while (root.matches(":active")) await new Promise(requestAnimationFrame);
  // The served button is for the time before the island, which renders its own buttons.
  const served = [...root.querySelectorAll<HTMLButtonElement>("[data-actions] button")];
  // A press that the loader held belongs to the question where it was made, wherever the attempt resumes.
  const pressed = served.find(({ ariaBusy }) => ariaBusy)?.closest<HTMLElement>("[data-question]");
  for (const button of served) button.remove();
  const controller = openController(pageEnvironment(data, root, store), store, found);
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // At once, because from here on the page belongs to the island.
  flushSync(() =>
    tree.render(
      <Player
        form={root}
        data={data}
        store={store}
        controller={controller}
        held={pressed?.dataset.question}
      />,
    ),
  );
  delete document.documentElement.dataset.resuming;
};
