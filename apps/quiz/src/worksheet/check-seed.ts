import { isSeed } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";

/** Puts a form's seed into the address in the digits 0–9, whichever were typed, or shows the range if it is not a seed. */
export const checkSeed = (form: HTMLFormElement): void => {
  const field = form.querySelector<HTMLInputElement>("#seed");
  const error = form.querySelector<HTMLElement>("#seed-error");
  if (!field || !error) return;
  form.addEventListener("submit", (event) => {
    const fits = isSeed(readNumber(field.value));
    error.textContent = fits ? "" : (form.dataset.outOfRange ?? "");
    field.setAttribute("aria-invalid", String(!fits));
    field.setAttribute("aria-describedby", fits ? "seed-hint" : "seed-error seed-hint");
    if (fits) return;
    event.preventDefault();
    field.focus();
  });
  form.addEventListener("formdata", ({ formData }) => {
    formData.set(field.name, String(readNumber(field.value)));
  });
};
