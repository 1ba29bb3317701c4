import { type EditionId, editionIds, type Language, languages } from "@sidelight/content";

/**
 * Every kind of page and its path, in the order of the sitemap. `:edition` and `:language` say what a page of this kind
 * exists in: every edition or every language. The main one has no part in an address: `/lessons/x/`, `/lessons/x/plain/`.
 */
export const pagePaths = {
  lessons: "/:language/",
  glossary: "/glossary/:language/",
  quizzes: "/quiz/:language/",
  lesson: "/lessons/:lesson/:edition/",
  claims: "/lessons/:lesson/:edition/claims/",
  timeline: "/lessons/:lesson/:edition/timeline/",
  map: "/lessons/:lesson/:edition/map/",
  words: "/lessons/:lesson/:edition/words/",
  sources: "/lessons/:lesson/:edition/sources/",
  quiz: "/quiz/:lesson/:edition/",
  worksheet: "/quiz/:lesson/:edition/worksheet/",
  key: "/quiz/:lesson/:edition/worksheet/key/",
  cards: "/quiz/:lesson/:edition/cards/",
  about: "/lessons/:lesson/:language/about/",
  term: "/glossary/:term/:language/",
  sideBySide: "/lessons/:lesson/:edition/with/:other/",
} as const;

/** The pictures shown where a page is shared: the site's own, and one for each lesson. */
export const picturePaths = {
  sitePicture: "/:language/opengraph.png",
  lessonPicture: "/lessons/:lesson/:language/opengraph.png",
} as const;

/** The kinds of page that hold a lesson's notes, in the order in which a lesson offers them. */
export const notePageKinds = [
  "claims",
  "timeline",
  "map",
  "words",
  "sources",
] as const satisfies readonly PageKind[];

/** A kind of page that holds notes of a lesson. */
export type NotePageKind = (typeof notePageKinds)[number];

/** A kind of page. */
export type PageKind = keyof typeof pagePaths;

type Paths = typeof pagePaths & typeof picturePaths;
type Path<Kind extends keyof Paths> = Paths[Kind];

/** The kinds of page that the quiz serves. Every other kind is the reader's. */
export type QuizPageKind = {
  [Kind in PageKind]: Path<Kind> extends `/quiz/${string}` ? Kind : never;
}[PageKind];

/** The kinds of page that the reader serves. */
export type ReaderPageKind = Exclude<PageKind, QuizPageKind>;

/** Everything that a part of a path can stand for. */
interface PathValues {
  readonly language: Language;
  readonly edition: EditionId;
  /** The second edition on a page with two. */
  readonly other: EditionId;
  readonly lesson: string;
  readonly term: string;
}

type PartsOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PartsOf<`/${Rest}`>
  : never;

/** What an address of a kind needs: `{ lesson, edition }` for a quiz. */
export type ValuesOf<Kind extends keyof Paths> = Pick<PathValues, PartsOf<Path<Kind>> & keyof PathValues>;

/** The language and edition that an address leaves out. */
const main: Readonly<Record<string, string>> = { language: languages[0], edition: editionIds[0] };

/** Fills in a path. */
const fill = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)\//g, (_part, name: string) => (values[name] === main[name] ? "" : `${values[name]}/`));

/** Returns the address of a page: `addressOf("quiz", { lesson: "x", edition: "plain" })` is `/quiz/x/plain/`. */
export const addressOf = <Kind extends PageKind>(kind: Kind, values: ValuesOf<Kind>): string =>
  fill(pagePaths[kind], values);

/** Returns the address of a picture. */
export const pictureAddressOf = <Kind extends keyof typeof picturePaths>(
  kind: Kind,
  values: ValuesOf<Kind>,
): string => fill(picturePaths[kind], values);
