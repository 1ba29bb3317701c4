// @vitest-environment jsdom
import { virtual } from "@guidepup/virtual-screen-reader";
import { lessons } from "@sidelight/content/lessons";
import { optionsOf, questionKinds, rightChoices } from "@sidelight/content/questions";
import { act } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewOf } from "../lessons/quiz-view.ts";
import { mountPlayer } from "../player/mount-player.tsx";
import { PracticePage } from "../practice/practice-page.tsx";
import { choiceOfControl } from "../questions/control-name.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";

const [lesson] = lessons;
if (!lesson) throw new Error("There is no lesson to read aloud.");
const questions = Object.entries(lesson.questions);

/** A store that keeps nothing: what is spoken must not depend on an earlier test. */
const forgetful: AttemptRepository = {
  load: async () => ({ state: "none" }),
  save: async () => "saved",
  forget: async () => {},
  subscribe: () => () => {},
};

const form = () => document.getElementById("practice") as HTMLFormElement;
const part = (id: string) => document.getElementById(`q-${id}`) as HTMLElement;

/** Longer than anything here takes to be read through. */
const tooLong = 3000;

/** Everything that a screen reader says on its way through a part of the page, in order, to its end. */
const readThrough = async (container: Element): Promise<readonly string[]> => {
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  for (let step = 0; ; step += 1) {
    if (step > tooLong) throw new Error(`The reading of ${container.className} has no end.`);
    await virtual.next();
    // At its end the reading begins again.
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said.slice(0, -1);
};

/** What has focus, as a screen reader says it on arriving there. */
const focused = async (): Promise<string> => {
  const element = document.activeElement as Element;
  await virtual.start({ container: element });
  const said = await virtual.lastSpokenPhrase();
  await virtual.stop();
  return said;
};

/** Gives the form its choices as a learner's hands would: control by control, with the events that follow. */
const choose = (id: string, choices: readonly string[]) =>
  act(async () => {
    for (const control of part(id).querySelectorAll<HTMLInputElement>('[name^="answer-"]')) {
      const choice = choices.find((it) => it.startsWith(choiceOfControl(id, control.name, "")));
      if (control.type === "radio" || control.type === "checkbox") {
        if (choices.includes(choiceOfControl(id, control.name, control.value))) control.click();
      } else if (choice) {
        control.value = choice.slice(choice.indexOf("=") + 1);
        control.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  });

const submit = () =>
  act(async () => {
    form().requestSubmit();
  });

beforeEach(() => {
  document.documentElement.lang = "en";
  // A screen reader does not read what is shown only in print.
  document.head.innerHTML = "<style>.print-only { display: none; }</style>";
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});
afterEach(() => {
  document.body.innerHTML = "";
  history.replaceState(null, "", location.pathname);
});

describe.each(questionKinds)("what a screen reader says of a question of the kind %s", (kind) => {
  it("matches its transcript at every step: question, error, wrong answer, evidence, next question", async () => {
    const [id, question] = questions.find(([, it]) => it.kind === kind) ?? [];
    if (!id || !question) throw new Error(`No question of the kind ${kind}.`);
    document.body.innerHTML = renderToStaticMarkup(<PracticePage view={viewOf(lesson, "standard")} />);
    history.replaceState(null, "", `#q-${id}`);
    await act(() => mountPlayer(form(), () => forgetful));
    const steps = [`# ${id}`, ...(await readThrough(part(id)))];
    const step = async (title: string, said: () => Promise<readonly string[]>) => {
      steps.push("", `# ${title}`, ...(await said()));
    };
    await submit();
    await step("Checked without an answer: focus goes to", async () => [await focused()]);
    await step("and there stands", () => readThrough(document.querySelector("[data-notice]") as Element));
    await step("beside the controls", () => readThrough(part(id).querySelector("[data-error]") as Element));
    const move = part(id).querySelector<HTMLElement>('[data-move="1"]');
    if (move) {
      await act(async () => move.click());
      await step("A row moved down: focus stays on", async () => [await focused()]);
      await step("and the live region says", async () => [
        part(id).querySelector("[data-moved]")?.textContent ?? "",
      ]);
    }
    const wrong =
      kind === "short-text" || kind === "open-response"
        ? ["text=Nobody knows."]
        : question.kind === "order"
          ? [`${Object.keys(question.items)[0]}=2`]
          : wrongChoices(question);
    await choose(id, wrong);
    await submit();
    await step("Checked: focus goes to", async () => [await focused()]);
    const told = await readThrough(part(id).querySelector("[data-feedback]") as Element);
    await step("and the feedback is", async () => told);
    await step("the question then", () => readThrough(part(id).querySelector("fieldset") as Element));
    await act(async () => part(id).querySelector<HTMLElement>(".feedback button")?.click());
    await step("The evidence opened: focus goes to", async () => [await focused()]);
    await step("and the dialog is", () => readThrough(document.querySelector("[role=dialog]") as Element));
    await act(async () => document.querySelector<HTMLElement>(".dialog-close")?.click());
    // The dialog gives focus back once it is gone, which is a task later.
    await expect.poll(() => document.activeElement?.tagName).toBe("BUTTON");
    await step("Closed: focus goes back to", async () => [await focused()]);
    await act(async () => part(id).querySelector<HTMLElement>("[data-actions] .primary")?.click());
    await step("On to the next question: focus goes to", async () => [await focused()]);
    await expect([...steps, ""].join("\n")).toMatchFileSnapshot(`./transcripts/${kind}.txt`);
    expect(told.length).toBeGreaterThan(3);
    expect(document.activeElement?.tagName).toBe("H2");
  });
});

it("a screen reader reads results as in the transcript", async () => {
  const [[id, question] = []] = questions;
  if (!id || !question) throw new Error("There is no question.");
  document.body.innerHTML = renderToStaticMarkup(<PracticePage view={viewOf(lesson, "standard")} />);
  await act(() => mountPlayer(form(), () => forgetful));
  await choose(id, wrongChoices(question));
  await submit();
  const press = (words: string) =>
    act(async () => {
      const buttons = [
        ...document.querySelectorAll<HTMLButtonElement>("[data-question]:not([hidden]) button"),
      ];
      buttons.find(({ textContent }) => textContent === words)?.click();
    });
  await press("Next question");
  for (const _rest of questions.slice(2)) await press("Skip for now");
  await press("Finish without answering");
  const told = await readThrough(document.querySelector("[data-panel]") as Element);
  await expect([...told, ""].join("\n")).toMatchFileSnapshot("./transcripts/result.txt");
  expect(document.activeElement?.tagName).toBe("H2");
});

/** As many wrong choices as there are right ones; one for each control, where a question has several. */
const wrongChoices = (question: (typeof questions)[number][1]): readonly string[] => {
  const wrong = Object.entries(optionsOf(question)).flatMap(([choice, { correct }]) =>
    correct ? [] : [choice],
  );
  const right = rightChoices(question);
  return right.some((choice) => choice.includes("="))
    ? right.flatMap(
        (choice) => wrong.find((it) => it.startsWith(choice.slice(0, choice.indexOf("=") + 1))) ?? [],
      )
    : wrong.slice(0, right.length);
};
