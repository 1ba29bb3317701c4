import { z } from "zod";
import { languages } from "./language.ts";

/**
 * An identifier that can be used in an address and in an HTML `id`: lower-case words joined by hyphens,
 * starting with a letter. Digits alone are refused, because JavaScript moves integer-like keys to the front
 * of an object and would reorder a lesson's sentences. `constructor` is refused, because every object has it
 * and a missing name would be found.
 */
export const identifierSchema = z
  .string()
  .regex(
    /^(?!constructor$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    "an identifier of lower-case words joined by hyphens, such as `homs-denied`, and not `constructor`",
  )
  .meta({ description: "Lower-case words joined by hyphens, starting with a letter." });

/** A calendar day, ISO 8601 (`2024-12-08`). */
export const isoDateSchema = z.iso
  .date("a calendar day such as `2024-12-08`")
  .meta({ description: "A calendar day, ISO 8601: 2024-12-08." });

/** A language tag, BCP 47 (`en`, `ar`, `ar-SY`). */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a BCP 47 language tag such as `en` or `ar`");

/** A language that lessons are written in. */
export const languageSchema = z.enum(languages);

/** Text that is there: not empty, no space at either end, no line breaks. */
export const textSchema = z.string().regex(/^\S(?:.*\S)?$/u, "text on one line, with no space at either end");
