import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import { acceptedEncodings, type Encoding } from "./encodings.ts";

/** An open file. The answer is read only from it, even if the name is replaced. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly encoding: Encoding["name"];
  /** In bytes. */
  readonly size: number;
  /** When it was changed last, in nanoseconds since 1970. */
  readonly changed: bigint;
}

/** The file system's error codes for an odd or missing path. */
const notThere = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EISDIR", "ELOOP", "EACCES", "EPERM"]);

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

/** Opens a regular file, or returns `undefined`. */
const openRegular = async (path: string, encoding: Encoding["name"]): Promise<OpenFile | undefined> => {
  let handle: FileHandle;
  try {
    handle = await open(path);
  } catch (error) {
    if (notThere.has(codeOf(error))) return undefined;
    throw error;
  }
  const status = await handle.stat({ bigint: true });
  if (status.isFile()) return { handle, encoding, size: Number(status.size), changed: status.mtimeNs };
  await handle.close();
  return undefined;
};

/**
 * Opens a file of the site in the best encoding that the browser accepts. Ignores a compressed copy that is
 * older than its file.
 *
 * @param path Below the folder.
 * @param accepted The `Accept-Encoding` header.
 * @returns `undefined` where there is no such file.
 */
export const openFile = async (
  folder: string,
  path: string,
  accepted: string | undefined,
): Promise<OpenFile | undefined> => {
  const plain = await openRegular(join(folder, path), "");
  if (!plain) return undefined;
  for (const { name, ending } of acceptedEncodings(accepted)) {
    if (ending === "") break;
    const compressed = await openRegular(join(folder, `${path}${ending}`), name);
    if (compressed && compressed.changed >= plain.changed) {
      await plain.handle.close();
      return compressed;
    }
    await compressed?.handle.close();
  }
  return plain;
};

/** Returns whether a path is that of a folder with a page in it. */
export const isPageFolder = async (folder: string, path: string): Promise<boolean> => {
  try {
    return (await stat(join(folder, path, "index.html"))).isFile();
  } catch (error) {
    if (notThere.has(codeOf(error))) return false;
    throw error;
  }
};

/** Returns the start of a file, as text. */
export const readStart = async (folder: string, path: string, bytes: number): Promise<string> => {
  const handle = await open(join(folder, path));
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
};

/**
 * Reads part of an open file. Yields the last piece only if the file has not changed since it was opened, so
 * a complete answer is always from one version.
 *
 * @param first The first byte.
 * @param last The last byte, included.
 * @throws If the file has changed.
 */
export async function* readUnchanged(
  { handle, size, changed }: OpenFile,
  first: number,
  last: number,
): AsyncGenerator<Buffer> {
  for (let position = first; position <= last; ) {
    const length = Math.min(65_536, last - position + 1);
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
    position += bytesRead;
    if (bytesRead === 0 || position > last) {
      const now = await handle.stat({ bigint: true });
      if (bytesRead === 0 || now.mtimeNs !== changed || Number(now.size) !== size)
        throw new Error("The file changed while it was being sent.");
    }
    yield buffer.subarray(0, bytesRead);
  }
}
