import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import { optionsOf } from "@sidelight/content/questions";
import { unzipSync } from "fflate";
import { expect, test } from "../page-test.ts";
import { choose, rightAnswer } from "./answering.ts";

const require = createRequire(import.meta.url);
const slug = "reading-breaking-news";

const kinds = {
  "2004": { api: "API_1484_11", script: "scorm-again/scorm2004", create: "Scorm2004API" },
  "1.2": { api: "API", script: "scorm-again/scorm12", create: "Scorm12API" },
} as const;

/**
 * A learning platform in the browser: scorm-again plays it, keeps what it is told in the page, and shows the package in a
 * frame. A second session is given what the first one left.
 */
const openPlatform = async (page: Page, version: keyof typeof kinds, left: object = {}) => {
  const { api, script, create } = kinds[version];
  const zip = new URL(`../../dist/quiz/${slug}/scorm-${version}.zip`, import.meta.url);
  const files = unzipSync(new Uint8Array(readFileSync(zip)));
  const types: Readonly<Record<string, string>> = {
    html: "text/html",
    js: "text/javascript",
    xml: "text/xml",
  };
  await page.route("**/platform/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace("/platform/", "");
    if (path === "player.js")
      return route.fulfill({ contentType: types.js ?? "", path: require.resolve(script) });
    if (path === "")
      return route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>Platform</title><script src="player.js"></script><script>
          window.${api} = new ${create}({ autocommit: false, logLevel: 4 });
          const left = ${JSON.stringify(left)};
          if (Object.keys(left).length) window.${api}.loadFromJSON(left, "");
        </script><iframe src="content/index.html" style="width:900px;height:800px"></iframe>`,
      });
    const file = files[path.replace("content/", "")];
    return file
      ? route.fulfill({ contentType: types[path.split(".").at(-1) ?? ""] ?? "", body: Buffer.from(file) })
      : route.fulfill({ status: 404, body: "" });
  });
  await page.goto("/platform/");
  const frame = page.frame({ url: /content\/index\.html/ }) as Frame;
  await frame.waitForSelector("#practice[data-mounted]");
  return {
    // A frame has all that the helpers use of a page.
    quiz: frame as unknown as Page,
    told: () => page.evaluate((name) => (window as never as Record<string, { cmi: object }>)[name]?.cmi, api),
    kept: () =>
      page.evaluate((name) => {
        const platform = (window as never as Record<string, { cmi: object }>)[name];
        return JSON.parse(JSON.stringify(platform?.cmi));
      }, api),
  };
};

const questionsOf = (quiz: Page) =>
  quiz.evaluate(() => JSON.parse(document.getElementById("practice-data")?.textContent ?? "").questions);

for (const version of ["2004", "1.2"] as const) {
  test(`SCORM ${version}: launched, answered, left, resumed, completed and scored`, async ({ page }) => {
    test.setTimeout(90_000);
    const first = await openPlatform(page, version);
    await expect(first.quiz.getByText("Your progress is kept by the learning platform.")).toBeVisible();
    const questions: Record<string, Parameters<typeof rightAnswer>[0]> = await questionsOf(first.quiz);
    const ids = Object.keys(questions);
    const answer = async (quiz: Page, id: string, wrong: boolean) => {
      const question = questions[id];
      if (!question) throw new Error(`No question ${id}.`);
      const right = rightAnswer(question);
      const others = Object.entries(optionsOf(question)).flatMap(([choice, { correct }]) =>
        correct ? [] : [choice],
      );
      await choose(quiz, id, wrong ? others.slice(0, right.length) : right);
      await quiz.getByRole("button", { name: "Check answer" }).click();
      await quiz.getByRole("button", { name: /Next question|See your result/ }).click();
    };
    // The first answer is wrong; then the learner leaves.
    for (const [index, id] of ids.slice(0, 3).entries()) await answer(first.quiz, id, index === 0);
    const left = await first.kept();
    const core = (kept: Record<string, unknown>) =>
      (version === "2004" ? kept : kept.core) as Record<string, unknown>;
    expect(String(left.suspend_data)).toMatch(/^S2\[/);
    expect(core(left)[version === "2004" ? "completion_status" : "lesson_status"]).toBe("incomplete");
    await page.goto("about:blank");

    const second = await openPlatform(page, version, left);
    await expect(
      second.quiz.getByText(`Continuing at question 4; 3 of ${ids.length} answered.`),
    ).toBeVisible();
    for (const id of ids.slice(3)) await answer(second.quiz, id, false);
    const scored = ids.length - 1;
    await expect(
      second.quiz.getByRole("heading", { name: `Your result: ${scored - 1} of ${scored}` }),
    ).toBeVisible();
    const ended = await second.kept();
    const expected = (scored - 1) / scored;
    if (version === "2004") {
      expect(ended).toMatchObject({ completion_status: "completed", progress_measure: "1" });
      expect(Number(ended.score.scaled)).toBeCloseTo(expected, 3);
      expect(Number(ended.score.raw)).toBe(scored - 1);
    } else {
      expect(ended.core.lesson_status).toBe("completed");
      expect(Number(ended.core.score.raw)).toBeCloseTo(expected * 100, 1);
    }
    const interactions = Object.values(ended.interactions.childArray ?? ended.interactions) as {
      readonly id: string;
      readonly result: string;
    }[];
    expect(interactions.map(({ id }) => id)).toEqual(ids);
    expect(interactions[0]?.result).toBe(version === "2004" ? "incorrect" : "wrong");
    expect(interactions[1]?.result).toBe("correct");
  });
}

test("outside a platform the package is a quiz like any other", async ({ page }) => {
  const zip = new URL(`../../dist/quiz/${slug}/scorm-2004.zip`, import.meta.url);
  const files = unzipSync(new Uint8Array(readFileSync(zip)));
  await page.route("**/elsewhere/**", (route) => {
    const file = files[new URL(route.request().url()).pathname.replace("/elsewhere/", "")];
    return file
      ? route.fulfill({
          contentType: route.request().url().endsWith(".js") ? "text/javascript" : "text/html",
          body: Buffer.from(file),
        })
      : route.fulfill({ status: 404, body: "" });
  });
  await page.goto("/elsewhere/index.html");
  await expect(page.getByText("Your progress is kept on this device.").last()).toBeVisible();
  expect(await page.locator("nav").count()).toBe(0);
});

test("the packages are offered where sheets are", async ({ page }) => {
  await page.goto(`/quiz/${slug}/worksheet/`);
  for (const version of ["2004", "1.2"]) {
    const link = page.getByRole("link", { name: `Quiz as a SCORM ${version} package (ZIP)` });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/zip");
    expect(Object.keys(unzipSync(new Uint8Array(await answer.body())))).toContain("imsmanifest.xml");
  }
});
