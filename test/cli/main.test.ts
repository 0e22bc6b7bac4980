import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import type { Terminal } from "../../src/cli/terminal.js";

const DESK = fileURLToPath(new URL("../scenarios/fixtures/desk/", import.meta.url));

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Runs in this process at a terminal that remembers what is written. */
async function run(line: string, changes: Partial<Terminal> = {}): Promise<{ out: string; err: string; exit: number }> {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    out: async (text) => {
      written.out += text;
    },
    err: async (text) => {
      written.err += text;
    },
    stdin: nothing(),
    env: {},
    cwd: DESK,
    now: () => Date.UTC(2026, 1, 2, 7),
    isTerminal: false,
    ...changes,
  };
  const exit = await main(line.split(" "), terminal);
  return { ...written, exit };
}

const CHECK = "check desk-sop --events events.ndjson";
const ESCAPE = "\u001b[";

describe("main", () => {
  it("judges as of now where nothing else is said", async () => {
    const { out, exit } = await run(CHECK);
    expect(out).toMatch(/^NON-COMPLIANT · as of Mon 2 Feb 2026 14:00 WIB\n/);
    expect(exit).toBe(1);
    expect((await run(`${CHECK} --as-of now`)).out).toBe(out);
  });

  it("colours for a person at a terminal alone", async () => {
    const plain = (await run(CHECK)).out;
    const coloured = (await run(CHECK, { isTerminal: true })).out;
    expect(plain).not.toContain(ESCAPE);
    expect(coloured).toContain(ESCAPE);
    expect(
      coloured
        .split(ESCAPE)
        .map((piece, index) => (index === 0 ? piece : piece.replace(/^[0-9;]*m/, "")))
        .join(""),
    ).toBe(plain);
    expect((await run(`${CHECK} --no-color`, { isTerminal: true })).out).toBe(plain);
    expect((await run(CHECK, { isTerminal: true, env: { NO_COLOR: "1" } })).out).toBe(plain);
    expect((await run(CHECK, { isTerminal: true, env: { TERM: "dumb" } })).out).toBe(plain);
  });

  it("asks to report a bug in patuh itself and shows the stack to those who mend it", async () => {
    const now = (): number => {
      throw new Error("the clock is broken");
    };
    const bug = await run(CHECK, { now });
    expect(bug).toMatchObject({ out: "", exit: 70 });
    expect(bug.err).toContain("a bug in patuh itself: the clock is broken");
    expect(bug.err).not.toContain("main.test");
    expect((await run(`${CHECK} --lang id`, { now })).err).toContain("kesalahan di dalam patuh sendiri");
    expect((await run(CHECK, { now, env: { DEBUG: "1" } })).err).toContain("main.test");
  });

  it("keeps the notes off the screen with --quiet, never the report that was asked for", async () => {
    const { err, out } = await run(`${CHECK} --quiet --format json`);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({ schema: "patuh/report/v1" });
    expect((await run(`${CHECK} --quiet`)).out).toBe("");
  });
});
