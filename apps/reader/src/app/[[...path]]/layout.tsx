import "@sidelight/ui/styles.css";
import "../reader.css";
import { PageDocument } from "@sidelight/ui/page";
import type { ReactNode } from "react";
import { siteMetadata } from "../../metadata/page-metadata.ts";
import { languageAt, type ReaderRoute } from "../../routes/reader-pages.tsx";

export const generateMetadata = async (route: ReaderRoute) => siteMetadata(await languageAt(route));

/** The document around every page of the reader, in the page's language. */
export default async function Layout({ children, ...route }: ReaderRoute & { readonly children: ReactNode }) {
  return <PageDocument language={await languageAt(route)}>{children}</PageDocument>;
}
