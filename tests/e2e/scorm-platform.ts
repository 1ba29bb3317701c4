import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import type { Question } from "@sidelight/content";
import { optionsOf } from "@sidelight/content/questions";
import { unzipSync } from "fflate";
import { choose, rightAnswer } from "./answering.ts";

const require = createRequire(import.meta.url);

/** The lesson whose packages are tested. */
export const slug = "reading-breaking-news";

const kinds = {
  "2004": { api: "API_1484_11", script: "scorm-again/scorm2004", create: "Scorm2004API" },
  "1.2": { api: "API", script: "scorm-again/scorm12", create: "Scorm12API" },
} as const;

/** The editions of SCORM that there are packages for. */
export const editions = ["2004", "1.2"] as const;
type Edition = (typeof editions)[number];

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", xml: "text/xml" };

/** The files of a package, by their paths in it. */
export const packageFiles = (version: Edition, path = slug): Readonly<Record<string, Uint8Array>> =>
  unzipSync(
    new Uint8Array(readFileSync(new URL(`../../dist/quiz/${path}/scorm-${version}.zip`, import.meta.url))),
  );

/** Puts a package on a server below an address. */
export const servePackage = (page: Page, below: string, files: Readonly<Record<string, Uint8Array>>) =>
  page.route(`**${below}**`, (route) => {
    const file = files[new URL(route.request().url()).pathname.replace(below, "")];
    const ending = new URL(route.request().url()).pathname.split(".").at(-1) ?? "";
    return file
      ? route.fulfill({ contentType: types[ending] ?? "", body: Buffer.from(file) })
      : route.fulfill({ status: 404, body: "" });
  });

/** The data that the platform received. */
export interface LmsLedger {
  readonly core?: { readonly lesson_status: string; readonly score: { readonly raw: string } };
  readonly completion_status?: string;
  readonly score?: { readonly raw: string; readonly scaled: string };
  readonly progress_measure?: string;
  readonly suspend_data: string;
  readonly interactions: object;
}

/**
 * A learning platform in the browser: simulated by scorm-again, which stores what it receives in the page, and shows the package in a
 * frame. A second session is given what the first one left.
 *
 * @param platformScript Script that changes the platform before the package is opened.
 */
export const openPlatform = async (page: Page, version: Edition, left: object = {}, platformScript = "") => {
  const { api, script, create } = kinds[version];
  await servePackage(page, "/platform/content/", packageFiles(version));
  await page.route("**/platform/player.js", (route) =>
    route.fulfill({ contentType: "text/javascript", path: require.resolve(script) }),
  );
  await page.route("**/platform/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Platform</title><script src="player.js"></script><script>
        window.${api} = new ${create}({ autocommit: false, logLevel: 4 });
        const left = ${JSON.stringify(left)};
        if (Object.keys(left).length) window.${api}.loadFromJSON(left, "");
        const platform = window.${api};
        ${platformScript}
      </script><iframe src="content/index.html" style="width:900px;height:800px"></iframe>`,
    }),
  );
  await page.goto("/platform/");
  const frame = page.frame({ url: /content\/index\.html/ }) as Frame;
  await frame.waitForSelector("#practice[data-mounted]");
  return {
    // A frame has all that the helpers use of a page.
    quiz: frame as unknown as Page,
    ledger: (): Promise<LmsLedger> =>
      page.evaluate((name) => {
        const platform = (window as never as Record<string, { cmi: object }>)[name];
        return JSON.parse(JSON.stringify(platform?.cmi));
      }, api),
  };
};

/** Score and completion as a platform's gradebook has them, and the answers it received, in their order. */
export const gradebook = (ledger: LmsLedger) => {
  const list = ledger.interactions as { readonly childArray?: readonly unknown[] };
  const interactions = Object.values(list.childArray ?? list) as {
    readonly id: string;
    readonly result: string;
  }[];
  return {
    status: ledger.core?.lesson_status ?? ledger.completion_status,
    /** From 0 to 1. */
    score: ledger.core ? Number(ledger.core.score.raw) / 100 : Number(ledger.score?.scaled),
    interactions: interactions.map(({ id, result }) => `${id} ${result === "incorrect" ? "wrong" : result}`),
  };
};

/** The questions that a package has, in their order. */
export const questionsOf = (quiz: Page): Promise<Readonly<Record<string, Question>>> =>
  quiz.evaluate(() => JSON.parse(document.getElementById("practice-data")?.textContent ?? "").questions);

/** Answers the question that is shown, rightly or wrongly, and goes on. */
export const answerIn = async (quiz: Page, id: string, question: Question | undefined, wrong = false) => {
  if (!question) throw new Error(`No question ${id}.`);
  const right = rightAnswer(question);
  const others = Object.entries(optionsOf(question)).flatMap(([choice, { correct }]) =>
    correct ? [] : [choice],
  );
  await choose(quiz, id, wrong ? others.slice(0, right.length) : right);
  await quiz.getByRole("button", { name: "Check answer" }).click();
  await quiz.getByRole("button", { name: /Next question|See your result/ }).click();
};
