import { expect, test } from "../page-test.ts";
import { savedText } from "./saved-attempt.ts";
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

const names = {
  "2004": { begin: "Initialize", commit: "Commit" },
  "1.2": { begin: "LMSInitialize", commit: "LMSCommit" },
} as const;

for (const version of editions) {
  for (const [how, refusal] of [
    ["says no", '() => "false"'],
    ["breaks down", '() => { throw new Error("out of order"); }'],
  ] as const) {
    test(`SCORM ${version}: the page says when a platform ${how} at the start, because the attempt will not count`, async ({
      page,
    }) => {
      const { quiz } = await openPlatform(
        page,
        version,
        {},
        `platform.${names[version].begin} = ${refusal};`,
      );
      await expect(
        quiz.getByText("didn’t start this quiz, so your answers aren’t sent to it."),
      ).toBeVisible();
      await expect(
        quiz.getByText("is saved on this device only. It isn’t sent to your learning platform"),
      ).toBeVisible();
      const [[id = "", question] = []] = Object.entries(await questionsOf(quiz));
      await answerIn(quiz, id, question);
      await expect(quiz.getByText("Continuing at")).toHaveCount(0);
    });
  }

  test(`SCORM ${version}: the page says when the platform refuses an answer, and sends it with the next one`, async ({
    page,
  }) => {
    const { quiz, ledger } = await openPlatform(
      page,
      version,
      {},
      `const commit = platform.${names[version].commit}; let times = 0;
       platform.${names[version].commit} = (...all) => (times++ < 2 ? "false" : commit.apply(platform, all));`,
    );
    const questions = await questionsOf(quiz);
    const [first = "", second = ""] = Object.keys(questions);
    await answerIn(quiz, first, questions[first]);
    const status = quiz.getByRole("status");
    await answerIn(quiz, second, questions[second]);
    await expect(status.filter({ hasText: "Your learning platform is saving your progress." })).toBeVisible();
    expect(gradebook(await ledger()).interactions).toHaveLength(2);
  });

  test(`SCORM ${version}: while the platform takes nothing, its words say so and not the browser’s`, async ({
    page,
  }) => {
    const { quiz } = await openPlatform(
      page,
      version,
      {},
      `platform.${names[version].commit} = () => "false";`,
    );
    const [[id = "", question] = []] = Object.entries(await questionsOf(quiz));
    await answerIn(quiz, id, question);
    await expect(quiz.getByText("Your learning platform didn’t save your last answer")).toBeVisible();
    await expect(quiz.getByText("This browser won’t save your progress")).toHaveCount(0);
  });

  test(`SCORM ${version}: progress that cannot be read is copied to the device before a new attempt replaces it`, async ({
    page,
  }) => {
    const { quiz, ledger } = await openPlatform(page, version, { suspend_data: "S2[cut sh" });
    await expect(quiz.getByText("A copy is on this device.")).toBeVisible();
    const [[id = "", question] = []] = Object.entries(await questionsOf(quiz));
    await answerIn(quiz, id, question);
    expect((await ledger()).suspend_data).toMatch(/^S2\["/);
    expect(await savedText(page, `${slug}@scorm:unreadable`)).toBe("S2[cut sh");
  });

  test(`SCORM ${version}: progress of a newer version, or with no room for a copy, is left as it is`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("blocked", "SecurityError");
      };
    });
    for (const [text, told] of [
      ["S2[cut sh", "That progress hasn’t been changed."],
      ["S3[more", "A newer version of this quiz saved the progress"],
    ] as const) {
      const { quiz, ledger } = await openPlatform(page, version, { suspend_data: text });
      await expect(quiz.getByText(told)).toBeVisible();
      const [[id = "", question] = []] = Object.entries(await questionsOf(quiz));
      await answerIn(quiz, id, question);
      await expect(quiz.getByText("but its score counts.")).toBeVisible();
      const state = await ledger();
      expect(state.suspend_data).toBe(text);
      expect(gradebook(state).interactions).toEqual([`${id} correct`]);
    }
  });
}

test("in Arabic, the notice about a platform that refuses is in Arabic", async ({ page }) => {
  await page.addInitScript(() => {
    (window as never as { API: object }).API = { LMSInitialize: () => "false" };
  });
  await servePackage(page, "/elsewhere/", packageFiles("1.2", `${slug}/ar`));
  await page.goto("/elsewhere/index.html");
  await expect(page.getByText("فلا تُرسَل إليها أجوبتك")).toBeVisible();
  await expect(page.getByText("محفوظ على هذا الجهاز فقط")).toBeVisible();
});
