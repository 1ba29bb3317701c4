// An island because opening a note in place, keeping the sentence between editions and hiding the outcome need JavaScript.
// Without it a note is a page of its own, and every link leads there and back.
import { keepPlace } from "@sidelight/preferences";
import { mountBar } from "../src/article/mount-bar.ts";
import { mountArrival, mountEditionLinks } from "../src/article/mount-editions.ts";
import { mountOtherWords } from "../src/article/mount-other-words.ts";
import { mountTermMarks } from "../src/article/mount-term-marks.ts";
import { followOldPlace } from "../src/article/old-places.ts";
import { watchReading } from "../src/article/reading-place.ts";
import { mountKnownSwitch } from "../src/claims/known-switch.ts";
import { mountNotes } from "../src/notes/mount-notes.ts";

/** Takes over a lesson's page, or one with two editions. */
export default function mount(root: HTMLElement): void {
  followOldPlace();
  addEventListener("hashchange", followOldPlace);
  watchReading();
  keepPlace();
  mountEditionLinks(root);
  mountNotes(root);
  mountTermMarks(root);
  mountKnownSwitch(root);
  const arrival = root.querySelector<HTMLElement>(".arrival");
  const bar = root.querySelector<HTMLElement>(".lesson-bar");
  if (arrival) mountArrival(arrival);
  if (bar) mountBar(bar);
  mountOtherWords([...root.querySelectorAll<HTMLButtonElement>(".other-words")]);
}
