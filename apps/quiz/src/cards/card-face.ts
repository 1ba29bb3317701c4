import type { EditionId } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import type { CardFront } from "../questions/question-form.ts";

/** A card as it is shown. */
export interface CardFace extends CardFront {
  readonly kind: "term" | "question";
  /** A term, or a question's stem. */
  readonly front: string;
  /** The right answer, in words. */
  readonly right?: readonly string[];
  readonly back: readonly string[];
  /** What became known after the lesson’s events, for the end of the back. */
  readonly knownLater?: readonly string[];
  /** Links to read more: a term's page, or the sentences that prove an answer. */
  readonly more: readonly { readonly address: string; readonly text?: string }[];
}

/** The data of the cards island. */
export interface CardsData {
  readonly lesson: string;
  readonly edition: EditionId;
  readonly language: Language;
  /** Every card that can be shown, by its id, terms first. */
  readonly faces: Readonly<Record<string, CardFace>>;
}

/** The id of the element that carries the data as JSON. */
export const cardsDataId = "cards-data";
