import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { joinPieces } from "./join-pieces.js";
import { errorCode } from "./read-text-file.js";
import { type Found, found, refused } from "./usage-problem.js";

/** Writes a text file from its pieces, over what stood there. */
export async function writeFile(path: string, pieces: Iterable<string>, cwd: string): Promise<Found<null>> {
  try {
    const file = await open(resolve(cwd, path), "w");
    try {
      for (const piece of joinPieces(pieces)) await file.appendFile(piece, "utf8");
    } finally {
      await file.close();
    }
    return found(null);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return refused({ kind: "file-unwritable", path, cause: code });
  }
}
