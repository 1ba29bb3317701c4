import type { Question, QuestionKind } from "@sidelight/content";
import { evidenceForm } from "./evidence/form.ts";
import type { QuestionForm, QuestionFormProps } from "./question-form.ts";
import { severalChoicesForm } from "./several-choices/form.ts";
import { singleChoiceForm } from "./single-choice/form.ts";
import { trueFalseNotStatedForm } from "./true-false-not-stated/form.tsx";

/** The form of each kind. The compiler refuses the list when a kind is missing. */
const forms: { readonly [Kind in QuestionKind]: QuestionForm<Extract<Question, { kind: Kind }>> } = {
  "single-choice": singleChoiceForm,
  "several-choices": severalChoicesForm,
  "true-false-not-stated": trueFalseNotStatedForm,
  evidence: evidenceForm,
};

// A question's kind picks its own form; TypeScript cannot follow that through the union.
const formOf = (question: Question) => forms[question.kind] as QuestionForm;

/** What stands between a question's stem and its options. */
export const questionLead = (props: QuestionFormProps) => formOf(props.question).lead?.(props) ?? null;

/** A question's options in the order in which they are shown. */
export const questionChoices = (props: QuestionFormProps) => formOf(props.question).choices(props);
