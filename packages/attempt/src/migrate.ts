type Fields = Readonly<Record<string, unknown>>;

/**
 * Brings a saved attempt of version 1 to version 2, which has times and an id. Returns anything else unchanged. The id is made
 * from the attempt itself, so it stays the same however often it is migrated.
 *
 * @param now The time, in milliseconds since 1970.
 */
export const migrateAttempt = (saved: Fields, now: number): Fields => {
  if (saved.version !== 1) return saved;
  const { lesson, seed, answers, place } = saved;
  const finished = (place as Fields | undefined)?.at === "results";
  return {
    ...saved,
    version: 2,
    id: `${lesson}-${seed}`,
    startedAt: now,
    ...(finished ? { finishedAt: now } : {}),
    answers: Object.fromEntries(
      Object.entries((answers ?? {}) as Readonly<Record<string, Fields>>).map(([question, answer]) => [
        question,
        { ...answer, at: now },
      ]),
    ),
  };
};
