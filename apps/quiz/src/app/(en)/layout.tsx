import "@sidelight/preferences/styles.css";
import "../quiz.css";
import { PageDocument } from "@sidelight/preferences/page";
import type { ReactNode } from "react";
import { siteMetadata } from "../../metadata/page-metadata.ts";

export const metadata = siteMetadata("en");

/** Every page of the quiz in this language. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return <PageDocument language="en">{children}</PageDocument>;
}
