import { useState } from "react";
import { download } from "../files/download.ts";
import { cardsMessages } from "../messages/cards-messages.ts";
import type { CardsData } from "./card-face.ts";
import { addCards, type Deck } from "./deck.ts";
import { deckFromFile, deckToFile } from "./deck-file.ts";

/** The deck to export, and what to do with an imported one. */
export interface DeckFilesProps {
  readonly data: CardsData;
  readonly deck: Deck;
  readonly onImport: (other: Deck) => void;
}

/** The buttons that export and import the cards, and put removed cards back. */
export function DeckFiles({ data, deck, onImport }: DeckFilesProps) {
  const words = cardsMessages[data.language];
  const [status, setStatus] = useState("");
  const out = Object.keys(deck.cards).filter((id) => deck.cards[id]?.out && data.faces[id]);

  const importFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = deckFromFile(await file.text(), data.lesson);
    // The same file may be chosen again after it was fixed.
    input.value = "";
    if (read.state !== "deck") {
      setStatus(words.refused[read.state === "none" ? "unreadable" : read.state](file.name));
      return;
    }
    onImport(read.deck);
    // Cards of terms that the lesson no longer has stay in the deck, but are not shown.
    setStatus(words.imported(Object.keys(read.deck.cards).filter((id) => data.faces[id]).length));
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
              // Every card put back is later than the one it is merged with.
              onImport(addCards(deck, out, Date.now()));
              setStatus(words.putBackDone(out.length));
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
          onChange={({ currentTarget }) => importFile(currentTarget)}
        />
      </p>
      <p role="status">{status}</p>
    </details>
  );
}
