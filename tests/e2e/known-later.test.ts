import { laterKnowledgeIn } from "../later-knowledge.ts";
import { expect, test } from "../page-test.ts";

// That every page can hide it is checked by tests/a11y/pages.test.ts, which visits every page.

test("pages show what became known later until a reader hides it", async ({ page }) => {
  for (const address of [
    "/lessons/damascus-december-2024/",
    "/glossary/bashar-al-assad/ar/",
    "/glossary/damascus/",
  ]) {
    await page.goto(address);
    expect((await laterKnowledgeIn(page)).length, address).toBeGreaterThan(1);
  }
});
