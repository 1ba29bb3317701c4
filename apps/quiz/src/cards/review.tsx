import { useLayoutEffect, useRef, useState } from "react";
import { cardsMessages } from "../messages/cards-messages.ts";
import type { CardsData } from "./card-face.ts";
import { CardFront } from "./card-front.tsx";
import type { Recall } from "./card-review.ts";
import { addCards, cardIn, removeCard } from "./deck.ts";
import type { ReadDeck } from "./deck-codec.ts";
import { DeckFiles } from "./deck-files.tsx";
import { dueToday } from "./due-cards.ts";
import { mergeDecks } from "./merge-decks.ts";
import { reviewCard } from "./review-card.ts";
import { useDeck } from "./use-deck.ts";
import { useNow } from "./use-now.ts";
import { waitUntil } from "./wait-until.ts";

/** The cards, and what was read where they are saved. */
export interface ReviewProps {
  readonly data: CardsData;
  readonly read: ReadDeck;
}

/** Today's cards, one at a time: look, recall, say whether you knew it. There are no points and no countdown. */
export function Review({ data, read }: ReviewProps) {
  const words = cardsMessages[data.language];
  const { deck, outcome, change } = useDeck(data.lesson, read);
  const known = Object.keys(data.faces);
  const now = useNow((at) => dueToday(deck, known, at).next);
  const today = dueToday(deck, known, now);
  // A card that becomes due meanwhile waits: the one being read stays.
  const shown = useRef<string>(undefined);
  const [first] = today.due;
  const id = shown.current !== undefined && today.due.includes(shown.current) ? shown.current : first;
  const face = id === undefined ? undefined : data.faces[id];
  const [turned, setTurned] = useState<string>();
  const isTurned = id !== undefined && turned === id;
  // A learner who waited learns of the next card in the paragraph that said how long, so focus stays where it is.
  const waited = useRef(false);
  if (id === undefined) waited.current = true;
  const ready = id !== undefined && waited.current;
  const section = useRef<HTMLElement>(null);
  const focusNext = useRef<string>(undefined);

  useLayoutEffect(() => {
    shown.current = id;
    const selector = focusNext.current;
    focusNext.current = undefined;
    if (selector) section.current?.querySelector<HTMLElement>(selector)?.focus();
  });

  const turn = () => {
    waited.current = false;
    setTurned(id);
    focusNext.current = ".card-back h4";
  };
  const goOn = (how: Parameters<typeof change>[0]) => {
    waited.current = false;
    shown.current = undefined;
    setTurned(undefined);
    change(how);
    focusNext.current = "[data-next]";
  };
  const rate = (recall: Recall) => {
    if (id !== undefined) goOn((it) => reviewCard(it, id, recall, Date.now()));
  };
  const comesBack = (recall: Recall): string => {
    const reviewed = id === undefined ? undefined : cardIn(reviewCard(deck, id, recall, now), id);
    return words.comesBack((reviewed?.schedule.due ?? now) - now);
  };

  return (
    <section ref={section} className="review" aria-labelledby="due">
      <h2 id="due">{words.due(today.due.length)}</h2>
      {today.fresh > 0 ? <p className="note">{words.fresh(today.fresh)}</p> : null}
      {read.state === "unreadable" || read.state === "newer" ? (
        <p className="notice">{words.notices[read.state]}</p>
      ) : null}
      <p role="status" className="visually-hidden">
        {ready ? words.ready : ""}
      </p>
      {id === undefined || ready ? (
        <p data-next={id === undefined ? "" : undefined} tabIndex={-1}>
          {ready
            ? words.ready
            : today.next === undefined
              ? words.nothing
              : words.nextIn(waitUntil(today.next, now))}
        </p>
      ) : null}
      {face && id !== undefined ? (
        <article className="card" aria-labelledby="card-front">
          <p className="kicker">{words.kinds[face.kind]}</p>
          <h3 id="card-front" data-next="" tabIndex={-1}>
            {face.front}
          </h3>
          <CardFront face={face} values={words.values} />
          {isTurned ? (
            <div className="card-back">
              <h4 tabIndex={-1}>{words.answer}</h4>
              {face.right ? (
                <ul className="right-answers">
                  {face.right.map((answer) => (
                    <li key={answer}>{answer}</li>
                  ))}
                </ul>
              ) : null}
              {face.back.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {face.knownLater?.map((paragraph) => (
                <p key={paragraph} className="known-later">
                  {paragraph}
                </p>
              ))}
              {face.more.map(({ address, text }) => (
                <p key={address} className={text ? "proof" : undefined}>
                  {text} <a href={address}>{text ? words.inLesson : words.more(face.front)}</a>
                </p>
              ))}
              <div className="actions">
                <button type="button" className="button" onClick={() => rate("again")}>
                  {words.again} <span className="comes-back">{comesBack("again")}</span>
                </button>
                <button type="button" className="button primary" onClick={() => rate("good")}>
                  {words.good} <span className="comes-back">{comesBack("good")}</span>
                </button>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => goOn((it) => removeCard(addCards(it, [id], Date.now()), id, Date.now()))}
                >
                  {words.takeOut}
                </button>
              </div>
            </div>
          ) : (
            <div className="actions">
              <button type="button" className="button primary" onClick={turn}>
                {words.showAnswer}
              </button>
            </div>
          )}
        </article>
      ) : null}
      <p role="status" className="note">
        {outcome === "saved" ? words.saved : words.notSaved}
      </p>
      <DeckFiles data={data} deck={deck} onImport={(other) => change((it) => mergeDecks(it, other))} />
    </section>
  );
}
