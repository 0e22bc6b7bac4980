import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const INSTALL_TIME = 180_000;

let folder = "";
let installed = "";

/** Packs what would be published and installs it into an empty folder, from npm's cache where that has the dependencies. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "patuh-package-"));
  npm(ROOT, "pack", "--ignore-scripts", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack left no package");
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  npm(folder, "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${tarball}`);
  installed = join(folder, "node_modules", "patuh");
}, INSTALL_TIME);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(cwd: string, ...args: string[]): void {
  execFileSync("npm", args, { cwd, stdio: "pipe", encoding: "utf8" });
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

/** What a user would write; the types say whether it may be written. */
const CONSUMER = `
import { type Report, compile, evaluate, loadPolicies } from "patuh";
import { evaluate as evaluateAnywhere, loadTexts, type Policy } from "patuh/core";

const { policies, diagnostics } = await loadPolicies("id-kominfo-telegram");
const program = compile(policies);
const report: Report = evaluate(program, [], { asOf: "2017-08-12T00:00:00+07:00" });
async function* none(): AsyncGenerator<unknown> {}
const later: Report = await evaluate(program, none(), { asOf: 1502470800000, asIf: "1.0.0" });
const policy: Policy | undefined = loadTexts([]).policies[0];
const anywhere: Report = evaluateAnywhere(program, [], { asOf: "2017-08-12T00:00:00+07:00" });
console.log(JSON.stringify([diagnostics.length, report.asOf, later.asIf, policy, typeof report.tool.tz, anywhere.tool.tz, report.summary.verdict]));
`;

const SAID = '[0,"2017-08-12T00:00:00+07:00","id-kominfo-telegram@1.0.0",null,"string",null,"undetermined"]\n';

describe("the package", () => {
  it("holds what runs, what it needs and nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual(["README.md", "dist", "docs", "package.json", "policies", "schemas"]);
    expect(readdirSync(join(installed, "schemas"))).toContain("report.v1.schema.json");
  });

  it("can be used from plain JavaScript", () => {
    const plain = CONSUMER.replaceAll("type Report, ", "")
      .replaceAll(", type Policy", "")
      .replaceAll(/: (Report|Policy \| undefined|AsyncGenerator<unknown>)/g, "");
    writeFileSync(join(folder, "plain.js"), plain);
    expect(node("plain.js")).toBe(SAID);
  });

  it("can be used from TypeScript, without the types of Node.js", () => {
    writeFileSync(join(folder, "typed.ts"), `declare const console: { log(text: string): void };\n${CONSUMER}`);
    const options = [
      "--strict",
      "--exactOptionalPropertyTypes",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2024",
      "--lib",
      "es2024",
    ];
    node(join(ROOT, "node_modules", "typescript", "bin", "tsc"), ...options, "typed.ts");
    expect(node("typed.js")).toBe(SAID);
    const wrong = CONSUMER.replace('asOf: "2017-08-12T00:00:00+07:00"', "as0f: 1");
    writeFileSync(join(folder, "wrong.ts"), `declare const console: { log(text: string): void };\n${wrong}`);
    expect(() => node(join(ROOT, "node_modules", "typescript", "bin", "tsc"), ...options, "wrong.ts")).toThrow();
  });

  it("brings its program, its policies and its calendars", () => {
    const program = join(folder, "node_modules", ".bin", "patuh");
    const answer = execFileSync(
      program,
      [
        "deadline",
        "--from",
        "2017-08-16T15:00:00+07:00",
        "--within",
        "1 hari kerja",
        "--policy",
        "id-kominfo-telegram",
        "--clock",
        "office",
        "--format",
        "json",
      ],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    expect(JSON.parse(answer)).toMatchObject({ dueAt: "2017-08-18T15:00:00+07:00" });
  });

  it("brings the pages on diagnostics, and no other page", () => {
    expect(readdirSync(join(installed, "docs"))).toEqual(["diagnostics"]);
    const program = join(folder, "node_modules", ".bin", "patuh");
    const answer = execFileSync(program, ["explain", "unknown-event", "--lang", "id"], { cwd: folder, encoding: "utf8" });
    expect(answer).toMatch(/^unknown-event\n\n {2}galat: peristiwa `…` tidak dikenal\n/);
  });

  it("has nothing that publint complains of", async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages).toEqual([]);
  });
});

describe("patuh/core", () => {
  it("bundles for a browser without anything of Node.js", async () => {
    const entry = 'import * as core from "patuh/core";\nglobalThis.patuh = core;\n';
    writeFileSync(join(folder, "browser.js"), entry);
    const { outputFiles, metafile, warnings } = await build({
      entryPoints: [join(folder, "browser.js")],
      bundle: true,
      write: false,
      platform: "browser",
      format: "iife",
      metafile: true,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
    expect(imported).toEqual([]);
    const [bundle] = outputFiles;
    expect(bundle?.text).not.toMatch(/from "node:|require\("node:|process\.versions/);
    // Runs where there is neither process nor require.
    writeFileSync(join(folder, "bundle.cjs"), bundle?.text ?? "");
    const alone = `
      const { runInNewContext } = require("node:vm");
      const sandbox = { TextEncoder, TextDecoder, URL, structuredClone };
      sandbox.globalThis = sandbox;
      runInNewContext(require("node:fs").readFileSync("bundle.cjs", "utf8"), sandbox);
      const policy = require("node:fs").readFileSync(process.argv[2], "utf8");
      sandbox.policy = policy;
      console.log(runInNewContext('const { policies } = patuh.loadTexts([{ path: "desk.yaml", text: policy }]); patuh.evaluate(patuh.compile(policies), [], { asOf: 1770000000000 }).summary.verdict', sandbox));
    `;
    writeFileSync(join(folder, "alone.cjs"), alone);
    expect(node("alone.cjs", join(ROOT, "test", "scenarios", "fixtures", "desk", "policies", "desk-sop", "1.0.0.yaml"))).toBe(
      "not-applicable\n",
    );
    expect(readFileSync(join(installed, "dist", "core.js"), "utf8")).not.toContain("node:");
  });
});
