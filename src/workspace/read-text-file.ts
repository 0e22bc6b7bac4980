import { open } from "node:fs/promises";
import { type Found, found, refused } from "./usage-problem.js";

/** Nobody writes a policy of 8 MiB; a larger file is something else. */
const LARGEST = 8 * 1024 * 1024;

/** The text of a file, U+FFFD for what is not UTF-8. `shown` is how problems call it. */
export async function readTextFile(path: string, shown: string): Promise<Found<string>> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size > LARGEST) return refused({ kind: "file-too-large", path: shown, limit: LARGEST });
      return found(await file.readFile("utf8"));
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return refused(code === "ENOENT" ? { kind: "file-not-found", path: shown } : { kind: "file-unreadable", path: shown, cause: code });
  }
}

/** The operating system's name for a fault (`ENOENT`, `EACCES`); `null` for what is no such fault. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
}
