import type { Question, QuestionKind } from "@sidelight/content";
import { claimAndEvidenceForm } from "./claim-and-evidence/form.tsx";
import { clozeForm } from "./cloze/form.tsx";
import { evidenceForm } from "./evidence/form.tsx";
import { openResponseForm } from "./open-response/form.tsx";
import { optionChoices } from "./option-choices.tsx";
import { orderForm } from "./order/form.tsx";
import type { QuestionForm, QuestionFormProps, QuestionOf } from "./question-form.ts";
import { rowSelects } from "./row-selects.tsx";
import { shortTextForm } from "./short-text/form.tsx";
import { sourceRelationForm } from "./source-relation/form.tsx";
import { trueFalseNotStatedForm } from "./true-false-not-stated/form.tsx";

/** The form of each kind. The compiler refuses the list when a kind is missing. */
const forms: { readonly [Kind in QuestionKind]: QuestionForm<QuestionOf<Kind>> } = {
  "single-choice": optionChoices,
  "several-choices": optionChoices,
  "true-false-not-stated": trueFalseNotStatedForm,
  evidence: evidenceForm,
  "claim-and-evidence": claimAndEvidenceForm,
  "who-said-it": rowSelects,
  order: orderForm,
  match: rowSelects,
  cloze: clozeForm,
  "short-text": shortTextForm,
  "source-relation": sourceRelationForm,
  "next-check": optionChoices,
  "open-response": openResponseForm,
};

// A question's kind picks its own form; TypeScript cannot follow that through the union.
const formOf = (question: Question) => forms[question.kind] as QuestionForm;

/** What a question's heading has beside its stem. */
export const questionLead = (props: QuestionFormProps) => formOf(props.question).lead?.(props) ?? null;

/** A question's controls in the order in which they are shown. */
export const questionControls = (props: QuestionFormProps) => formOf(props.question).controls(props);
