// pnpm bench: measures the built site against bare twins of its own pages. docs/performance.md explains the numbers.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { readOptions } from "./options.ts";
import { listPages, type MeasuredPage } from "./pages.ts";
import { buildPeers } from "./peers.ts";
import { pressesPerVisit, runRounds } from "./rounds.ts";
import { bareBase, copySite, writeTwins } from "./site-folder.ts";
import { startServer } from "./site-server.ts";
import { link, slowdown } from "./slow-visit.ts";
import { median } from "./statistics.ts";
import { buildTables, toMarkdown, toText } from "./table.ts";
import { termAddresses } from "./terms.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Progress goes to the error stream, so that the tables can be piped on. */
const tell = (line: string) => console.error(line);

/** Finds where the first words to press in a lesson lead. */
const findTerms = async (folder: string, pages: readonly MeasuredPage[]) => {
  const terms = new Map<MeasuredPage, readonly string[]>();
  for (const page of pages) {
    const html = await readFile(join(folder, page.address, "index.html"), "utf8");
    terms.set(page, termAddresses(html).slice(0, pressesPerVisit));
  }
  return terms;
};

/** Says in a sentence or two how the values came about. */
const describeRun = (run: {
  date: string;
  rounds: number;
  chromium: string;
  processors: number;
  load: number;
}) =>
  [
    `Measured on ${run.date} in ${run.rounds === 1 ? "1 round" : `${run.rounds} rounds`},`,
    `with Chromium ${run.chromium} on ${run.processors} processors.`,
    `The machine's load was ${run.load.toFixed(1)}.`,
  ].join(" ");

const bench = async () => {
  const { rounds, json, markdown, peers } = readOptions(process.argv.slice(2));
  /** The machine's load after each page, which shows whether other programs were busy too. */
  const loads: number[] = [];
  const folder = await mkdtemp(join(tmpdir(), "sidelight-bench-"));
  const site = join(folder, "site");
  try {
    await copySite(dist, site);
    const pages = listPages(bareBase, peers ? await buildPeers(folder, site, tell) : {});
    await writeTwins(
      site,
      pages.map(({ address }) => address),
    );
    const terms = await findTerms(site, pages);
    const server = await startServer(site);
    const executablePath = process.env.CHROME_PATH;
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
    try {
      const samples = await runRounds(
        browser,
        server.origin,
        pages,
        rounds,
        (page) => terms.get(page) ?? [],
        (line) => {
          loads.push(loadavg()[0] ?? 0);
          tell(line);
        },
      );
      const conditions = {
        date: new Date().toISOString().slice(0, 10),
        processors: availableParallelism(),
        load: median(loads),
        chromium: browser.version(),
        link,
        slowdown,
        rounds,
      };
      if (json) await writeFile(json, `${JSON.stringify({ conditions, samples }, undefined, 2)}\n`);
      for (const table of buildTables(samples)) console.log(markdown ? toMarkdown(table) : toText(table));
      console.log(`\n${describeRun(conditions)}`);
    } finally {
      await browser.close();
      server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
