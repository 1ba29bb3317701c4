import type { Language } from "@sidelight/i18n";
import { pageMessages } from "../messages/page-messages.ts";
import { licenceAddress } from "./licence.ts";

/** Renders the footer of every page in both apps. */
export function SiteFooter({ language }: { readonly language: Language }) {
  const { about, licence, privacy } = pageMessages[language].footer;
  return (
    <footer className="site-footer" data-island="page">
      <p>
        <strong lang="en">Sidelight</strong> {about} {licence}{" "}
        <a href={licenceAddress} rel="license">
          <bdi lang="en">CC BY 4.0</bdi>
        </a>
        .
      </p>
      {/* True of every page as it is served. What sends something, asked by a platform, says so here. */}
      <p data-privacy="">{privacy}</p>
    </footer>
  );
}
