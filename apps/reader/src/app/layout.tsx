import "@sidelight/preferences/styles.css";
import "./reader.css";
import { PageDocument } from "@sidelight/preferences/page";
import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  metadataBase: new URL(process.env.SITE_URL ?? "http://127.0.0.1:3000"),
  icons: { icon: "/icon.svg" },
  title: { default: "Sidelight: hard news, readable and checkable", template: "%s · Sidelight" },
  description:
    "News lessons in which every unusual word, name and claim can be opened without losing your place.",
};

/** Every page of the reader. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return <PageDocument lang="en">{children}</PageDocument>;
}
