import type { Mode } from "@sidelight/attempt";
import { useLayoutEffect, useRef } from "react";
import { choosePosition } from "../questions/order/choose-position.ts";

/** Callbacks for what the learner does with the form. */
export interface FormEvents {
  readonly onMode: (mode: Mode) => void;
  /** A control got a value, or text was typed. */
  readonly onRespond: (question: string, control: HTMLElement) => void;
  /** A button that moves a row was pressed. */
  readonly onMove: (question: string, button: HTMLElement) => void;
  readonly onConfidence: (question: string) => void;
  /** A hint was opened. `open` is the number of the question's open hints. */
  readonly onHint: (question: string, open: number) => void;
  readonly onSubmit: () => void;
}

/** Typed text is saved after a pause of so many milliseconds. */
const typingPause = 400;

const questionOf = (control: Element) => control.closest<HTMLElement>("[data-question]")?.dataset.question;

/** Listens to the served form, which belongs to no component. */
export const useFormEvents = (form: HTMLFormElement, events: FormEvents): void => {
  const latest = useRef(events);
  latest.current = events;

  // In a layout effect, because a submit that was held while the island loaded follows at once.
  useLayoutEffect(() => {
    let typing: ReturnType<typeof setTimeout> | undefined;
    const change = ({ target }: Event) => {
      clearTimeout(typing);
      if (!(target instanceof HTMLElement)) return;
      if (target instanceof HTMLInputElement && target.name === "mode")
        return latest.current.onMode(target.value === "test" ? "test" : "practice");
      const question = questionOf(target);
      if (question && /^confidence-/.test(target.getAttribute("name") ?? ""))
        latest.current.onConfidence(question);
      if (question && /^answer-/.test(target.getAttribute("name") ?? ""))
        latest.current.onRespond(question, target);
    };
    const type = (event: Event) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches("[type=text], textarea")) return;
      clearTimeout(typing);
      typing = setTimeout(() => change(event), typingPause);
    };
    const press = ({ target }: Event) => {
      const button = (target as Element).closest<HTMLElement>("[data-move]");
      const question = button && questionOf(button);
      if (button && question) latest.current.onMove(question, button);
    };
    const toggle = ({ target }: Event) => {
      const hint = (target as Element).closest?.<HTMLDetailsElement>(".hint");
      const question = hint?.open ? questionOf(hint) : undefined;
      if (!hint || !question) return;
      const open = hint.parentElement?.querySelectorAll(".hint[open]").length ?? 0;
      latest.current.onHint(question, open);
    };
    const submit = (event: Event) => {
      event.preventDefault();
      latest.current.onSubmit();
    };
    const listeners = { change, input: type, click: press, submit };
    for (const [name, listener] of Object.entries(listeners)) form.addEventListener(name, listener);
    form.addEventListener("keydown", choosePosition);
    // The toggle event of a disclosure does not bubble.
    form.addEventListener("toggle", toggle, true);
    return () => {
      clearTimeout(typing);
      form.removeEventListener("toggle", toggle, true);
      form.removeEventListener("keydown", choosePosition);
      for (const [name, listener] of Object.entries(listeners)) form.removeEventListener(name, listener);
    };
  }, [form]);
};
