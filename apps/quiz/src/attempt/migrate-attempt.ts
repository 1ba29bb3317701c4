type Loose = Readonly<Record<string, unknown>>;

/**
 * Brings an attempt of version 1 to version 2, which has times and a name of its own; anything else is given back as it is.
 * A name made from what the attempt has stays the same however often it is migrated.
 */
export const migrateAttempt = (saved: Loose, now: number): Loose => {
  if (saved.version !== 1) return saved;
  const { lesson, seed, answers, place } = saved;
  const finished = (place as Loose | undefined)?.at === "results";
  return {
    ...saved,
    version: 2,
    id: `${lesson}-${seed}`,
    startedAt: now,
    ...(finished ? { finishedAt: now } : {}),
    answers: Object.fromEntries(
      Object.entries((answers ?? {}) as Readonly<Record<string, Loose>>).map(([question, answer]) => [
        question,
        { ...answer, at: now },
      ]),
    ),
  };
};
