import { lessons } from "@sidelight/content/lessons";
import type { Language } from "@sidelight/preferences/messages";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { termAddress } from "../lessons/addresses.ts";
import { pageMetadata } from "../metadata/page-metadata.ts";
import { type ListedTerm, listTerms } from "./list-terms.ts";

/** The parameters of a route with a glossary entry in its address. */
export interface TermRoute {
  readonly params: Promise<{ readonly id: string }>;
}

/** Returns the addresses to export: one for each entry of any lesson. */
export const termParams = (): { id: string }[] => listTerms(lessons, "en").map(({ id }) => ({ id }));

/** Returns the entry in a route's address; the page for unknown addresses when there is none. */
export const termOf = async ({ params }: TermRoute, language: Language): Promise<ListedTerm> => {
  const { id } = await params;
  return listTerms(lessons, language).find((term) => term.id === id) ?? notFound();
};

/** Returns the metadata of an entry's page. */
export const termMetadata = async (route: TermRoute, language: Language): Promise<Metadata> => {
  const { id, entry } = await termOf(route, language);
  return pageMetadata({
    title: entry.title,
    description: entry.definition[0] ?? entry.title,
    address: (it) => termAddress(id, it),
    language,
  });
};
