import { cardsAddress } from "@sidelight/ui/addresses";
import { useState } from "react";
import { cardsMessages } from "../messages/cards/both.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { addMissedQuestions } from "./add-missed-questions.ts";

/** What was missed in an attempt. */
export interface AddMissedProps {
  readonly data: PracticeData;
  readonly missed: readonly string[];
}

/** From a missed question to a card: the question, and the terms of the sentences that prove its answer. */
export function AddMissed({ data, missed }: AddMissedProps) {
  const words = cardsMessages[data.language];
  const [told, setTold] = useState("");
  const add = async () => {
    const terms = [...new Set(missed.flatMap((question) => data.terms[question] ?? []))];
    const { added, kept } = await addMissedQuestions(data.lesson, missed, terms);
    setTold(kept ? words.added(added) : words.notAdded);
  };
  return (
    <div className="add-missed">
      <div className="actions">
        <button type="button" className="button" onClick={add}>
          {words.addMissed}
        </button>
        <a className="button quiet" href={cardsAddress(data.lesson, data.edition)}>
          {words.link}
        </a>
      </div>
      <p role="status">{told}</p>
    </div>
  );
}
