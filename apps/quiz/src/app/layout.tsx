import "@sidelight/preferences/styles.css";
import "./quiz.css";
import { PageHead, SiteFooter } from "@sidelight/preferences/page";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  icons: { icon: "/icon.svg" },
  metadataBase: new URL(process.env.SITE_URL ?? "http://127.0.0.1:3000"),
  title: { default: "Quizzes · Sidelight", template: "%s · Sidelight" },
  description: "Questions on Sidelight’s lessons, each with the sentence that proves its answer.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** Every page of the quiz: the head scripts, then whatever the page holds, then the footer. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    // The boot script sets the theme on this element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <PageHead />
      </head>
      <body>
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}
