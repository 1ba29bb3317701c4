import { useLayoutEffect, useRef } from "react";
import type { Mode } from "../session/attempt.ts";

/** What the learner did with the form. */
export interface FormEvents {
  readonly onMode: (mode: Mode) => void;
  readonly onChoose: (question: string) => void;
  readonly onSubmit: () => void;
}

/** Listens to the served form, which no component owns. */
export const useFormEvents = (form: HTMLFormElement, events: FormEvents): void => {
  const latest = useRef(events);
  latest.current = events;

  // Before anything else can happen: a submit that was held while the island loaded comes right after this.
  useLayoutEffect(() => {
    const change = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.name === "mode") return latest.current.onMode(target.value === "test" ? "test" : "practice");
      const question = target.closest<HTMLElement>("[data-question]")?.dataset.question;
      if (question) latest.current.onChoose(question);
    };
    const submit = (event: Event) => {
      event.preventDefault();
      latest.current.onSubmit();
    };
    form.addEventListener("change", change);
    form.addEventListener("submit", submit);
    return () => {
      form.removeEventListener("change", change);
      form.removeEventListener("submit", submit);
    };
  }, [form]);
};
