import type { Language } from "@sidelight/i18n";
import type { NotePageKind, ReaderPageKind, ValuesOf } from "@sidelight/ui/addresses";
import {
  isReaderPage,
  languageOfPage,
  lessonNamed,
  listPages,
  mainEdition,
  type PathParams,
  type SitePage,
  staticPages,
} from "@sidelight/ui/pages";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AboutPage } from "../about/about-page.tsx";
import { LessonPage } from "../article/lesson-page.tsx";
import { GlossaryPage } from "../glossary/glossary-page.tsx";
import { termNamed } from "../glossary/list-terms.ts";
import { TermPage } from "../glossary/term-page.tsx";
import { HomePage } from "../lessons/home-page.tsx";
import { viewOf } from "../lessons/lesson-view.ts";
import { readerMessages } from "../messages/reader-messages.ts";
import { lessonMetadata, pageMetadata, sideBySideMetadata } from "../metadata/page-metadata.ts";
import { noteHeadings } from "../notes/note-headings.ts";
import { NotesPage } from "../notes/notes-page.tsx";
import { SideBySidePage } from "../side-by-side/side-by-side-page.tsx";
import { siteSubjects } from "./site-subjects.ts";

/** What Next passes to the catch-all route. */
export interface ReaderRoute {
  readonly params: Promise<PathParams>;
}

/** How a kind of page is described to other programs, and what it shows. */
interface PageView<Kind extends ReaderPageKind> {
  readonly metadata: (page: SitePage<Kind>) => Metadata;
  readonly content: (values: ValuesOf<Kind>, kind: Kind) => ReactNode;
}

/** Describes and shows a page of notes. Its title names the lesson too. */
const notesView: PageView<NotePageKind> = {
  metadata: (page) => {
    const lesson = lessonNamed(page.values.lesson);
    const { edition, words, lesson: shown } = viewOf(lesson, page.values.edition);
    return pageMetadata(page, {
      title: `${noteHeadings(words)[page.kind]}: ${edition.title}`,
      description: shown.summary,
      lesson,
    });
  },
  content: ({ lesson, edition }, kind) => (
    <NotesPage view={viewOf(lessonNamed(lesson), edition)} kind={kind} />
  ),
};

/** Every kind of page that the reader serves. */
const views: { readonly [Kind in ReaderPageKind]: PageView<Kind> } = {
  lessons: {
    metadata: (page) =>
      pageMetadata(page, { description: readerMessages[page.values.language].home.description }),
    content: ({ language }) => <HomePage language={language} />,
  },
  glossary: {
    metadata: (page) => {
      const { title, description } = readerMessages[page.values.language].glossary;
      return pageMetadata(page, { title, description });
    },
    content: ({ language }) => <GlossaryPage language={language} />,
  },
  term: {
    metadata: (page) => {
      const { title, definition } = termNamed(page.values.term, page.values.language).entry;
      return pageMetadata(page, { title, description: definition[0] ?? title });
    },
    content: ({ term, language }) => <TermPage term={termNamed(term, language)} language={language} />,
  },
  lesson: {
    metadata: (page) => lessonMetadata(page, lessonNamed(page.values.lesson)),
    content: ({ lesson, edition }) => <LessonPage view={viewOf(lessonNamed(lesson), edition)} />,
  },
  claims: notesView,
  timeline: notesView,
  map: notesView,
  words: notesView,
  sources: notesView,
  about: {
    metadata: (page) => {
      const lesson = lessonNamed(page.values.lesson);
      const { edition, words } = viewOf(lesson, mainEdition(lesson, page.values.language));
      const { title, standfirst } = words.about;
      return pageMetadata(page, { title: title(edition.title), description: standfirst, lesson });
    },
    content: ({ lesson, language }) => <AboutPage lesson={lessonNamed(lesson)} language={language} />,
  },
  sideBySide: {
    metadata: (page) => sideBySideMetadata(page, lessonNamed(page.values.lesson)),
    content: ({ lesson, edition, other }) => (
      <SideBySidePage lesson={lessonNamed(lesson)} first={edition} second={other} />
    ),
  },
};

const metadataOf = <Kind extends ReaderPageKind>(page: SitePage<Kind>): Metadata =>
  views[page.kind as Kind].metadata(page);

const contentOf = <Kind extends ReaderPageKind>(page: SitePage<Kind>): ReactNode =>
  views[page.kind as Kind].content(page.values, page.kind as Kind);

const pages = staticPages(listPages(siteSubjects).filter(isReaderPage), "/");
const pageAt = async ({ params }: ReaderRoute) => pages.find(await params) ?? notFound();

/** Returns the paths to export. */
export const exportedPaths = pages.paths;

/** Returns the language of the page at a path. */
export const languageAt = async (route: ReaderRoute): Promise<Language> =>
  languageOfPage(await pageAt(route));

/** Returns the metadata of the page at a path. */
export const metadataAt = async (route: ReaderRoute): Promise<Metadata> => metadataOf(await pageAt(route));

/** Returns what the page at a path shows. */
export const contentAt = async (route: ReaderRoute): Promise<ReactNode> => contentOf(await pageAt(route));
