import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { missingPiece } from "../support/excerpt.js";
import { runPatuh, splitCommand } from "../support/run-patuh.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${ROOT}README.md`, "utf8");

function blocks(kind: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === kind).map(([, , text]) => text ?? "");
}

/** The scripts of the package, by name. */
function scripts(): Readonly<Record<string, string>> {
  const manifest: unknown = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  if (typeof manifest !== "object" || manifest === null || !("scripts" in manifest)) throw new Error("no scripts");
  return Object.fromEntries(Object.entries(manifest.scripts ?? {}).map(([name, line]) => [name, String(line)]));
}

describe("the README", () => {
  it("shows what the demo really prints, and the demo succeeds", () => {
    const runs = (scripts()["demo"] ?? "")
      .split(" && ")
      .filter((step) => step.startsWith("node dist/cli/patuh.js "))
      .map((step) => runPatuh(splitCommand(step).slice(2), { cwd: ROOT }));
    expect(runs.map(({ exit, stderr }) => [exit, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    const output = runs.map(({ stdout }) => stdout).join("\n");
    expect(missingPiece(blocks("text")[0] ?? "", output)).toBeNull();
  });

  it("shows what its other commands really print", () => {
    const shown = blocks("console");
    expect(shown.length).toBeGreaterThan(0);
    for (const block of shown) {
      const [command = "", ...output] = block.split("\n");
      expect(command).toMatch(/^\$ npm run -s patuh -- /);
      const { stdout, exit } = runPatuh(splitCommand(command).slice(6), { cwd: ROOT });
      expect(exit).toBe(0);
      expect(missingPiece(output.join("\n"), stdout)).toBeNull();
    }
  });

  it("names no script that is not there", () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)?(\w+)/g)]
      .map(([, name]) => name ?? "")
      .filter((name) => name !== "ci" && name !== "pack");
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(Object.keys(scripts())).toContain(name);
  });

  it("links to pages that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) expect(() => readFileSync(`${ROOT}${path}`), path).not.toThrow(/ENOENT/);
  });
});
