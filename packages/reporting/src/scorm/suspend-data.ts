import {
  type Answer,
  type Attempt,
  type Confidence,
  confidences,
  type Questions,
  type SavedAttempt,
} from "@sidelight/attempt";
import { isTyped, optionsOf, textField, typedText } from "@sidelight/content/questions";
import {
  type LmsLedger,
  type PackedLedger,
  packLedger,
  packScore,
  unpackLedger,
  unpackScore,
} from "./lms-ledger.ts";

/** The quiz that an attempt is packed against: its questions in their order, and the hashes under which an answer still counts. */
export interface PackingTable {
  readonly lesson: string;
  readonly questions: Questions;
  readonly knownHashes: Readonly<Record<string, readonly string[]>>;
}

const format = "S2";
const degrees: readonly (Confidence | undefined)[] = [undefined, ...confidences];
/** So many characters of a hash tell an edited question apart. */
const hashLength = 5;

type PackedAnswer = readonly [
  question: number,
  hash: string,
  submitted: 0 | 1,
  revision: number,
  secondsSinceStart: number,
  response: readonly number[] | string,
  confidence: number,
  hints: number,
  criteria: readonly string[],
];

const choicesOf = (question: Questions[string]) => Object.keys(optionsOf(question));

const packAnswer = (
  id: string,
  answer: Answer,
  startedAt: number,
  questions: Questions,
): readonly PackedAnswer[] => {
  const question = questions[id];
  if (!question) return [];
  const choices = choicesOf(question);
  return [
    [
      Object.keys(questions).indexOf(id),
      answer.hash.slice(0, hashLength),
      answer.submitted ? 1 : 0,
      answer.revision,
      Math.round((answer.at - startedAt) / 1000),
      isTyped(question)
        ? typedText(answer.response)
        : answer.response.map((choice) => choices.indexOf(choice)).filter((at) => at >= 0),
      degrees.indexOf(answer.confidence),
      answer.hints ?? 0,
      answer.criteria ?? [],
    ],
  ];
};

/** Packs an attempt and its ledger into a short text: names become numbers, times become seconds since the attempt's start. */
export const encodeSuspendData = (
  attempt: Attempt,
  { questions }: Pick<PackingTable, "questions">,
  ledger?: LmsLedger,
): string => {
  const ids = Object.keys(questions);
  const { place } = attempt;
  const at = place.at === "question" ? ids.indexOf(place.id) : place.at === "review" ? -1 : -2;
  const asked = attempt.questions.map((id) => ids.indexOf(id));
  const all = asked.length === ids.length && asked.every((index, position) => index === position);
  return `${format}${JSON.stringify([
    attempt.id,
    attempt.seed,
    attempt.mode === "test" ? (attempt.reviewed ? 2 : 1) : 0,
    at,
    attempt.revision,
    attempt.startedAt,
    attempt.finishedAt ?? 0,
    all ? 0 : asked,
    packScore(attempt.first),
    Object.entries(attempt.answers).flatMap(([id, answer]) =>
      packAnswer(id, answer, attempt.startedAt, questions),
    ),
    ...(ledger ? [packLedger(ledger, attempt.id, ids)] : []),
  ])}`;
};

const unpackAnswer = (
  packed: PackedAnswer,
  startedAt: number,
  { questions, knownHashes }: PackingTable,
): readonly (readonly [string, Answer])[] => {
  const [index, hash, submitted, revision, seconds, response, confidence, hints, criteria] = packed;
  const id = Object.keys(questions)[index];
  const question = id === undefined ? undefined : questions[id];
  if (id === undefined || !question) return [];
  const choices = choicesOf(question);
  const degree = degrees[confidence];
  return [
    [
      id,
      {
        response:
          typeof response === "string"
            ? response === ""
              ? []
              : [`${textField}=${response}`]
            : response.flatMap((at) => choices[at] ?? []),
        submitted: submitted === 1,
        // A hash that begins like none of these belongs to an edited question, and stays different.
        hash: knownHashes[id]?.find((whole) => whole.startsWith(hash)) ?? hash,
        revision,
        at: startedAt + seconds * 1000,
        ...(degree ? { confidence: degree } : {}),
        ...(hints > 0 ? { hints } : {}),
        ...(criteria.length > 0 ? { criteria } : {}),
      },
    ],
  ];
};

/** An attempt as a platform saved it, with the ledger if there was one. */
export type DecodedSuspendData = SavedAttempt & { readonly ledger?: LmsLedger };

/** Reads what {@link encodeSuspendData} wrote. Never throws: any other text is unreadable, and a later form is newer. */
export const decodeSuspendData = (text: string, table: PackingTable): DecodedSuspendData => {
  if (text === "") return { state: "none" };
  if (!text.startsWith(format)) return { state: /^S[3-9]/.test(text) ? "newer" : "unreadable" };
  try {
    const [id, seed, mode, at, revision, startedAt, finishedAt, asked, first, answers, ledger] = JSON.parse(
      text.slice(format.length),
    );
    const ids = Object.keys(table.questions);
    const questions: readonly string[] =
      asked === 0 ? ids : asked.flatMap((index: number) => ids[index] ?? []);
    const placed = questions.includes(ids[at] ?? "") ? ids[at] : questions[0];
    if (typeof id !== "string" || placed === undefined) return { state: "unreadable" };
    return {
      state: "attempt",
      ...(Array.isArray(ledger) ? { ledger: unpackLedger(ledger as unknown as PackedLedger, id, ids) } : {}),
      attempt: {
        id,
        lesson: table.lesson,
        seed,
        mode: mode === 0 ? "practice" : "test",
        ...(mode === 2 ? { reviewed: true } : {}),
        questions,
        place: at === -2 ? { at: "results" } : at === -1 ? { at: "review" } : { at: "question", id: placed },
        answers: Object.fromEntries(
          (answers as readonly PackedAnswer[]).flatMap((packed) => unpackAnswer(packed, startedAt, table)),
        ),
        revision,
        startedAt,
        ...(finishedAt ? { finishedAt } : {}),
        ...(first ? { first: unpackScore(first) } : {}),
      },
    };
  } catch {
    return { state: "unreadable" };
  }
};
