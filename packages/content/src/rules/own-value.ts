/**
 * What a record itself holds under a name. A plain look-up would find `constructor` on every object, and a rule that is
 * given a reference of that name would judge a function of the language as if the lesson had written it.
 */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
