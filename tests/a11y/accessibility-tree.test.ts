import type { Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { claimCount } from "../lesson-counts.ts";
import { officersLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";

/** One node of the accessibility tree. */
interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** The whole accessibility tree of a page, names and descriptions as the browser works them out. */
const treeOf = async (page: Page): Promise<readonly TreeNode[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "").trim(),
      description: String(description?.value ?? "").trim(),
    }));
};

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

const texts = [lesson, `${lesson}plain/`, `${lesson}ar/`, `${lesson}with/ar/`];
const pages = [...texts, `${lesson}timeline/`, `${lesson}ar/map/`];

/** How many drawings a page of notes has. */
const drawings: Readonly<Record<string, number>> = { timeline: 1, map: 2 };

for (const address of pages) {
  test(`${address}: only drawings have a description, and no description repeats a name`, async ({
    page,
  }) => {
    await page.goto(address);
    const nodes = await treeOf(page);
    expect(nodes.length).toBeGreaterThan(300);
    const described = nodes.filter(({ description }) => description !== "");
    // Drawings have a word on how they are read, and nothing else has any.
    expect(described.filter(({ role }) => !["image", "group"].includes(role))).toEqual([]);
    expect(described.length).toBe(drawings[address.split("/").at(-2) ?? ""] ?? 0);
    for (const { name, description } of described) expect(name).not.toContain(description);
  });
}

for (const address of texts)
  test(`${address}: screen readers list only the text and the quiz as regions`, async ({ page }) => {
    await page.goto(address);
    const regions = (await treeOf(page)).filter(({ role }) => role === "region").map(({ name }) => name);
    const parts = await page
      .locator("h1, #check-yourself")
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(regions).toEqual(parts);
  });

for (const edition of ["", "plain/", "ar/"])
  test(`${lesson}${edition}claims/: screen readers get a heading for every claim and for what is known now`, async ({
    page,
  }) => {
    await page.goto(`${lesson}${edition}claims/`);
    const claims = page.locator(".article-claim");
    const headings = (await treeOf(page)).filter(({ role }) => role === "heading").map(({ name }) => name);
    const own = await claims.locator("h3").evaluateAll((all) => all.map((it) => it.textContent ?? ""));
    expect(own).toHaveLength(claimCount);
    expect(twice(own)).toEqual([]);
    expect(headings).toEqual(expect.arrayContaining(own));
    const known = await page.locator(".article-known").count();
    const label = (await page.locator(".known-label").first().textContent()) ?? "";
    expect(headings.filter((name) => name.startsWith(label))).toHaveLength(known);
  });

test("a claim's note is a dialog with the speaker as its heading", async ({ page }) => {
  await page.goto(lesson);
  await officersLink(page).click();
  const note = page.locator("[role=dialog]:not([hidden])");
  await expect(note.getByRole("heading")).toHaveText(["Two senior army officers"]);
  await expect(note).not.toHaveAttribute("aria-modal");
  await expect(note.locator(".claim-said")).toContainText("got on a plane and left Damascus");
  await expect(officersLink(page)).toHaveAttribute("aria-expanded", "true");
});
