import type { Attempt, AttemptEvent } from "@sidelight/attempt";
import type { AttemptRepository, Found, Late } from "../storage/attempt-repository.ts";
import {
  type AttemptAction,
  type AttemptEffect,
  type AttemptState,
  initialState,
  type Transition,
  transition,
} from "./attempt-state.ts";
import { type AttemptEnvironment, newAttempt, openAttempt } from "./opening.ts";

/** An event as the page sends it. The controller adds the time. */
export type TimelessEvent = AttemptEvent extends infer Event
  ? Event extends AttemptEvent
    ? Omit<Event, "at">
    : never
  : never;

/** What to restart with: all questions in a new order, only the missed ones with the first round's score, or a given order. */
export type Restart = Partial<Pick<Attempt, "questions" | "first" | "seed">>;

/** Runs a lesson's attempt without a framework: saves every change, and adds what another tab answered. */
export interface AttemptController {
  readonly getState: () => AttemptState;
  /** Calls back after every change of the state; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: TimelessEvent) => void;
  readonly restart: (as?: Restart) => void;
  /** Takes the other attempt of a choice, or keeps this one. */
  readonly choose: (other: boolean) => void;
  /** Saves what has to be saved at once, and begins to follow other tabs; returns a function that stops it. */
  readonly start: () => () => void;
}

/** Opens the attempt that was found, and returns its controller. */
export const openController = (
  environment: AttemptEnvironment,
  store: Pick<AttemptRepository, "load" | "save" | "forget" | "subscribe">,
  found: Found | Late,
): AttemptController => {
  const opened = initialState(openAttempt(environment, found), found);
  const listeners = new Set<() => void>();
  let state = opened.state;

  const apply = (next: Transition): void => {
    const changed = next.state !== state;
    state = next.state;
    // A save is under way before the change is shown, so that a tab that closes in between loses nothing.
    for (const effect of next.effects) run(effect);
    if (changed) for (const listener of listeners) listener();
  };
  const act = (action: AttemptAction) => apply(transition(state, action, environment));

  const restart = ({ questions = environment.questions, seed, first }: Restart = {}) => {
    const { lesson, newSeed } = environment;
    const start = { lesson, seed: seed ?? newSeed(), questions, mode: state.attempt.mode };
    const attempt = newAttempt(environment, first ? { ...start, first } : start);
    act({ type: "restart", attempt, usesAskedSeed: seed !== undefined });
  };
  const save = async (attempt: Attempt, replaces: readonly string[] | undefined) => {
    const outcome = await store.save(attempt, replaces);
    act({ type: "saved", outcome, replaced: replaces !== undefined });
  };
  const checkReplaced = async () => {
    const next = await store.load();
    if (next.state === "attempt") act({ type: "replaced", other: next.attempt });
  };
  const run = (effect: AttemptEffect): void => {
    switch (effect.type) {
      case "save":
        save(effect.attempt, effect.replaces);
        return;
      case "check-replaced":
        checkReplaced();
        return;
      case "forget":
        store.forget(effect.id);
        return;
      case "restart":
        restart({ seed: effect.seed });
        return;
      case "drop-seed":
        environment.dropSeed();
    }
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event) => act({ type: "event", event: { ...event, at: environment.now() } as AttemptEvent }),
    restart,
    choose: (other) => act({ type: "choose", other }),
    start: () => {
      for (const effect of opened.effects) run(effect);
      if (found.state === "late")
        found.arrives.then((arrived) =>
          act({ type: "arrived", found: arrived, opening: openAttempt(environment, arrived) }),
        );
      return store.subscribe((other) => act({ type: "other-tab", other }));
    },
  };
};
