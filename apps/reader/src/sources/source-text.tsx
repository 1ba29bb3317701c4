import { foreignAttributes, type Language } from "@sidelight/i18n";
import type { ReactNode } from "react";

/** The language of every source's publisher and title. */
export const sourceLanguage: Language = "en";

/** Words of a source as they were published, marked as foreign on a page in another language. */
export function SourceText({ page, children }: { readonly page: Language; readonly children: ReactNode }) {
  return page === sourceLanguage ? (
    children
  ) : (
    <span {...foreignAttributes(sourceLanguage, page)}>{children}</span>
  );
}
