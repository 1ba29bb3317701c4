import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const textFiles = new Set([".html", ".js", ".css", ".xml", ".txt", ".json", ".svg", ".webmanifest"]);
/** Below this, headers outweigh what compression saves. */
const leastBytes = 200;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Returns whether a file is worth compressing: text, and not tiny. */
const isWorthwhile = (file: string, bytes: number) => textFiles.has(extname(file)) && bytes >= leastBytes;

/**
 * Writes `file.br` and `file.gz` beside each text file, as small as possible, because they are compressed
 * once and served often.
 */
export const compressFiles = async (files: readonly string[]): Promise<void> => {
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      if (!isWorthwhile(file, content.byteLength)) return;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      };
      await writeFile(`${file}.br`, await brotli(content, { params }));
      await writeFile(`${file}.gz`, await gzipped(content, { level: 9 }));
    }),
  );
};
