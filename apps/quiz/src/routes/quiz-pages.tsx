import { lessons } from "@sidelight/content/lessons";
import type { QuizPageKind, ValuesOf } from "@sidelight/ui/addresses";
import type { PathParams } from "@sidelight/ui/pages";
import {
  isQuizPage,
  languageOfPage,
  lessonNamed,
  listPages,
  type SitePage,
  staticPages,
} from "@sidelight/ui/pages";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CardsPage } from "../cards/cards-page.tsx";
import { type QuizView, viewOf } from "../lessons/quiz-view.ts";
import { QuizzesPage } from "../lessons/quizzes-page.tsx";
import { lessonQuizMetadata, quizzesMetadata } from "../metadata/page-metadata.ts";
import { PracticePage } from "../practice/practice-page.tsx";
import { KeyPage } from "../worksheet/key-page.tsx";
import { WorksheetPage } from "../worksheet/worksheet-page.tsx";

/** What Next passes to the catch-all route. */
export interface QuizRoute {
  readonly params: Promise<PathParams>;
}

/** How a kind of page is described to other programs, and what it shows. */
interface PageView<Kind extends QuizPageKind> {
  readonly metadata: (page: SitePage<Kind>) => Metadata;
  readonly content: (values: ValuesOf<Kind>) => ReactNode;
}

type LessonPageKind = Exclude<QuizPageKind, "quizzes">;

/** A page about a lesson in one edition. */
const lessonPage = (
  say: (view: QuizView) => { readonly title: string; readonly description: string },
  Content: (props: { readonly view: QuizView }) => ReactNode,
): PageView<LessonPageKind> => {
  const view = ({ lesson, edition }: ValuesOf<LessonPageKind>) => viewOf(lessonNamed(lesson), edition);
  return {
    metadata: (page) => {
      const shown = view(page.values);
      return lessonQuizMetadata(page, shown, say(shown));
    },
    content: (values) => <Content view={view(values)} />,
  };
};

/** Every kind of page that the quiz serves. */
const views: { readonly [Kind in QuizPageKind]: PageView<Kind> } = {
  quizzes: {
    metadata: quizzesMetadata,
    content: ({ language }) => <QuizzesPage language={language} />,
  },
  quiz: lessonPage(({ lesson, edition, words }) => {
    const count = Object.keys(lesson.questions).length;
    return {
      title: `${words.questionOf(1, count)} – ${edition.title}`,
      description: words.about(edition.title, words.questions(count)),
    };
  }, PracticePage),
  worksheet: lessonPage(
    ({ edition, worksheet }) => ({
      title: `${worksheet.title} – ${edition.title}`,
      description: worksheet.description(edition.title),
    }),
    WorksheetPage,
  ),
  key: lessonPage(
    ({ edition, worksheet }) => ({
      title: `${worksheet.key} – ${edition.title}`,
      description: worksheet.keyDescription(edition.title),
    }),
    KeyPage,
  ),
  cards: lessonPage(
    ({ edition, words }) => ({
      title: `${words.cards.title} – ${edition.title}`,
      description: words.cards.description(edition.title),
    }),
    CardsPage,
  ),
};

const metadataOf = <Kind extends QuizPageKind>(page: SitePage<Kind>): Metadata =>
  views[page.kind as Kind].metadata(page);

const contentOf = <Kind extends QuizPageKind>(page: SitePage<Kind>): ReactNode =>
  views[page.kind as Kind].content(page.values);

const pages = staticPages(
  listPages({ lessons: lessons.map(({ slug }) => slug) }).filter(isQuizPage),
  "/quiz/",
);
const pageAt = async ({ params }: QuizRoute) => pages.find(await params) ?? notFound();

/** Returns the paths to export. */
export const exportedPaths = pages.paths;

/** Returns the language of the page at a path. */
export const languageAt = async (route: QuizRoute) => languageOfPage(await pageAt(route));

/** Returns the metadata of the page at a path. */
export const metadataAt = async (route: QuizRoute): Promise<Metadata> => metadataOf(await pageAt(route));

/** Returns what the page at a path shows. */
export const contentAt = async (route: QuizRoute): Promise<ReactNode> => contentOf(await pageAt(route));
