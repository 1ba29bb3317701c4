import type { ReactNode } from "react";
import { PageHead } from "./page-head.tsx";
import { SiteFooter } from "./site-footer.tsx";

/** What a page is made of. */
export interface PageDocumentProps {
  /** The page's language, BCP 47. */
  readonly lang: string;
  readonly children: ReactNode;
}

/** The document around every page of both apps: the head scripts, whatever the page holds, the footer. */
export function PageDocument({ lang, children }: PageDocumentProps) {
  return (
    // The boot script sets the theme on this element before React sees it.
    <html lang={lang} suppressHydrationWarning>
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
