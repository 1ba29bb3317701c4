import { defineGlossary } from "../../model/glossary.ts";
import { heart } from "./glossary-heart.ts";
import { organisations } from "./glossary-organisations.ts";
import { people } from "./glossary-people.ts";
import { places } from "./glossary-places.ts";
import { words } from "./glossary-words.ts";
import { sources } from "./sources.ts";

/** Every word and name that the lesson explains, the three that it turns on first. */
export const glossary = defineGlossary(sources, {
  ...heart,
  ...people,
  ...places,
  ...organisations,
  ...words,
});
