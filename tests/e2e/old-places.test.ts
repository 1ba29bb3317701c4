import { lesson } from "../addresses.ts";
import { speakerLink, termLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";

for (const [old, now] of [
  ["#claim-departure", "claims/#claim-departure"],
  ["#known-departure", "claims/#known-departure"],
  ["#event-road-cut", "timeline/#event-road-cut"],
  ["#place-homs", "map/#place-homs"],
  ["#term-hts", "words/#term-hts"],
  ["?standing=denied&speaker=defence-ministry#claims", "claims/?standing=denied&speaker=defence-ministry"],
] as const)
  test(`an old link to ${old} on the lesson's page leads to where the note is now`, async ({ page }) => {
    await page.goto(`${lesson}${old}`);
    await expect(page).toHaveURL(`${lesson}${now}`);
    if (now.includes("#")) await expect(page.locator(`[id="${now.split("#")[1]}"]`)).toBeInViewport();
  });

test("an old link to a use of a term, or to the words of a speaker, shows them", async ({ page }) => {
  await page.goto(`${lesson}#use-latakia-1`);
  await expect(termLink(page, "latakia")).toBeInViewport();
  await page.goto(`${lesson}#says-lavrov-lavrov-inadmissible`);
  await expect(speakerLink(page, "lavrov", "lavrov-inadmissible")).toBeInViewport();
});
