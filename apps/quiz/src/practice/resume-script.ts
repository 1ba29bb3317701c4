import { goingKey, oldKey } from "../storage/keys.ts";

/**
 * Runs where the form ends: whoever has an attempt to go on with, or asks for an order of options with `?seed=`, must
 * not be shown the first question only to see it swapped. The form is held back until the island has it (or six seconds
 * have gone by), and the island is called at once: an `input` event inside it is what the loader listens for. An old
 * browser, which gets no islands, is not made to wait for one.
 */
export const resumeScript = (lesson: string): string =>
  `try{if(Object.hasOwn&&(/[?&]seed=/.test(location.search)||/^#q-/.test(location.hash)||localStorage["${goingKey(lesson)}"]||localStorage["${oldKey(lesson)}"])){` +
  `const d=document.documentElement.dataset;d.resuming="";setTimeout(()=>delete d.resuming,6e3);` +
  `document.querySelector("#practice input").dispatchEvent(new Event("input",{bubbles:true}))}}catch{}`;
