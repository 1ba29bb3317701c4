/** `Part`, unless its names were widened to `string`, which would accept any name. */
export type Exactly<Id extends string, Part> = string extends Id ? never : Part;

/** Things by name, such as a glossary or sources, for others to refer to. Widened names are not accepted. */
export type Named<Id extends string> = Readonly<Record<Id, unknown>> & Exactly<Id, unknown>;
