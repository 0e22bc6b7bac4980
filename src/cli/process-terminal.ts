import type { Writable } from "node:stream";
import type { Terminal } from "./terminal.js";

/** The terminal that this process runs in. */
export function processTerminal(): Terminal {
  return {
    out: writerTo(process.stdout),
    err: writerTo(process.stderr),
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
    now: () => Date.now(),
    isTerminal: process.stdout.isTTY === true,
  };
}

/** A reader that leaves early (`patuh check | head`) is no fault: what it does not want is not written. */
function writerTo(stream: Writable): (text: string) => Promise<void> {
  let gone = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    gone = true;
  });
  return (text) =>
    new Promise((resolve) => {
      if (gone || text === "") resolve();
      else stream.write(text, () => resolve());
    });
}
