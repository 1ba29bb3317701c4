import type { Question } from "@sidelight/content";
import { isTyped, optionsOf, textField, typedText } from "@sidelight/content/questions";
import type { Answer, Attempt, Confidence } from "../attempt/attempt.ts";
import type { SavedAttempt } from "../attempt/parse-attempt.ts";
import type { LmsLedger } from "./lms-ledger.ts";
import { type PackedLedger, packLedger, packOutcome, unpackLedger, unpackOutcome } from "./pack-ledger.ts";

/** The questions that an attempt is packed against: in their order, with their hashes. */
export interface PackingTable {
  readonly lesson: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly hashes: Readonly<Record<string, string>>;
}

/** How much a platform may take: SCORM 1.2 promises 4,096 characters, SCORM 2004 (4th edition) 64,000. */
export const roomFor = { "1.2": 4096, "2004": 64_000 } as const;

/** How much a platform takes of whatever edition: SCORM 2004 promised 4,000 characters at first. */
export const leastRoom = 4000;

const format = "S2";
const degrees: readonly (Confidence | undefined)[] = [undefined, "guess", "fairly-sure", "sure"];
/** So much of a hash tells an edited question apart. */
const hashLength = 5;

type PackedAnswer = readonly [
  question: number,
  hash: string,
  checked: 0 | 1,
  revision: number,
  secondsSinceStart: number,
  chosen: readonly number[] | string,
  confidence: number,
  hints: number,
  criteria: readonly string[],
];

const choicesOf = (question: Question) => Object.keys(optionsOf(question));

/**
 * Packs an attempt into a short text, with what the platform has been told by then: names become numbers, times become seconds
 * since the attempt's start.
 */
export const packAttempt = (
  attempt: Attempt,
  { questions }: Pick<PackingTable, "questions">,
  ledger?: LmsLedger,
): string => {
  const ids = Object.keys(questions);
  const answers = Object.entries(attempt.answers).flatMap(([id, answer]): readonly PackedAnswer[] => {
    const question = questions[id];
    if (!question) return [];
    const choices = choicesOf(question);
    return [
      [
        ids.indexOf(id),
        answer.hash.slice(0, hashLength),
        answer.checked ? 1 : 0,
        answer.revision,
        Math.round((answer.at - attempt.startedAt) / 1000),
        isTyped(question)
          ? typedText(answer.chosen)
          : answer.chosen.map((choice) => choices.indexOf(choice)).filter((at) => at >= 0),
        degrees.indexOf(answer.confidence),
        answer.hints ?? 0,
        answer.criteria ?? [],
      ],
    ];
  });
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
    packOutcome(attempt.first),
    answers,
    ...(ledger ? [packLedger(ledger, attempt.id, ids)] : []),
  ])}`;
};

const unpackAnswer = (
  packed: PackedAnswer,
  startedAt: number,
  { questions, hashes }: PackingTable,
): readonly (readonly [string, Answer])[] => {
  const [index, hash, checked, revision, seconds, chosen, confidence, hints, criteria] = packed;
  const id = Object.keys(questions)[index];
  const question = id === undefined ? undefined : questions[id];
  if (id === undefined || !question) return [];
  const whole = hashes[id] ?? "";
  const choices = choicesOf(question);
  const degree = degrees[confidence];
  return [
    [
      id,
      {
        chosen:
          typeof chosen === "string"
            ? chosen === ""
              ? []
              : [`${textField}=${chosen}`]
            : chosen.flatMap((at) => choices[at] ?? []),
        checked: checked === 1,
        // A hash that does not begin like today's is that of an edited question, and stays another one.
        hash: whole.startsWith(hash) ? whole : hash,
        revision,
        at: startedAt + seconds * 1000,
        ...(degree ? { confidence: degree } : {}),
        ...(hints > 0 ? { hints } : {}),
        ...(criteria.length > 0 ? { criteria } : {}),
      },
    ],
  ];
};

/** An attempt as a platform had it, with what the platform had been told, where that was written down. */
export type Unpacked = SavedAttempt & { readonly ledger?: LmsLedger };

/** Reads what {@link packAttempt} wrote. Never throws: anything else is called unreadable, a later form newer. */
export const unpackAttempt = (text: string, table: PackingTable): Unpacked => {
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
        version: 2,
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
        ...(first ? { first: unpackOutcome(first) } : {}),
      },
    };
  } catch {
    return { state: "unreadable" };
  }
};
