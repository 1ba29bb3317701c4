import type { GlossaryEntry } from "../../model/glossary.ts";
import type { sources } from "./sources.ts";

/**
 * A part of the glossary, in a file of its own. Its sources must exist; its "see also" may name an entry of another
 * part, so those are checked where the parts come together.
 */
export type GlossarySource = Readonly<
  Record<
    string,
    Omit<GlossaryEntry, "sources"> & {
      readonly sources: readonly [keyof typeof sources, ...(keyof typeof sources)[]];
    }
  >
>;
