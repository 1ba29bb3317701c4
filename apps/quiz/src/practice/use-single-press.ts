import { useLayoutEffect } from "react";

const isSubmit = (target: EventTarget | null): boolean =>
  (target as Element | null)?.closest?.("button[type=submit]") != null;

/**
 * Counts a double click on the submit button once. After the first click something else is under the pointer, so the second one
 * would take focus from the feedback or press whatever took the button's place.
 */
export const useSinglePress = (form: HTMLFormElement): void => {
  useLayoutEffect(() => {
    let submitted = false;
    const press = (event: MouseEvent) => {
      if (event.detail <= 1) {
        if (event.type === "click") submitted = isSubmit(event.target);
      } else if (submitted) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const types = ["mousedown", "click"] as const;
    for (const type of types) form.addEventListener(type, press, true);
    return () => {
      for (const type of types) form.removeEventListener(type, press, true);
    };
  }, [form]);
};
