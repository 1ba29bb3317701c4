import type { Page } from "@playwright/test";
import { editionIds, inEdition } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";

/** The words that give away how the events of a lesson ended. */
const patterns = [
  ...new Set(lessons.flatMap(({ outcome = {} }) => [...(outcome.en ?? []), ...(outcome.ar ?? [])])),
];

/** Every text of the lessons that is marked as known later, in the words of each edition. */
const marked = [
  ...new Set(
    editionIds.flatMap((edition) =>
      lessons.flatMap((lesson) => {
        const { claims, glossary, timeline, sources } = inEdition(lesson, edition);
        return [
          ...Object.values(claims).flatMap(({ known }) => known?.text ?? []),
          ...Object.values(glossary).flatMap(({ knownLater = [] }) => knownLater),
          ...Object.values(timeline).flatMap(({ knownLater = [], isKnownLater, text }) =>
            isKnownLater ? [text] : knownLater,
          ),
          ...Object.values(sources).flatMap(({ isKnownLater, title }) => (isKnownLater ? [title] : [])),
        ];
      }),
    ),
  ),
];

/**
 * Returns what a page reveals of how the events ended: in visible words, in accessible names, in its own metadata.
 * Everything that is folded or waits for its turn is opened for the search, and then closed again.
 */
export const laterKnowledgeIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ({ patterns, marked }) => {
      const folded = document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
      const waiting = document.querySelectorAll<HTMLElement>("[data-question][hidden]");
      for (const details of folded) details.open = true;
      for (const question of waiting) question.hidden = false;
      const isShown = (element: Element) => element.getClientRects().length > 0;
      const names = [...document.querySelectorAll("[aria-label], [title], [alt], svg title, svg desc")]
        .filter(
          (element) => isShown(element.closest("svg") ?? element) && isShown(element.closest("a") ?? element),
        )
        .map(
          (element) =>
            ["aria-label", "title", "alt"]
              .map((name) => element.getAttribute(name) ?? "")
              .join("\n")
              .trim() ||
            (element.textContent ?? ""),
        );
      const metadata = [...document.querySelectorAll<HTMLMetaElement>("meta[name], meta[property]")].map(
        ({ content }) => content,
      );
      // biome-ignore lint/performance/useDomNodeTextContent: only visible text counts, which is what innerText gives.
      const texts = [document.body.innerText, document.title, ...names, ...metadata].join("\n");
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#known-"]')].filter(isShown);
      for (const details of folded) details.open = false;
      for (const question of waiting) question.hidden = true;
      return [
        ...links.map(({ href }) => href),
        ...marked.filter((text) => texts.includes(text)),
        ...patterns.flatMap((pattern) => {
          const found = new RegExp(pattern, "iu").exec(texts);
          return found ? texts.slice(Math.max(0, found.index - 40), found.index + 80) : [];
        }),
      ];
    },
    { patterns, marked },
  );
