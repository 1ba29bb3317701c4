import { oldKey, underWayKey } from "../storage/keys.ts";

/**
 * Returns the script at the end of the form. A learner with an attempt to resume, or with `?seed=` in the address, must not see
 * the first question only to have it swapped. So the form stays hidden until the island has it, or for six seconds, and the
 * island is called at once by the `input` event that the loader listens for. An old browser, which gets no islands, does not
 * wait for one.
 */
export const resumeScript = (lesson: string): string =>
  `try{if(Object.hasOwn&&(/[?&]seed=/.test(location.search)||/^#q-/.test(location.hash)||localStorage["${underWayKey(lesson)}"]||localStorage["${oldKey(lesson)}"])){` +
  `const d=document.documentElement.dataset;d.resuming="";setTimeout(()=>delete d.resuming,6e3);` +
  `document.querySelector("#practice input").dispatchEvent(new Event("input",{bubbles:true}))}}catch{}`;
