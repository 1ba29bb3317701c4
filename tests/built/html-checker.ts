import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/** What the Nu HTML checker says of a file. */
export interface HtmlComplaint {
  readonly type: "error" | "info" | "non-document-error";
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const jar = String(require("vnu-jar"));

/** Checks every HTML file in the folders with the Nu HTML checker, in one process. */
export const checkHtml = async (folders: readonly string[]): Promise<readonly HtmlComplaint[]> => {
  const parameters = ["-jar", jar, "--stdout", "--exit-zero-always", "--format", "json", "--skip-non-html"];
  try {
    const { stdout } = await run("java", [...parameters, ...folders], { maxBuffer: 2 ** 28 });
    return JSON.parse(stdout).messages;
  } catch (error) {
    throw new Error(
      "The HTML checker did not run. It needs Java, 11 or newer (on Debian: apt-get install openjdk-17-jre-headless).",
      { cause: error },
    );
  }
};
