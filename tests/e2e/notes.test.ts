import { readFileSync } from "node:fs";
import { lesson } from "../addresses.ts";
import { claimCount, lessonVersion, namedSpeakerCount, questionCount } from "../lesson-counts.ts";
import { expect, test } from "../page-test.ts";

const arabic = (count: number) => count.toLocaleString("ar-u-nu-arab");
const built = (address: string) => new URL(`../../dist${address}`, import.meta.url);

test("the timeline and the map are drawn, and their list and table say the same", async ({ page }) => {
  await page.goto(`${lesson}timeline/`);
  await expect(page.getByRole("group", { name: "Timeline chart" })).toBeVisible();
  await expect(page.locator(".timeline-chart .chart-number")).toHaveText(
    await page.locator(".timeline .number").allInnerTexts(),
  );
  await page.goto(`${lesson}map/`);
  await expect(page.getByRole("img", { name: "Map of the places" })).toBeVisible();
  // Text in a drawing has no inner text.
  const named = await page.locator(".map-chart .map-name").allTextContents();
  const listed = await page.locator(".places tbody .number").allInnerTexts();
  expect(new Set(named.map((name) => name.trim().split(" ")[0]))).toEqual(new Set(listed));
});

test("every bar of the drawn timeline leads to its entry, by pointer and by keyboard", async ({ page }) => {
  await page.goto(`${lesson}timeline/`);
  const bars = page.locator(".timeline-chart a");
  await expect(bars).toHaveCount(await page.locator(".timeline > li").count());
  await page.getByRole("link", { name: "11: Night of 7 to 8 December 2024" }).click();
  await expect(page).toHaveURL(/#event-night-of-two-answers$/);
  await expect(page.locator("#event-night-of-two-answers .number")).toHaveText("11");
  await expect(page.locator("#event-night-of-two-answers")).toBeInViewport();
  await bars.first().focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "2: Thursday 28 November 2024" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#event-road-cut$/);
});

for (const address of [`${lesson}claims/`, `${lesson}ar/words/`, "/lessons/reading-breaking-news/words/"])
  test(`${address}: the links of a note to its sources read differently`, async ({ page }) => {
    await page.goto(address);
    const notes = await page
      .locator(":has(> a[href*='#source-'])")
      .evaluateAll((all) =>
        all.map((note) => [...note.querySelectorAll("a[href*='#source-']")].map((link) => link.textContent)),
      );
    expect(notes.length).toBeGreaterThan(15);
    expect(notes.filter((names) => new Set(names).size < names.length)).toEqual([]);
  });

test("from a claim to its day, from a word to its place, and back to the sentence", async ({ page }) => {
  await page.goto(`${lesson}claims/#claim-homs-denied`);
  await page
    .locator("#claim-homs-denied")
    .getByRole("link", { name: "Night of 7 to 8 December 2024" })
    .click();
  await expect(page).toHaveURL(`${lesson}timeline/#event-night-of-two-answers`);
  await page.locator("#event-night-of-two-answers .note a").nth(1).click();
  await expect(page).toHaveURL(`${lesson}#s-ministry-says-homs-stable`);
  await page.goto(`${lesson}map/#place-homs`);
  await page.locator("#place-homs .note a").nth(2).click();
  await expect(page).toHaveURL(`${lesson}#s-ministry-says-homs-stable`);
});

test("every page of notes leads to the others, to the lesson and to the other language", async ({ page }) => {
  await page.goto(lesson);
  await page.locator(".doors").getByRole("link", { name: "Who says what" }).click();
  await expect(page).toHaveURL(`${lesson}claims/`);
  for (const [name, path] of [
    ["Timeline", "timeline/"],
    ["Map", "map/"],
    ["Words and names", "words/"],
    ["Sources", "sources/"],
  ] as const) {
    await page.locator(".note-pages").getByRole("link", { name }).click();
    await expect(page).toHaveURL(`${lesson}${path}`);
    await expect(page.locator("h1")).toHaveText(name);
  }
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(`${lesson}ar/sources/`);
  await page.getByRole("link", { name: "العودة إلى المقال" }).click();
  await expect(page).toHaveURL(`${lesson}ar/`);
});

test("a page for a person says everything that the lessons say, and leads both ways", async ({ page }) => {
  await page.goto(`${lesson}words/`);
  await page.locator("#term-lavrov").getByRole("link", { name: "More about Sergei Lavrov" }).click();
  await expect(page).toHaveURL("/glossary/lavrov/");
  await expect(page.locator("h1")).toHaveText("Sergei Lavrov");
  await expect(page.locator("[lang=ru]")).toHaveText("Сергей Лавров");
  await page.getByRole("link", { name: /^Sergei Lavrov: It is inadmissible/ }).click();
  await expect(page).toHaveURL(`${lesson}claims/#claim-lavrov`);
  await page.goto("/glossary/lavrov/");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL("/glossary/lavrov/ar/");
  await expect(page.locator("h1")).toHaveText("سيرغي لافروف");
});

test("a lesson’s page about itself lists its checks, in both languages", async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole("link", { name: "About this lesson" }).click();
  await expect(page.getByRole("row", { name: /^Flesch–Kincaid grade/ })).toContainText(
    "made for English only",
  );
  await expect(page.locator("main")).toContainText(
    `The reports name the speaker of ${Math.round((100 * namedSpeakerCount) / claimCount)}% of the claims (${namedSpeakerCount} of ${claimCount}).`,
  );
  await expect(page.locator("main")).toContainText(`Version ${lessonVersion}, `);
  await page.getByRole("link", { name: "العربية" }).first().click();
  await expect(page.locator("main")).toContainText(`${arabic(namedSpeakerCount)} من ${arabic(claimCount)}`);
});

test("a link that says what language it leads to says the language of that page", async ({ page }) => {
  const languages: Record<string, string> = {};
  for (const address of [lesson, `${lesson}ar/`, `${lesson}with/ar/`, `${lesson}ar/with/plain/`]) {
    await page.goto(address);
    const links = await page
      .locator(".editions a, .lesson-bar a[hreflang]")
      .evaluateAll((all) =>
        all.map((link) => [(link as HTMLAnchorElement).pathname, link.getAttribute("hreflang")] as const),
      );
    expect(links.length).toBeGreaterThan(2);
    for (const [path, language] of links) {
      languages[path] ??=
        /<html[^>]* lang="(\w+)"/.exec(readFileSync(built(`${path}index.html`), "utf8"))?.[1] ?? "";
      expect(language, path).toBe(languages[path]);
    }
  }
});

test("what the pages tell other programs is whole", async ({ page }) => {
  const graphOf = async (address: string) => {
    await page.goto(address);
    const data = JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "");
    expect(data["@context"]).toBe("https://schema.org");
    return data["@graph"] as readonly Record<string, unknown>[];
  };
  const lessonGraph = await graphOf(`${lesson}ar/`);
  expect(lessonGraph.map((part) => part["@type"])).toEqual(["NewsArticle", "LearningResource"]);
  expect(lessonGraph[0]).toMatchObject({ inLanguage: "ar", datePublished: "2026-11-23" });
  const [words] = await graphOf(`${lesson}ar/words/`);
  expect(words).toMatchObject({ "@type": "DefinedTermSet", inLanguage: "ar" });
  expect(words?.hasDefinedTerm).toHaveLength(49);
  const [terms] = await graphOf("/glossary/");
  expect(terms).toMatchObject({ "@type": "DefinedTermSet" });
  const [term] = await graphOf("/glossary/homs/");
  expect(term).toMatchObject({ "@type": "DefinedTerm", name: "Homs" });
  const [quiz] = await graphOf("/quiz/damascus-december-2024/");
  expect(quiz).toMatchObject({ "@type": "Quiz" });
  expect(quiz?.hasPart as unknown[]).toHaveLength(questionCount);
});
