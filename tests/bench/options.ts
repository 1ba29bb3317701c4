import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  /** How often each version of each page is measured. */
  readonly rounds: number;
  /** Where to write every value, if anywhere. */
  readonly json: string | undefined;
  /** Whether to print Markdown. */
  readonly markdown: boolean;
  /** Whether to install, build and measure the peers too. */
  readonly peers: boolean;
}

/** How to call the benchmark, for someone who called it wrongly. */
const usage = "Usage: pnpm bench [--rounds N] [--peers] [--markdown] [--json FILE]";

const parse = (parameters: readonly string[]) => {
  try {
    return parseArgs({
      args: parameters.filter((parameter) => parameter !== "--"),
      options: {
        rounds: { type: "string", default: "7" },
        json: { type: "string" },
        markdown: { type: "boolean", default: false },
        peers: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
};

/**
 * Reads the command line.
 *
 * @throws If an option is unknown or its value is not usable.
 */
export const readOptions = (parameters: readonly string[]): Options => {
  const values = parse(parameters);
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds >= 1))
    throw new Error(`--rounds is "${values.rounds}", but it has to be a whole number from 1 up.\n${usage}`);
  return { rounds, json: values.json, markdown: values.markdown, peers: values.peers };
};
