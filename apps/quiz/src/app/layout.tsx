import "@sidelight/preferences/styles.css";
import "./quiz.css";
import { PageDocument } from "@sidelight/preferences/page";
import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  metadataBase: new URL(process.env.SITE_URL ?? "http://127.0.0.1:3000"),
  icons: { icon: "/icon.svg" },
  title: { default: "Quizzes · Sidelight", template: "%s · Sidelight" },
  description: "Questions on Sidelight’s lessons, each with the sentence that proves its answer.",
};

/** Every page of the quiz. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return <PageDocument lang="en">{children}</PageDocument>;
}
