import "@sidelight/ui/styles.css";
import "../quiz.css";
import { PageDocument } from "@sidelight/ui/page";
import type { ReactNode } from "react";
import { siteMetadata } from "../../metadata/page-metadata.ts";
import { languageAt, type QuizRoute } from "../../routes/quiz-pages.tsx";

export const generateMetadata = async (route: QuizRoute) => siteMetadata(await languageAt(route));

/** The document around every page of the quiz, in the page's language. */
export default async function Layout({ children, ...route }: QuizRoute & { readonly children: ReactNode }) {
  return <PageDocument language={await languageAt(route)}>{children}</PageDocument>;
}
