import { execFile } from "node:child_process";
import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findLesson } from "@sidelight/content/lessons";
import { languages, lessonSlug } from "./pages.ts";
import { peerArticle } from "./peer-article.ts";
import { peerSurvey } from "./peer-survey.ts";
import { placePeer } from "./site-folder.ts";

/** The peers by name, each with the path under which it is served. */
export const peerBases = { next: "/peers/next", surveyjs: "/peers/surveyjs" } as const;

const run = promisify(execFile);

/** Runs a program in a folder. If it fails, what it printed is in the error. */
const runIn = (cwd: string, program: string, ...parameters: string[]) =>
  run(program, parameters, { cwd, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } }).catch((error) => {
    throw new Error(`${program} ${parameters.join(" ")} failed:\n${error.stdout}${error.stderr}`);
  });

const lessonData = () => {
  const lesson = findLesson(lessonSlug);
  if (!lesson) throw new Error(`There is no lesson ${lessonSlug}.`);
  const inEach = <Data>(of: (edition: (typeof languages)[number]["edition"]) => Data) =>
    Object.fromEntries(languages.map(({ id, edition }) => [id, of(edition)]));
  return {
    next: inEach((edition) => peerArticle(lesson, edition)),
    surveyjs: inEach((edition) => peerSurvey(lesson, edition)),
  };
};

/**
 * Builds the peers on the lesson's own text: installs what they use into a folder outside the workspace, builds them and
 * puts them beside the site.
 *
 * @param work A folder for the work.
 * @param site The folder that is served.
 * @param tell Is told what is under way, because installing takes long.
 * @returns The path of each peer.
 */
export const buildPeers = async (
  work: string,
  site: string,
  tell: (line: string) => void,
): Promise<typeof peerBases> => {
  for (const [peer, data] of Object.entries(lessonData()) as ["next" | "surveyjs", object][]) {
    tell(`Installing and building the peer: ${peer}`);
    const folder = join(work, peer);
    await cp(fileURLToPath(new URL(`peers/${peer}`, import.meta.url)), folder, { recursive: true });
    await writeFile(join(folder, "data.json"), JSON.stringify(data));
    await runIn(folder, "npm", "install", "--no-audit", "--no-fund");
    await runIn(folder, "npm", "run", "build");
    await placePeer(join(folder, "out"), join(site, peerBases[peer]));
    await rm(folder, { recursive: true });
  }
  return peerBases;
};
