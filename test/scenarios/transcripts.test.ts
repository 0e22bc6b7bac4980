import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPatuh, splitCommand } from "../support/run-patuh.js";
import { parseTranscript, type Transcript, writeTranscript } from "../support/transcript.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const TRANSCRIPTS = join(HERE, "transcripts");

/** Set to write down what the program does now; read the difference before committing it. */
const UPDATE = process.env["UPDATE_TRANSCRIPTS"] === "1";

let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "patuh-transcripts-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** What differs from one machine to the next. */
function settled(text: string): string {
  return text.replaceAll(/"tz": "20\d\d[a-z]"/g, '"tz": "<tz>"').replaceAll(base, "<base>");
}

function rerun(transcript: Transcript): Transcript {
  const cwd = mkdtempSync(join(base, "run-"));
  cpSync(join(HERE, "fixtures", transcript.folder), cwd, { recursive: true });
  const input = transcript.stdin === null ? "" : readFileSync(join(cwd, transcript.stdin), "utf8");
  const [, ...args] = splitCommand(transcript.command);
  const { stdout, stderr, exit } = runPatuh(args, { cwd, env: Object.fromEntries(transcript.env), input });
  const files = new Map(
    [...transcript.files.keys()].map((name) => [
      name,
      existsSync(join(cwd, name)) ? settled(readFileSync(join(cwd, name), "utf8")) : "<none>\n",
    ]),
  );
  return { ...transcript, stdout: settled(stdout), stderr: settled(stderr), files, exit };
}

describe("the command line", () => {
  for (const name of readdirSync(TRANSCRIPTS).sort()) {
    it(name.replace(/\.txt$/, "").replaceAll("-", " "), () => {
      const text = readFileSync(join(TRANSCRIPTS, name), "utf8");
      const now = writeTranscript(rerun(parseTranscript(text)));
      if (UPDATE) writeFileSync(join(TRANSCRIPTS, name), now);
      else expect(now).toBe(text);
    });
  }
});
