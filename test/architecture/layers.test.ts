import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Violation {
  readonly rule: string;
  readonly from: string;
}

/** Runs dependency-cruiser with the project's rules over the `src/` of a folder. */
function violationsIn(cwd: string): Violation[] {
  const program = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const config = join(ROOT, ".config", "dependency-cruiser.cjs");
  const run = spawnSync(process.execPath, [program, "--config", config, "--output-type", "json", "src"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const result: unknown = JSON.parse(run.stdout);
  return readViolations(result);
}

function readViolations(result: unknown): Violation[] {
  if (!isRecord(result) || !isRecord(result["summary"]) || !Array.isArray(result["summary"]["violations"])) throw new Error("no result");
  return result["summary"]["violations"].map((violation: unknown) => {
    if (!isRecord(violation) || !isRecord(violation["rule"])) throw new Error("no violation");
    return { rule: String(violation["rule"]["name"]), from: String(violation["from"]) };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** One forbidden import each: the file, what it says, and the rule that must speak. */
const SEEDED: readonly (readonly [file: string, text: string, rule: string])[] = [
  ["src/diagnostics/a.ts", 'import "../time/ok.js";', "room-diagnostics"],
  ["src/time/a.ts", 'import "../events/event.js";', "room-time"],
  ["src/events/a.ts", 'import "../engine/finding.js";', "room-events"],
  ["src/language/a.ts", 'import "../events/other.js";', "room-language"],
  ["src/engine/a.ts", 'import "../language/load.js";', "room-engine"],
  ["src/engine/b.ts", 'import type { Other } from "../events/other.js";\nexport type B = Other;', "room-engine"],
  ["src/report/a.ts", 'import type { Other } from "../language/load.js";\nexport type A = Other;', "room-report"],
  ["src/workspace/a.ts", 'import "../cli/main.js";', "room-workspace"],
  ["src/time/b.ts", 'import "../../test/helper.js";', "room-time"],
  ["src/time/c.ts", 'import "node:fs";', "node-only-outside"],
  ["src/engine/c.ts", 'import type { Stats } from "node:fs";\nexport type C = Stats;', "node-only-outside"],
  ["src/report/b.ts", 'import "path";', "node-only-outside"],
  ["src/engine/d.ts", 'import "yaml";', "package-yaml"],
  ["src/engine/e.ts", 'import "ajv";', "package-ajv"],
  ["src/engine/machines/f.ts", 'import "json-rules-engine";', "package-json-rules-engine"],
  [
    "src/engine/conditions/g.ts",
    'import type { AnyMachineSnapshot } from "xstate";\nexport type G = AnyMachineSnapshot;',
    "package-xstate",
  ],
  ["src/workspace/b.ts", 'import "commander";', "package-commander"],
  ["src/report/c.ts", 'import "picocolors";', "package-picocolors"],
  ["src/events/b.ts", 'import "temporal-polyfill";', "package-temporal-polyfill"],
  ["src/workspace/c.ts", 'import "fast-check";', "no-undeclared-package"],
  ["src/helpers/a.ts", 'import "../time/ok.js";', "known-rooms-only"],
  ["src/core.ts", 'export { read } from "./workspace/read.js";', "core-stays-pure"],
  ["src/index.ts", 'export { main } from "./cli/main.js";', "index-below-cli"],
  ["src/cli/commands/one.ts", 'import "./two.js";', "commands-apart"],
  ["src/workspace/d.ts", 'import "../core.js";', "entries-are-ends"],
  ["src/time/d.ts", 'import "./nowhere.js";', "no-unresolved"],
  ["src/time/circle-a.ts", 'import "./circle-b.js";', "no-cycles"],
  ["src/language/circle-c.ts", 'import type { D } from "./circle-d.js";\nexport type C = D;', "no-cycles"],
];

/** What the seeded files import, itself within the rules. */
const INNOCENT: Readonly<Record<string, string>> = {
  "src/time/ok.ts": "export const ok = 1;",
  "src/events/event.ts": "export type RecordedEvent = 1;",
  "src/events/other.ts": "export type Other = 1;",
  "src/engine/finding.ts": "export type Finding = 1;",
  "src/engine/good.ts": 'import type { RecordedEvent } from "../events/event.js";\nexport type Good = RecordedEvent;',
  "src/language/load.ts": "export type Other = 1;",
  "src/cli/main.ts": "export const main = 1;",
  "src/cli/commands/two.ts": "export const two = 1;",
  "src/workspace/read.ts": 'export { readFileSync as read } from "node:fs";',
  "src/time/circle-b.ts": 'import "./circle-a.js";',
  "src/language/circle-d.ts": 'import type { C } from "./circle-c.js";\nexport type D = C;',
  "test/helper.ts": "export const helper = 1;",
  "package.json":
    '{ "type": "module", "dependencies": { "yaml": "1", "ajv": "1", "json-rules-engine": "1", "xstate": "1", "commander": "1", "picocolors": "1", "temporal-polyfill": "1" }, "devDependencies": { "fast-check": "1" } }',
  "tsconfig.json": '{ "compilerOptions": { "module": "nodenext", "moduleResolution": "nodenext" }, "include": ["src"] }',
};

describe("the rooms", () => {
  it("import only what they may", () => {
    expect(violationsIn(ROOT)).toEqual([]);
  });

  describe("with a forbidden import", () => {
    let folder = "";
    let violations: Violation[] = [];
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "patuh-layers-"));
      for (const [file, text] of [...Object.entries(INNOCENT), ...SEEDED]) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), `${text}\n`);
      }
      symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
      violations = violationsIn(folder);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(SEEDED)("are caught: %s %j breaks %s", (file, _, rule) => {
      expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
    });

    it("leave the innocent alone", () => {
      const innocent = Object.keys(INNOCENT).filter((file) => !file.includes("circle"));
      expect(violations.filter(({ from }) => innocent.includes(from))).toEqual([]);
    });
  });
});
