import { readFileSync } from "node:fs";
import type { Question } from "@sidelight/content";

/** Returns the questions that the built page of a practice holds, in their order. */
export const questionsAt = (address: string): Readonly<Record<string, Question>> => {
  const html = readFileSync(new URL(`../dist${address}index.html`, import.meta.url), "utf8");
  const data = /<script[^>]*id="?practice-data"?[^>]*>([^<]*)<\/script>/.exec(html)?.[1];
  if (data === undefined) throw new Error(`${address} has no questions.`);
  return JSON.parse(data).questions;
};

/** Returns the first question of a kind in the practice at an address. */
export const firstOfKind = (
  address: string,
  kind: Question["kind"],
): { readonly id: string; readonly question: Question } => {
  const [id, question] = Object.entries(questionsAt(address)).find(([, it]) => it.kind === kind) ?? [];
  if (!id || !question) throw new Error(`No question of the kind ${kind} in ${address}.`);
  return { id, question };
};
