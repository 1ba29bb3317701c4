import {
  type Attempt,
  type AttemptEvent,
  attemptAfter,
  hasAnswers,
  mergeAttempts,
  mergeEarlyAnswers,
  resumeAttempt,
} from "@sidelight/attempt";
import type { Found, Late, SaveOutcome, StorageState } from "../storage/attempt-repository.ts";
import type { AttemptEnvironment, Choice, Opening } from "./opening.ts";

/** A quiz page's attempt and what is known of it. */
export interface AttemptState {
  readonly attempt: Attempt;
  /** The state of saving. */
  readonly storage: StorageState;
  /** Whether saved progress is still loading. */
  readonly late: boolean;
  /** Whether answers from another tab were added. */
  readonly joined: boolean;
  /** Two attempts, of which the learner has to choose one. */
  readonly choice: Choice | undefined;
  readonly notices: readonly string[];
  /** The attempt that was opened, if it is from an earlier visit or has edited questions. */
  readonly opened: Pick<Opening, "updated" | "resumed"> & { readonly id: string };
}

/** What happens to the state. */
export type AttemptAction =
  | { readonly type: "event"; readonly event: AttemptEvent }
  /** A new attempt takes the place of this one. */
  | { readonly type: "restart"; readonly attempt: Attempt; readonly usesAskedSeed: boolean }
  /** The learner keeps this attempt (false) or takes the other one of the choice (true). */
  | { readonly type: "choose"; readonly other: boolean }
  | { readonly type: "saved"; readonly outcome: SaveOutcome; readonly replaced: boolean }
  /** Another attempt opens next time. */
  | { readonly type: "replaced"; readonly other: Attempt }
  /** Another tab saved an attempt. */
  | { readonly type: "other-tab"; readonly other: Attempt }
  /** Late progress arrived, and was opened. */
  | { readonly type: "arrived"; readonly found: Found; readonly opening: Opening };

/** What the page has to do after an action. */
export type AttemptEffect =
  | { readonly type: "save"; readonly attempt: Attempt; readonly replaces?: readonly string[] | undefined }
  /** Reads which attempt opens next time, and whether it is another one. */
  | { readonly type: "check-replaced" }
  | { readonly type: "forget"; readonly id: string }
  | { readonly type: "restart"; readonly seed: number }
  | { readonly type: "drop-seed" };

/** A state and what the page has to do to reach it. */
export interface Transition {
  readonly state: AttemptState;
  readonly effects: readonly AttemptEffect[];
}

const to = (state: AttemptState, ...effects: readonly AttemptEffect[]): Transition => ({ state, effects });

/** Returns the state of a page that opened an attempt. */
export const initialState = (opening: Opening, found: Found | Late): Transition => {
  const { attempt, updated, resumed, notices, choice, unsaved } = opening;
  const late = found.state === "late";
  const state: AttemptState = {
    attempt,
    storage: found.state === "newer" || late ? found.state : "saved",
    late,
    joined: false,
    choice,
    notices,
    opened: { id: attempt.id, updated, resumed },
  };
  // What was chosen before the script arrived is saved from the first moment.
  if (unsaved) return to(state, { type: "save", attempt, replaces: unsaved.replaces });
  return choice || late ? to(state) : to(state, { type: "drop-seed" });
};

/** Whether one copy of an attempt has answers that the other has not. */
const differs = (a: Attempt, b: Attempt): boolean => JSON.stringify(a.answers) !== JSON.stringify(b.answers);

const chosen = (
  state: AttemptState,
  other: boolean,
  { knownHashes }: Pick<AttemptEnvironment, "knownHashes">,
): Transition => {
  const { choice, attempt } = state;
  if (!choice) return to(state);
  const next = { ...state, choice: undefined };
  if (choice.kind === "seed")
    return to(next, other ? { type: "restart", seed: choice.seed } : { type: "drop-seed" });
  if (!other)
    return to(
      next,
      choice.kind === "beside"
        ? { type: "forget", id: choice.other.id }
        : { type: "save", attempt, replaces: [] },
    );
  const taken = resumeAttempt(choice.other, knownHashes)?.attempt ?? choice.other;
  return to({ ...next, attempt: taken }, { type: "save", attempt: taken, replaces: [] });
};

const fromOtherTab = (
  state: AttemptState,
  other: Attempt,
  { knownHashes }: Pick<AttemptEnvironment, "knownHashes">,
): Transition => {
  const { attempt, late } = state;
  const fitted = resumeAttempt(other, knownHashes)?.attempt;
  if (!fitted || late) return to(state);
  if (fitted.id !== attempt.id)
    // An attempt with answers is saved beside the other one, and the learner is asked.
    return hasAnswers(attempt)
      ? to(state, { type: "save", attempt })
      : to({ ...state, attempt: fitted, joined: true, storage: "saved" });
  const merged = mergeAttempts(attempt, fitted);
  return to(differs(merged, attempt) ? { ...state, attempt: merged, joined: true } : state);
};

const arrived = (state: AttemptState, found: Found, opening: Opening): Transition => {
  const { attempt: mine } = state;
  const { attempt: saved, updated, resumed, notices, choice, unsaved } = opening;
  const next = { ...state, late: false };
  if (!resumed) {
    const shown: AttemptState = {
      ...next,
      notices,
      storage: found.state === "newer" ? "newer" : "saved",
    };
    return unsaved || hasAnswers(mine)
      ? to(shown, { type: "save", attempt: mine, replaces: unsaved?.replaces })
      : to(shown);
  }
  // A finished attempt, or one with other questions, has no room for all answers, so the learner is asked.
  const fits =
    saved.place.at !== "results" && Object.keys(mine.answers).every((id) => saved.questions.includes(id));
  if (hasAnswers(mine) && !fits) return to(next, { type: "save", attempt: mine });
  const joined = mergeEarlyAnswers(saved, mine);
  const shown: AttemptState = {
    ...next,
    attempt: joined,
    storage: "saved",
    choice,
    notices,
    opened: { id: saved.id, updated, resumed },
  };
  return hasAnswers(mine) || unsaved
    ? to(shown, { type: "save", attempt: joined, replaces: [mine.id, ...(unsaved?.replaces ?? [])] })
    : to(shown);
};

/** Returns the state after an action, and what the page has to do. Pure. */
export const transition = (
  state: AttemptState,
  action: AttemptAction,
  environment: Pick<AttemptEnvironment, "knownHashes">,
): Transition => {
  switch (action.type) {
    case "event": {
      const attempt = attemptAfter(state.attempt, action.event);
      return attempt === state.attempt ? to(state) : to({ ...state, attempt }, { type: "save", attempt });
    }
    case "restart": {
      const { attempt, usesAskedSeed } = action;
      const save: AttemptEffect = { type: "save", attempt, replaces: [state.attempt.id] };
      const next = { ...state, attempt, joined: false, choice: undefined };
      // A seed that was asked for stays in the address until the attempt is saved.
      return usesAskedSeed ? to(next, save) : to(next, { type: "drop-seed" }, save);
    }
    case "choose":
      return chosen(state, action.other, environment);
    case "saved": {
      const { outcome, replaced } = action;
      // While saved progress is loading, nobody can say what became of this.
      if (state.late) return to(state);
      const next = { ...state, storage: outcome };
      if (outcome === "beside") return to(next, { type: "check-replaced" });
      return outcome === "saved" && replaced ? to(next, { type: "drop-seed" }) : to(next);
    }
    case "replaced":
      return to(
        action.other.id === state.attempt.id
          ? state
          : { ...state, choice: { kind: "replaced", other: action.other } },
      );
    case "other-tab":
      return fromOtherTab(state, action.other, environment);
    case "arrived":
      return arrived(state, action.found, action.opening);
  }
};

/** Returns the questions of the opened attempt that were edited since, and have not been answered again. */
export const updatedQuestions = ({ attempt, opened }: AttemptState): readonly string[] =>
  attempt.id === opened.id ? opened.updated.filter((id) => !attempt.answers[id]) : [];

/** Tells whether the attempt was started on an earlier visit. */
export const isResumed = ({ attempt, opened }: AttemptState): boolean =>
  attempt.id === opened.id && opened.resumed;
