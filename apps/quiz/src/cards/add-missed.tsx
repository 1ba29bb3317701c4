import { cardsAddress } from "@sidelight/ui/addresses";
import { useState } from "react";
import { cardsMessages } from "../messages/cards-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { addMissedQuestions } from "./add-missed-questions.ts";

/** The missed questions of an attempt. */
export interface AddMissedProps {
  readonly data: QuizData;
  readonly missed: readonly string[];
}

/** The button that adds missed questions to the cards, with the terms in the sentences that prove their answers. */
export function AddMissed({ data, missed }: AddMissedProps) {
  const words = cardsMessages[data.language];
  const [status, setStatus] = useState("");
  const add = async () => {
    const terms = [...new Set(missed.flatMap((question) => data.terms[question] ?? []))];
    const { added, saved } = await addMissedQuestions(data.lesson, missed, terms);
    setStatus(saved ? words.added(added) : words.notAdded);
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
      <p role="status">{status}</p>
    </div>
  );
}
