import type { Language } from "@sidelight/i18n";
import { pageMessages } from "../messages/page-messages.ts";

interface Props {
  readonly language: Language;
}

/**
 * Says why a browser older than docs/browsers.md promises gets the page without islands. Styles show it when the first
 * script in the head has found the browser too old.
 */
export function OldBrowserNotice({ language }: Props) {
  return (
    <p className="page-notice" data-when="old-browser" hidden>
      {pageMessages[language].notices.oldBrowser}
    </p>
  );
}

/**
 * Says that an island could not be loaded, or has thrown. Styles show it when the loader has seen that; it is an alert,
 * so that it is also read out then.
 */
export function FailureNotice({ language }: Props) {
  const { failed, reload } = pageMessages[language].notices;
  return (
    <p className="page-notice" data-when="failed" role="alert" hidden>
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page itself, and needs no script. */}
      {failed} <a href="">{reload}</a>
    </p>
  );
}
