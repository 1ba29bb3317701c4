// An island because today's cards depend on the day and the device; without scripts every term can be opened.
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type CardsData, cardsDataId } from "../src/cards/card-face.ts";
import { openDeck } from "../src/cards/open-deck.ts";
import { Review } from "../src/cards/review.tsx";

/** Shows today's cards above the terms. */
export default async function mount(root: HTMLElement): Promise<void> {
  const json = document.getElementById(cardsDataId)?.textContent;
  const place = root.querySelector("[data-review]");
  if (!json || !place) return;
  const data = JSON.parse(json) as CardsData;
  const read = await openDeck(data.lesson);
  const tree = createRoot(place);
  flushSync(() => tree.render(<Review data={data} read={read} />));
}
