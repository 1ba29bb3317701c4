import type { Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { claimCount } from "../lesson-counts.ts";
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

const pages = [lesson, `${lesson}plain/`, `${lesson}ar/`, `${lesson}with/ar/`];

for (const address of pages) {
  test(`${address}: only drawings have a description, and no description repeats a name`, async ({
    page,
  }) => {
    await page.goto(address);
    const nodes = await treeOf(page);
    expect(nodes.length).toBeGreaterThan(500);
    const described = nodes.filter(({ description }) => description !== "");
    // Drawings have a word on how they are read, and nothing else has any.
    expect(described.filter(({ role }) => !["image", "group"].includes(role))).toEqual([]);
    expect(described.length).toBe(address.includes("/with/") ? 0 : 3);
    for (const { name, description } of described) expect(name).not.toContain(description);
  });

  test(`${address}: screen readers list only the main parts as regions`, async ({ page }) => {
    await page.goto(address);
    const regions = (await treeOf(page)).filter(({ role }) => role === "region").map(({ name }) => name);
    const parts = await page
      .locator("h1, :is(#claims, #timeline, #map, #glossary, #sources)")
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(regions).toEqual(parts);
  });

  test(`${address}: screen readers get a heading for every claim and for what is known now`, async ({
    page,
  }) => {
    await page.goto(address);
    const claims = page.locator(".article-claim");
    const headings = (await treeOf(page)).filter(({ role }) => role === "heading").map(({ name }) => name);
    const own = await claims.locator("h4").evaluateAll((all) => all.map((it) => it.textContent ?? ""));
    expect(own).toHaveLength(claimCount);
    expect(twice(own)).toEqual([]);
    expect(headings).toEqual(expect.arrayContaining(own));
    const known = await page.locator(".article-known").count();
    const label = (await page.locator(".known-label").first().textContent()) ?? "";
    expect(headings.filter((name) => name.startsWith(label))).toHaveLength(known);
  });
}

for (const address of pages.slice(0, 3))
  test(`${address}: every paragraph menu has its own name`, async ({ page }) => {
    await page.goto(address);
    const menus = (await treeOf(page)).filter(({ role }) => role === "DisclosureTriangle").slice(0, -1);
    expect(menus).toHaveLength(await page.locator(".paragraph-menu").count());
    expect(twice(menus.map(({ name }) => name))).toEqual([]);
    // The sign beside a name is for eyes.
    expect(menus.filter(({ name }) => /^\P{L}/u.test(name))).toEqual([]);
  });

test("a claim's dialog has headings in order: the speaker, then what we know now", async ({ page }) => {
  await page.goto(lesson);
  await page.locator("#says-departure-army-officers-say-assad-left").click();
  const headings = page.locator("[role=dialog]").getByRole("heading");
  await expect(headings).toHaveText(["Two senior army officers", /^What we know now/]);
  await expect(page.locator("[role=dialog] .claim-said")).toContainText("got on a plane and left Damascus");
});
