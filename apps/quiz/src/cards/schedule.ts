import { type Card, createEmptyCard, fsrs, Rating, State } from "ts-fsrs";
import type { CardReview } from "./deck.ts";
import { lastMoment, type Schedule } from "./new-schedule.ts";

/** What somebody says of a card they looked at: forgotten, or known. */
export type Recall = "again" | "good";

// Without fuzz the same looks always give the same days, on every device.
const scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9 });

const states: Readonly<Record<Schedule["state"], State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const ratings = { again: Rating.Again, good: Rating.Good } as const;

const toCard = (schedule: Schedule, now: number): Card => ({
  ...createEmptyCard(new Date(now)),
  due: new Date(schedule.due),
  stability: schedule.stability,
  difficulty: schedule.difficulty,
  learning_steps: schedule.step,
  reps: schedule.reviews,
  lapses: schedule.lapses,
  state: states[schedule.state],
  ...(schedule.last === undefined ? {} : { last_review: new Date(schedule.last) }),
});

/** A day that lies further off than a date can be (an imported clock may be that wrong) is the last that there is. */
const momentOf = (date: Date): number => {
  const time = date.getTime();
  return Number.isNaN(time) ? lastMoment : time;
};

const fromCard = (card: Card): Schedule => ({
  due: momentOf(card.due),
  stability: card.stability,
  difficulty: card.difficulty,
  state: (Object.keys(states) as Schedule["state"][]).find((name) => states[name] === card.state) ?? "new",
  step: card.learning_steps,
  reviews: card.reps,
  lapses: card.lapses,
  ...(card.last_review ? { last: momentOf(card.last_review) } : {}),
});

const shiftOf = (look: CardReview | undefined): number => (look?.utcOffset ?? 0) * 60_000;

/**
 * When a card comes back after a look at it. Pure: the same schedule and looks give the same result, on every device.
 *
 * FSRS counts the days between two looks by their dates in UTC. It is given each look's own clock as if it were UTC, so that the
 * days are those of the learner.
 *
 * @param before The look before it, if there was one.
 */
export const scheduleAfter = (
  schedule: Schedule,
  look: CardReview,
  before: CardReview | undefined,
): Schedule => {
  // A clock that was set back must not make the time since the last look negative.
  const at = Math.max(look.at, schedule.last ?? look.at);
  const last = schedule.last === undefined ? undefined : schedule.last + shiftOf(before);
  // Nor must a journey to the west.
  const here = Math.max(at + shiftOf(look), last ?? 0);
  const local = { ...schedule, ...(last === undefined ? {} : { last }) };
  const next = fromCard(scheduler.next(toCard(local, here), new Date(here), ratings[look.recall]).card);
  return { ...next, due: Math.min(lastMoment, next.due - here + at), last: at };
};
