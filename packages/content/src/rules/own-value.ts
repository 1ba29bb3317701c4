/**
 * Returns a record's own value under a name. A plain look-up would find `constructor` on every object, and a
 * rule would judge a built-in function as if it were part of the lesson.
 */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
