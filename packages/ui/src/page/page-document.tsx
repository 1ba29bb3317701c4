import { directionOf, type Language } from "@sidelight/i18n";
import type { ReactNode } from "react";
import { PageHead } from "./page-head.tsx";
import { FailureNotice, OldBrowserNotice } from "./page-notices.tsx";
import { SiteFooter } from "./site-footer.tsx";

/** The parts of a page. */
export interface PageDocumentProps {
  /** The page's language: what is written in another one says so itself (WCAG 3.1.1, 3.1.2). */
  readonly language: Language;
  readonly children: ReactNode;
}

/** Renders the document around every page of both apps: the head scripts, whatever the page holds, the footer. */
export function PageDocument({ language, children }: PageDocumentProps) {
  return (
    // The boot script sets the theme on this element before React sees it.
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <head>
        <PageHead />
      </head>
      <body>
        <OldBrowserNotice language={language} />
        {children}
        <SiteFooter language={language} />
        <FailureNotice language={language} />
      </body>
    </html>
  );
}
