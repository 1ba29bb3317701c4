import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "../page-test.ts";
import {
  answerIn,
  editions,
  gradebook,
  openPlatform,
  packageFiles,
  questionsOf,
  servePackage,
  slug,
} from "./scorm-platform.ts";

for (const version of editions) {
  test(`SCORM ${version}: launched, answered, left, resumed, completed and scored`, async ({ page }) => {
    test.setTimeout(90_000);
    const first = await openPlatform(page, version);
    await expect(first.quiz.getByText("Your learning platform is saving your progress.")).toBeVisible();
    // Answers do leave the device here, and the page does not say otherwise.
    await expect(first.quiz.getByText("Your answers and score go to your learning platform")).toBeVisible();
    await expect(first.quiz.getByText(/leaves your device|saved on this device/)).toHaveCount(0);
    const questions = await questionsOf(first.quiz);
    const ids = Object.keys(questions);
    // The first answer is wrong; then the learner leaves.
    for (const [index, id] of ids.slice(0, 3).entries())
      await answerIn(first.quiz, id, questions[id], index === 0);
    const left = await first.ledger();
    expect(left.suspend_data).toMatch(/^S2\[/);
    expect(gradebook(left).status).toBe("incomplete");
    await page.goto("about:blank");

    const second = await openPlatform(page, version, left);
    await expect(
      second.quiz.getByText(`Continuing at question 4. You’ve answered 3 of ${ids.length}.`),
    ).toBeVisible();
    for (const id of ids.slice(3)) await answerIn(second.quiz, id, questions[id]);
    const scored = ids.length - 1;
    await expect(
      second.quiz.getByRole("heading", { name: `Your result: ${scored - 1} of ${scored}` }),
    ).toBeVisible();
    const ended = await second.ledger();
    if (version === "2004") {
      expect(ended.progress_measure).toBe("1");
      expect(Number(ended.score?.raw)).toBe(scored - 1);
    }
    const { status, score, interactions } = gradebook(ended);
    expect(status).toBe("completed");
    expect(score).toBeCloseTo((scored - 1) / scored, 3);
    expect(interactions.map((it) => it.split(" ")[0])).toEqual(ids);
    expect(interactions[0]).toBe(`${ids[0]} wrong`);
    expect(interactions[1]).toBe(`${ids[1]} correct`);
  });

  test(`SCORM ${version}: a retry and a new attempt never lower the score, and keep every answer apart`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const first = await openPlatform(page, version);
    const questions = await questionsOf(first.quiz);
    const ids = Object.keys(questions);
    const missed = ids.slice(0, 2);
    for (const id of ids) await answerIn(first.quiz, id, questions[id], missed.includes(id));
    const graded = gradebook(await first.ledger());
    expect(graded.status).toBe("completed");
    expect(graded.interactions).toHaveLength(ids.length);

    // A retry is practice: the first round's score stays, its answers stay, and the new ones come after them.
    await first.quiz.getByRole("button", { name: "Try the 2 missed ones again" }).click();
    expect(gradebook(await first.ledger())).toEqual(graded);
    await answerIn(first.quiz, missed[0] ?? "", questions[missed[0] ?? ""]);
    const during = [...graded.interactions, `${missed[0]} correct`];
    const left = await first.ledger();
    expect(gradebook(left)).toEqual({ ...graded, interactions: during });
    await page.goto("about:blank");

    // Left and resumed in the middle of the retry.
    const second = await openPlatform(page, version, left);
    await expect(second.quiz.getByText("Continuing at question 2. You’ve answered 1 of 2.")).toBeVisible();
    await answerIn(second.quiz, missed[1] ?? "", questions[missed[1] ?? ""]);
    await expect(second.quiz.getByRole("heading", { name: "Your second round: 2 of 2" })).toBeVisible();
    const practised = [...during, `${missed[1]} correct`];
    expect(gradebook(await second.ledger())).toEqual({ ...graded, interactions: practised });

    // A new attempt, worse than the first: the best one counts, and completed stays completed.
    await second.quiz.getByRole("button", { name: "Start again" }).click();
    await answerIn(second.quiz, ids[0] ?? "", questions[ids[0] ?? ""], true);
    expect(gradebook(await second.ledger())).toEqual({
      ...graded,
      interactions: [...practised, `${ids[0]} wrong`],
    });
  });
}

test("outside a platform the package is a quiz like any other, with no way to pages that it has not", async ({
  page,
}) => {
  await servePackage(page, "/elsewhere/", packageFiles("2004"));
  await page.goto("/elsewhere/index.html");
  await expect(page.getByText("Your progress is saved on this device.")).toBeVisible();
  await expect(page.getByText("Nothing you do here leaves your device.")).toBeVisible();
  expect(await page.locator("nav").count()).toBe(0);
  await expect(page.getByText("Order of options: 1.")).toBeVisible();
  await expect(page.getByRole("link", { name: "or on paper" })).toHaveCount(0);
});

test("a package launched with a record store in its address opens no connection, and holds no code that could", async ({
  page,
}) => {
  const files = packageFiles("2004");
  await servePackage(page, "/elsewhere/", files);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(
    `/elsewhere/index.html?${new URLSearchParams({
      endpoint: "http://127.0.0.1:9/xapi/",
      fetch: "http://127.0.0.1:9/token",
      auth: "Basic x",
      actor: '{"mbox":"mailto:kim@p.example"}',
    })}`,
  );
  await expect(page.getByText("Your progress is saved on this device.")).toBeVisible();
  const [[id = "", question] = []] = Object.entries(await questionsOf(page));
  await answerIn(page, id, question);
  expect(asked.filter((path) => !Object.hasOwn(files, path.replace("/elsewhere/", "")))).toEqual([]);
  const scripts = Object.entries(files).filter(([name]) => /\.(?:js|html)$/.test(name));
  for (const [name, bytes] of scripts)
    expect(strFromU8(bytes), name).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
});

test("the packages are offered where sheets are", async ({ page }) => {
  await page.goto(`/quiz/${slug}/worksheet/`);
  for (const version of editions) {
    const link = page.getByRole("link", { name: `Quiz as a SCORM ${version} package (ZIP)` });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/zip");
    expect(Object.keys(unzipSync(new Uint8Array(await answer.body())))).toContain("imsmanifest.xml");
  }
});
