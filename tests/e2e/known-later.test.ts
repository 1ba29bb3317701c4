import { editionIds, inEdition } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { timeFor, visits } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

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

/** What a page says of how the events ended: in words that are seen, in names that are heard, in what it says of itself. */
const toldBy = (page: import("@playwright/test").Page): Promise<readonly string[]> =>
  page.evaluate(
    ({ patterns, marked }) => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
      for (const hidden of document.querySelectorAll("[data-question][hidden]"))
        hidden.removeAttribute("hidden");
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
      const said = [...document.querySelectorAll<HTMLMetaElement>("meta[name], meta[property]")].map(
        ({ content }) => content,
      );
      // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts, which is what innerText gives.
      const texts = [document.body.innerText, document.title, ...names, ...said].join("\n");
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#known-"]')].filter(isShown);
      return [
        ...links.map(({ href }) => href),
        ...marked.filter((text) => texts.includes(text)),
        ...patterns.flatMap(
          (pattern) => new RegExp(`.{0,40}(?:${pattern}).{0,40}`, "iu").exec(texts)?.[0] ?? [],
        ),
      ];
    },
    { patterns, marked },
  );

for (const { name, addresses } of visits) {
  test(`${name}: tells nothing that became known later, once that is switched off`, async ({ page }) => {
    test.setTimeout(timeFor(addresses));
    await page.addInitScript(() =>
      localStorage.setItem("sidelight-preferences", JSON.stringify({ knownNow: false })),
    );
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("data-hide-known");
      expect.soft(await toldBy(page), address).toEqual([]);
    }
  });
}

test("switched on, the same pages tell it", async ({ page }) => {
  for (const address of [
    "/lessons/damascus-december-2024/",
    "/glossary/bashar-al-assad/ar/",
    "/glossary/damascus/",
  ]) {
    await page.goto(address);
    expect((await toldBy(page)).length, address).toBeGreaterThan(1);
  }
});
