import { lesson } from "../addresses.ts";
import { claimCount, contestedCount } from "../lesson-counts.ts";
import { officersLink, speakerLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";

const dialog = "[role=dialog]:not([hidden])";

test("who says this opens from the speaker's own words, and focus comes back to them", async ({ page }) => {
  await page.goto(lesson);
  const words = officersLink(page);
  await words.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(dialog)).toHaveAccessibleName("Two senior army officers");
  await expect(page.locator(`${dialog} h2`)).toBeFocused();
  for (const fact of [
    "got on a plane and left Damascus",
    "Not named",
    "Reuters",
    "Denied",
    "The Syrian president’s office: Assad has not left",
    "Assad left Damascus between the evening of 7 December and the early hours of 8 December",
  ])
    await expect(page.locator(dialog)).toContainText(fact);
  await page.keyboard.press("Escape");
  await expect(words).toBeFocused();
  expect(page.url()).not.toContain("#claim");
  await words.press("Enter");
  await page.locator(dialog).getByRole("link", { name: /^More/ }).press("Enter");
  await expect(page).toHaveURL(`${lesson}claims/#claim-departure`);
  for (const fact of [
    "not named in the report",
    "early on 8 December 2024",
    "Said on 7 December 2024.",
    "As of 16 December 2024",
  ])
    await expect(page.locator("#claim-departure")).toContainText(fact);
  await page.goBack();
  await expect(page).toHaveURL(lesson);
});

test("from one claim to the one that contests it, and back again", async ({ page }) => {
  await page.goto(lesson);
  await officersLink(page).click();
  await page
    .locator(dialog)
    .getByRole("link", { name: /Assad has not left/ })
    .press("Enter");
  await expect(page.locator(dialog)).toHaveAccessibleName("The Syrian president’s office");
  await page.getByRole("button", { name: "Back" }).press("Enter");
  await expect(page.locator(dialog)).toHaveAccessibleName("Two senior army officers");
});

test("every claim is one press from its sentence, and its sentence one press from it", async ({ page }) => {
  await page.goto(lesson);
  const opened = await page
    .locator(".article-text a.attribution")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const sentences = await page
    .locator(".article-sentence")
    .evaluateAll((all) => all.map(({ id }) => `#${id}`));
  await page.goto(`${lesson}claims/`);
  const claims = await page.locator(".article-claim").evaluateAll((all) =>
    all.map((claim) => ({
      id: claim.id,
      back: claim.querySelector<HTMLAnchorElement>(".claim-then > [data-in-place] a")?.hash,
    })),
  );
  expect(claims).toHaveLength(claimCount);
  for (const { id, back } of claims) {
    expect(opened).toContain(`${lesson}claims/#${id}`);
    expect(sentences).toContain(back);
  }
});

test("filters narrow the claims and stay in the address, and unknown filters are ignored", async ({
  page,
}) => {
  await page.goto(`${lesson}claims/`);
  await page.waitForSelector(".claims[data-mounted]");
  await page.getByLabel("By status").selectOption("contested");
  await expect(page.locator(".article-claim:visible")).toHaveCount(contestedCount);
  await expect(page.locator(".claims [role=status]")).toHaveText(
    `Showing ${contestedCount} of ${claimCount} claims.`,
  );
  await page.getByLabel("By speaker").selectOption("defence-ministry");
  await expect(page.locator(".article-claim:visible")).toHaveCount(2);
  expect(new URL(page.url()).search).toBe("?standing=contested&speaker=defence-ministry");
  await page.reload();
  await expect(page.locator(".claims [role=status]")).toHaveText(`Showing 2 of ${claimCount} claims.`);
  await expect(page.getByLabel("By speaker")).toHaveValue("defence-ministry");
  await page.goto(`${lesson}claims/?standing=nonsense&speaker=<b>`);
  await page.waitForSelector(".claims[data-mounted]");
  await expect(page.locator(".article-claim:visible")).toHaveCount(claimCount);
});

test("a link to a claim that the filter hides shows it", async ({ page }) => {
  await page.goto(`${lesson}claims/?standing=statement`);
  await page.waitForSelector(".claims[data-mounted]");
  await expect(page.locator("#claim-departure")).toBeHidden();
  await page.getByText("Every speaker and what each one says").click();
  await page.locator(".claims-speakers a[href='#claim-departure']").click();
  await expect(page.locator("#claim-departure")).toBeInViewport();
});

test("a link to a claim wins over the filter in its address, and the page says so", async ({ page }) => {
  await page.goto(`${lesson}claims/?standing=statement#claim-departure`);
  await page.waitForSelector(".claims[data-mounted]");
  await expect(page.locator("#claim-departure")).toBeInViewport();
  await expect(page.locator(".claims [role=status]")).toHaveText(
    `Showing ${claimCount} of ${claimCount} claims. All claims are shown again because you followed a link to a hidden one.`,
  );
  await expect(page.getByLabel("By status")).toHaveValue("");
  await expect(page).toHaveURL(`${lesson}claims/#claim-departure`);
  await page.getByLabel("By status").selectOption("contested");
  await expect(page.locator(".claims [role=status]")).toHaveText(
    `Showing ${contestedCount} of ${claimCount} claims.`,
  );
});

test("the same link to a claim works again after the filter has hidden it", async ({ page }) => {
  await page.goto(`${lesson}claims/#claim-departure`);
  await page.waitForSelector(".claims[data-mounted]");
  await page.getByLabel("By status").selectOption("statement");
  await expect(page.locator("#claim-departure")).toBeHidden();
  await page.getByText("Every speaker and what each one says").click();
  await page.locator(".claims-speakers a[href='#claim-departure']").click();
  await expect(page.locator("#claim-departure")).toBeInViewport();
  expect(new URL(page.url()).search).toBe("");
});

test("a link to what is known now shows that one, though the reader has hidden it everywhere", async ({
  page,
}) => {
  await page.goto(`${lesson}claims/`);
  await page.getByRole("button", { name: "Hide what we know now" }).click();
  await expect(page.locator("#known-departure")).toBeHidden();
  await page.goto(`${lesson}claims/?standing=statement#known-departure`);
  await page.waitForSelector(".claims[data-mounted]");
  await expect(page.locator("#known-departure")).toBeInViewport();
  await expect(page.locator(".article-known:visible")).toHaveCount(1);
  // Hidden again by the same button as the others.
  await page.getByRole("button", { name: "Show what we know now" }).click();
  await page.getByRole("button", { name: "Hide what we know now" }).click();
  await expect(page.locator("#known-departure")).toBeHidden();
  // The same address once more changes nothing that the browser would tell of, so a press has to.
  await page.locator("h1").evaluate((heading) => {
    const link = document.createElement("a");
    link.href = "#known-departure";
    link.textContent = "known";
    heading.replaceChildren(link);
  });
  await page.getByRole("link", { name: "known", exact: true }).click();
  await expect(page.locator("#known-departure")).toBeInViewport();
  await expect(page.locator(".claims [role=status]")).toContainText("What we know now is shown");
});

test("what we know now can be hidden and shown under the headline, and stays so on every page", async ({
  page,
}) => {
  await page.goto(`${lesson}claims/`);
  await expect(page.locator("#known-departure")).toBeVisible();
  await page.goto(lesson);
  await page.getByRole("button", { name: "Hide what we know now" }).click();
  await expect(page.getByRole("link", { name: "What we know now" })).toBeHidden();
  await page.goto(`${lesson}claims/`);
  await expect(page.locator("#known-departure")).toBeHidden();
  await page.goto(`${lesson}plain/`);
  await speakerLink(page, "departure", "army-officers-say-assad-left").click();
  await expect(page.locator(dialog)).toContainText("Denied");
  await expect(page.locator(`${dialog} .article-known`)).toBeHidden();
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator(".site-header").getByRole("button", { name: "Display" }).click();
  await page.getByLabel("Show what we know now with each claim").check();
  await expect(page.locator(".known-line a")).toBeVisible();
});

test("a disputed sentence has a mark of its own shape, which is named by who disagrees and opens the claim", async ({
  page,
}) => {
  await page.goto(lesson);
  const marks = page.locator(".article-sentence a.contested-mark");
  await expect(marks).toHaveCount(8);
  const shape = await marks.first().evaluate((mark) => {
    const { content, clipPath, printColorAdjust } = getComputedStyle(mark, "::before");
    return { content, clipPath, printColorAdjust };
  });
  // A shape of its own, on paper too. The text after the slash is what a screen reader is given besides the name.
  expect(shape.content).toBe('"\u2060" / ""');
  expect(shape.clipPath).toMatch(/^polygon/);
  expect(shape.printColorAdjust).toBe("exact");
  await expect(marks.first()).toHaveAccessibleName("Disputed by The Syrian president’s office");
  await marks.first().press("Enter");
  await expect(page.locator(dialog)).toContainText("Contradicted by: The Syrian president’s office");
  await page.keyboard.press("Escape");
  await expect(marks.first()).toBeFocused();
  await expect(page.locator("#s-ministry-says-homs-stable")).toHaveText(
    "Before that, the defence ministry had said the opposite, calling the situation in Homs “safe and stable”.",
  );
});

test("a filter that fits no claim says so, and can be taken back in one press", async ({ page }) => {
  await page.goto(`${lesson}claims/?standing=statement&speaker=defence-ministry`);
  await page.waitForSelector(".claims[data-mounted]");
  await expect(page.locator(".article-claim:visible")).toHaveCount(0);
  await expect(page.getByText("No claims match this filter.")).toBeVisible();
  await page.getByRole("button", { name: "Show all claims" }).press("Enter");
  await expect(page.locator(".article-claim:visible")).toHaveCount(claimCount);
  await expect(page.getByLabel("By status")).toBeFocused();
  await expect(page.getByText("No claims match this filter.")).toBeHidden();
});

test("where two claims contest each other, the note of each shows when both were made", async ({ page }) => {
  const times = {
    [lesson]: ["early on 8 December 2024", "late on 7 December 2024", "Said"],
    [`${lesson}plain/`]: ["early on 8 December 2024", "late on 7 December 2024", "Said"],
    [`${lesson}ar/`]: [
      "في ساعة مبكرة من يوم ٨ كانون الأول (ديسمبر) ٢٠٢٤",
      "في وقت متأخر من يوم ٧ كانون الأول (ديسمبر) ٢٠٢٤",
      "قيل",
    ],
  };
  for (const [address, [captured, denied, said]] of Object.entries(times)) {
    await page.goto(`${address}claims/`);
    const rows = (claim: string) => page.locator(`#claim-${claim} .claim-facts dd`);
    await expect(rows("homs-captured").filter({ hasText: `${captured}` })).toHaveText(`${captured}`);
    await expect(rows("homs-captured").filter({ hasText: `${said} ${denied}.` })).toHaveCount(1);
    await expect(rows("homs-denied").filter({ hasText: `${denied}` })).toHaveText(`${denied}`);
    await expect(rows("homs-denied").filter({ hasText: `${said} ${captured}.` })).toHaveCount(1);
  }
});
