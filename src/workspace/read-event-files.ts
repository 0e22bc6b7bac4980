import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { EventReading } from "../events/event-reading.js";
import { readEvents } from "../events/read-events.js";
import { errorCode } from "./read-text-file.js";
import { type Found, found, refused } from "./usage-problem.js";

/** How people write standard input. */
const STANDARD_INPUT = "-";

export interface EventFileOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether events come with their text, for the quarantine. */
  readonly keepRaw: boolean;
}

/** Reads event files one after another; `-` is standard input, once. */
export async function readEventFiles(files: readonly string[], { cwd, stdin, keepRaw }: EventFileOptions): Promise<Found<EventReading>> {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) return refused({ kind: "standard-input-twice" });
  const reading: EventReading = { events: [], rejected: [] };
  for (const file of files) {
    const chunks = file === STANDARD_INPUT ? stdin : createReadStream(resolve(cwd, file));
    try {
      const { events, rejected } = await readEvents(chunks, { file, keepRaw });
      // Not by spreading: a million arguments are too many.
      for (const event of events) reading.events.push(event);
      for (const line of rejected) reading.rejected.push(line);
    } catch (error) {
      const code = errorCode(error);
      if (code === null) throw error;
      return refused(code === "ENOENT" ? { kind: "file-not-found", path: file } : { kind: "file-unreadable", path: file, cause: code });
    }
  }
  return found(reading);
}
