import { writeFile as write } from "node:fs/promises";
import { resolve } from "node:path";
import { errorCode } from "./read-text-file.js";
import { type Found, found, refused } from "./usage-problem.js";

/** Writes a text file, over what stood there. */
export async function writeFile(path: string, text: string, cwd: string): Promise<Found<null>> {
  try {
    await write(resolve(cwd, path), text, "utf8");
    return found(null);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return refused({ kind: "file-unwritable", path, cause: code });
  }
}
