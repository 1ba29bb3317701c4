import { languages } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import type { PageSubjects } from "@sidelight/ui/pages";
import { listTerms } from "../glossary/list-terms.ts";

/** Everything that the site has pages about, in the order of the sitemap. */
export const siteSubjects: PageSubjects = {
  lessons: lessons.map(({ slug }) => slug),
  terms: listTerms(lessons, languages[0]).map(({ id }) => id),
};
