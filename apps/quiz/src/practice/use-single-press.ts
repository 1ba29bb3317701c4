import { useLayoutEffect } from "react";

const isSubmit = (target: EventTarget | null): boolean =>
  (target as Element | null)?.closest?.("button[type=submit]") != null;

/**
 * Lets a double click on the button that hands in count once. After the first click something else lies under the pointer: the
 * second one would take the focus from the feedback, or press what has come in the button's place.
 */
export const useSinglePress = (form: HTMLFormElement): void => {
  useLayoutEffect(() => {
    let handedIn = false;
    const press = (event: MouseEvent) => {
      if (event.detail <= 1) {
        if (event.type === "click") handedIn = isSubmit(event.target);
      } else if (handedIn) {
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
