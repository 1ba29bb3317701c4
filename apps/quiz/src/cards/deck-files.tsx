import { useState } from "react";
import { cardsMessages } from "../messages/cards/both.ts";
import { download } from "../results/download.ts";
import type { CardsData } from "./card-face.ts";
import { addCards, type Deck } from "./deck.ts";
import { deckFromFile, deckToFile } from "./deck-file.ts";

/** The deck to take along, and where one that is brought goes. */
export interface DeckFilesProps {
  readonly data: CardsData;
  readonly deck: Deck;
  readonly onImport: (other: Deck) => void;
}

/** The cards as a file, to have them on another device; cards that were taken out can be put back. */
export function DeckFiles({ data, deck, onImport }: DeckFilesProps) {
  const words = cardsMessages[data.language];
  const [told, setTold] = useState("");
  const out = Object.keys(deck.cards).filter((id) => deck.cards[id]?.out && data.faces[id]);

  const bring = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = deckFromFile(await file.text(), data.lesson);
    // The same file may be chosen once more after it was fixed.
    input.value = "";
    if (read.state !== "deck") {
      setTold(words.refused[read.state === "none" ? "unreadable" : read.state](file.name));
      return;
    }
    onImport(read.deck);
    // Cards of terms that the lesson no longer has stay in the deck, and are nowhere to be seen.
    setTold(words.imported(Object.keys(read.deck.cards).filter((id) => data.faces[id]).length));
  };

  return (
    <details className="deck-files">
      <summary>{words.files}</summary>
      <p>{words.filesNote}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            download(`sidelight-cards-${data.lesson}.json`, "application/json", deckToFile(deck))
          }
        >
          {words.export}
        </button>
        {out.length > 0 ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              // Its own deck with everything put back is later, card by card, than the one it is merged with.
              onImport(addCards(deck, out, Date.now()));
              setTold(words.putBackDone(out.length));
            }}
          >
            {words.putBack(out.length)}
          </button>
        ) : null}
      </div>
      <p>
        <label htmlFor="import-cards">{words.import}</label>{" "}
        <input
          id="import-cards"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => bring(currentTarget)}
        />
      </p>
      <p role="status">{told}</p>
    </details>
  );
}
