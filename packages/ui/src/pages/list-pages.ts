import { editionIds, languages } from "@sidelight/content";
import { findLesson } from "@sidelight/content/lessons";
import {
  addressOf,
  type PageKind,
  pagePaths,
  type QuizPageKind,
  type ReaderPageKind,
  type ValuesOf,
} from "../addresses/page-paths.ts";
import { isNotePage, notePagesOf } from "./note-pages.ts";

/** One page of the site: its kind, and what fills in its path. */
export type SitePage<Kind extends PageKind = PageKind> = {
  [Each in Kind]: { readonly kind: Each; readonly values: ValuesOf<Each> };
}[Kind];

/** What there are pages about. */
export interface PageSubjects {
  /** The lessons' slugs. */
  readonly lessons: readonly string[];
  /** The names of the terms. */
  readonly terms?: readonly string[];
}

/** Kinds that search engines are not sent to, because each shows what pages of another kind show. */
const unlisted: ReadonlySet<PageKind> = new Set<PageKind>(["sideBySide"]);

/** Checks that search engines may be sent to a page. */
export const isListed = ({ kind }: SitePage): boolean => !unlisted.has(kind);

type Values = Readonly<Record<string, string>>;

const has = (kind: PageKind, part: string): boolean => pagePaths[kind].includes(`:${part}/`);

/** Every language or edition, and every second edition, that a kind of page has. */
const versions = (kind: PageKind): readonly Values[] => {
  if (has(kind, "language")) return languages.map((language) => ({ language }));
  if (!has(kind, "other")) return editionIds.map((edition) => ({ edition }));
  return editionIds.flatMap((edition) =>
    editionIds.filter((other) => other !== edition).map((other) => ({ edition, other })),
  );
};

const kinds = Object.keys(pagePaths) as readonly PageKind[];

/** Kinds of page about a lesson, about a term, or about neither. */
const kindsAbout = (subject: "lesson" | "term" | undefined): readonly PageKind[] =>
  kinds.filter((kind) => ["lesson", "term"].every((part) => has(kind, part) === (part === subject)));

/** Checks that a lesson has something to show on a kind of page. */
const fillsPage = (kind: PageKind, slug: string): boolean => {
  const lesson = findLesson(slug);
  return !lesson || !isNotePage(kind) || notePagesOf(lesson).includes(kind);
};

/** Lists every page of the site: first those about no one lesson, then each lesson's, then each term's. */
export const listPages = ({ lessons, terms = [] }: PageSubjects): readonly SitePage[] => {
  const subjects: readonly (readonly [readonly PageKind[], Values])[] = [
    [kindsAbout(undefined), {}],
    ...lessons.map(
      (lesson) => [kindsAbout("lesson").filter((kind) => fillsPage(kind, lesson)), { lesson }] as const,
    ),
    ...terms.map((term) => [kindsAbout("term"), { term }] as const),
  ];
  // The path's parts name exactly these values; the compiler cannot follow that through strings.
  return subjects.flatMap(([about, subject]) =>
    about.flatMap((kind) =>
      versions(kind).map((version) => ({ kind, values: { ...subject, ...version } }) as SitePage),
    ),
  );
};

/** Returns the address of a page. */
export const pageAddress = ({ kind, values }: SitePage): string => addressOf(kind, values);

/** Checks that the quiz serves a page. */
export const isQuizPage = (page: SitePage): page is SitePage<QuizPageKind> =>
  pageAddress(page).startsWith("/quiz/");

/** Checks that the reader serves a page. */
export const isReaderPage = (page: SitePage): page is SitePage<ReaderPageKind> => !isQuizPage(page);
