import type { Question, QuestionKind } from "@sidelight/content";
import { claimAndEvidenceForm } from "./claim-and-evidence/form.tsx";
import { clozeForm } from "./cloze/form.tsx";
import { evidenceForm } from "./evidence/form.tsx";
import { openResponseForm } from "./open-response/form.tsx";
import { optionChoices } from "./option-choices.tsx";
import { orderForm } from "./order/form.tsx";
import type { QuestionForm, QuestionOf } from "./question-form.ts";
import { rowSelects } from "./row-selects.tsx";
import { shortTextForm } from "./short-text/form.tsx";
import { sourceRelationForm } from "./source-relation/form.tsx";
import { trueFalseNotStatedForm } from "./true-false-not-stated/form.tsx";

const forms = {
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
} satisfies { readonly [Kind in QuestionKind]: QuestionForm<QuestionOf<Kind>> };

/** Returns how pages show a question's kind. */
export const formOf = ({ kind }: Pick<Question, "kind">): QuestionForm => forms[kind];
