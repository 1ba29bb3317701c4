import type { KindDefinition, Verdict } from "./definition.ts";

type Default =
  | "isScored"
  | "choosesOne"
  | "rows"
  | "rowText"
  | "optionList"
  | "valueList"
  | "mistakes"
  | "reason"
  | "rationales"
  | "comment"
  | "model"
  | "verdict";

/** What most kinds have in common. A kind states only what differs. */
export const defaults: Pick<KindDefinition, Default> & ThisType<KindDefinition> = {
  isScored: true,
  choosesOne: false,
  rows: () => ({}),
  rowText: () => "",
  optionList: () => ({ names: [] }),
  valueList: () => ({ names: [] }),
  mistakes(question, response) {
    return this.score(question, response).wrong;
  },
  reason(question, choice) {
    return this.options(question)[choice];
  },
  rationales(question) {
    return Object.entries(this.options(question)).flatMap(([choice, { correct, feedback = "" }]) =>
      correct ? [] : [{ about: { choice }, feedback }],
    );
  },
  comment: () => undefined,
  model: () => undefined,
  verdict(question, response, choice): Verdict | undefined {
    const { hits, missed, wrong } = this.score(question, response);
    if (hits.includes(choice)) return "right";
    if (wrong.includes(choice)) return "wrong";
    return missed.includes(choice) ? "missed" : undefined;
  },
};
