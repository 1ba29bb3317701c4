import { proseText } from "@sidelight/content";
import { claimField, kindOf, optionOrder, proofField } from "@sidelight/content/questions";
import { Choices } from "../choices.tsx";
import { numberId } from "../number-id.ts";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** Two sets of radios: the claim, and the sentence that proves it. */
export const claimAndEvidenceForm: QuestionForm<QuestionOf<"claim-and-evidence">> = {
  controls: ({ view, id, question, seed }) => (
    <>
      <fieldset className="part" aria-labelledby={`q-${id}-claim ${numberId(id)}`}>
        <legend id={`q-${id}-claim`}>{view.words.parts.claim}</legend>
        <Choices
          question={id}
          field={claimField}
          one
          arranged
          choices={optionOrder(question, id, seed).map((value) => ({
            value,
            label: question.options[value]?.text,
          }))}
        />
      </fieldset>
      <fieldset className="part" aria-labelledby={`q-${id}-proof ${numberId(id)}`}>
        <legend id={`q-${id}-proof`}>{view.words.parts.proof}</legend>
        <Choices
          question={id}
          field={proofField}
          one
          choices={Object.keys(question.proofs).map((value) => ({
            value,
            label: proseText(view.edition.sentences[value] ?? []),
          }))}
        />
      </fieldset>
    </>
  ),
  // The card asks for the claim alone; its back has the sentence that proves it.
  cardFront: ({ id, question, seed }) => ({
    listed: optionOrder(question, id, seed).map((option) => question.options[option]?.text ?? ""),
  }),
  lettered: (question) => ({
    [claimField]: kindOf(question).optionList(question),
    [proofField]: { names: Object.keys(question.proofs) },
  }),
};
