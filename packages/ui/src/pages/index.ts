export { describePage, describeSite, type PageDescription } from "./describe-page.ts";
export {
  isListed,
  isQuizPage,
  isReaderPage,
  listPages,
  type PageSubjects,
  pageAddress,
  type SitePage,
} from "./list-pages.ts";
export { isNotePage, notePagesOf } from "./note-pages.ts";
export { languageOfPage, lessonNamed, mainEdition } from "./page-lesson.ts";
export { alternatesOf, versionsOf } from "./page-versions.ts";
export { type PathParams, type StaticPages, staticPages } from "./static-pages.ts";
