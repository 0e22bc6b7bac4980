import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type GuideStep, guideSteps } from "../support/guide-steps.js";
import { runGuide } from "../support/run-guide.js";
import { runPatuh, splitCommand } from "../support/run-patuh.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** Set to write down what the program says now; read the difference before committing it. */
const UPDATE = process.env["UPDATE_GUIDES"] === "1";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENGLISH = { LANG: "C" };
const INDONESIAN = { LANG: "id_ID.UTF-8" };

/** Each runs several programs, on a machine that may be busy. */
const TIME = 120_000;

const folders: (() => void)[] = [];
afterAll(() => {
  for (const remove of folders) remove();
});

function pageOf(name: string): string {
  return readFileSync(join(ROOT, "docs", name), "utf8");
}

function stepsOf(name: string): GuideStep[] {
  return guideSteps(pageOf(name));
}

/** A folder with this program installed, and with the files of another guide where one goes on from it. */
function readersFolder(after: string | null): string {
  const folder = temporaryFolder({ "package.json": '{ "private": true, "type": "module" }\n' });
  folders.push(folder.remove);
  mkdirSync(join(folder.path, "node_modules"));
  symlinkSync(ROOT, join(folder.path, "node_modules", "patuh"));
  if (after !== null) expect(runGuide(withoutRuns(pageOf(after)), { cwd: folder.path, env: ENGLISH }).faults).toEqual([]);
  return folder.path;
}

/** Only what writes files. */
function withoutRuns(page: string): string {
  return page.replace(/^```(console|diff)[^\n]*\n[\s\S]*?^```$/gm, "");
}

const guides = [
  { name: "guides/menulis-sop.md", env: INDONESIAN, after: null },
  { name: "guides/write-an-sop.md", env: ENGLISH, after: null },
  { name: "guides/ci.md", env: ENGLISH, after: "guides/write-an-sop.md" },
  { name: "guides/embed.md", env: ENGLISH, after: "guides/write-an-sop.md" },
  { name: "reference/conditions.md", env: ENGLISH, after: null },
];

describe("the guides", () => {
  it.each(guides)(
    "$name is true, block by block",
    ({ name, env, after }) => {
      const page = pageOf(name);
      const run = runGuide(page, { cwd: readersFolder(after), env });
      if (UPDATE) writeFileSync(join(ROOT, "docs", name), run.page);
      else expect(run.page).toBe(page);
      expect(run.faults).toEqual([]);
    },
    TIME,
  );

  it.each(guides)("$name names each file that it has its reader write", ({ name }) => {
    const lines = pageOf(name).split("\n");
    const written = stepsOf(name).flatMap((step) => (step.kind === "write" ? [step] : []));
    expect(written.length).toBeGreaterThan(0);
    const nameless = written.filter(
      ({ path, block }) =>
        !lines
          .slice(Math.max(0, block.line - 6), block.line - 1)
          .join("\n")
          .includes(`\`${path}\``),
    );
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it("for policy staff take the same steps in both languages", () => {
    const shapes = (name: string) => stepsOf(name).map((step) => `${step.kind} ${step.kind === "run" ? step.exit : ""}`);
    expect(shapes("guides/menulis-sop.md")).toEqual(shapes("guides/write-an-sop.md"));
    expect(shapes("guides/menulis-sop.md").length).toBeGreaterThan(20);
  });
});

describe("the programs of guides/embed.md", () => {
  it(
    "are sound under the strictest types",
    () => {
      const cwd = readersFolder(null);
      runGuide(withoutRuns(pageOf("guides/embed.md")), { cwd, env: ENGLISH });
      symlinkSync(join(ROOT, "node_modules", "@types"), join(cwd, "node_modules", "@types"));
      const { include: _, ...config } = JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8"));
      writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ ...config, include: ["*.ts"] }));
      const programs = stepsOf("guides/embed.md").filter(({ block }) => block.words[0] === "ts");
      expect(programs.length).toBeGreaterThan(4);
      const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
      const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", cwd], { cwd, encoding: "utf8" });
      expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
    },
    TIME,
  );
});

describe("the pipelines of guides/ci.md", () => {
  it(
    "call the program as it can be called",
    () => {
      const cwd = readersFolder("guides/write-an-sop.md");
      const pipelines = stepsOf("guides/ci.md").filter(({ block }) => block.words[0] === "yaml");
      expect(pipelines).toHaveLength(2);
      for (const { block } of pipelines) {
        const commands = commandsIn(parse(block.text)).map((line) => line.replace("$AS_OF", "2026-02-21T00:00:00+07:00"));
        const exits = commands.map((line) => runPatuh(splitCommand(line).slice(2), { cwd }).exit);
        expect(exits).toEqual([0, 0, 1]);
        expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")).asOf).toBe("2026-02-21T00:00:00+07:00");
      }
    },
    TIME,
  );
});

/** Every command line of this program in a pipeline, wherever it stands. */
function commandsIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("npx patuh ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(commandsIn) : [];
}
