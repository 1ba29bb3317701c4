import { type Card, createEmptyCard, fsrs, Rating, State } from "ts-fsrs";
import type { CardReview } from "./card-review.ts";
import { lastMoment, type Schedule } from "./new-schedule.ts";

// Without fuzz the same reviews give the same days on every device.
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

/** Returns a date's time. A date too far off to exist, as an imported clock may give, becomes the last one that exists. */
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

const shiftOf = (review: CardReview | undefined): number => (review?.utcOffset ?? 0) * 60_000;

/**
 * Returns a card's schedule after a review. Pure: the same schedule and reviews give the same result on every device.
 *
 * FSRS counts the days between two reviews by their dates in UTC. It gets each review's own clock as if it were UTC, so that the
 * days are the learner's.
 *
 * @param before The review before it, if there was one.
 */
export const scheduleAfter = (
  schedule: Schedule,
  review: CardReview,
  before: CardReview | undefined,
): Schedule => {
  // A clock that was set back must not make the time since the last review negative.
  const at = Math.max(review.at, schedule.last ?? review.at);
  const last = schedule.last === undefined ? undefined : schedule.last + shiftOf(before);
  // Nor must a journey west.
  const here = Math.max(at + shiftOf(review), last ?? 0);
  const local = { ...schedule, ...(last === undefined ? {} : { last }) };
  const next = fromCard(scheduler.next(toCard(local, here), new Date(here), ratings[review.recall]).card);
  return { ...next, due: Math.min(lastMoment, next.due - here + at), last: at };
};
