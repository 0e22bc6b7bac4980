import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parseInstant } from "../../src/time/parse-instant.js";
import { runPatuh } from "../support/run-patuh.js";
import { readVectors, type Vector } from "../time/read-vectors.js";

const policies = fileURLToPath(new URL("../../policies/calendars/", import.meta.url));
const cases = fileURLToPath(new URL("../cases/time/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "patuh-vectors-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function column(row: Vector, name: string): string {
  return row.columns.get(name) ?? "";
}

/** The flags that describe a row's clock and way of counting: rows with the same flags are asked in one run. */
function flagsOf(row: Vector): readonly string[] {
  const calendar = column(row, "calendar");
  const file = calendar.endsWith(".yaml") ? join(cases, calendar) : join(policies, `${calendar}.yaml`);
  const flags: [string, string][] = [
    ["--timezone", column(row, "timezone")],
    ["--calendar", calendar === "" ? "" : file],
    ["--weekend", column(row, "weekend")],
    ["--hours", column(row, "hours")],
    ["--collective-leave", column(row, "collective-leave")],
    ["--counting", column(row, "counting")],
    ["--if-closed", column(row, "if-closed")],
  ];
  return flags.filter(([, value]) => value !== "").flat();
}

// Pauses, given instants and extensions come from events: the command has no flags for them.
const ofEvents = ["pauses", "given", "extended"];
const rows = readVectors().filter((row) => ofEvents.every((name) => column(row, name) === ""));
const groups = Map.groupBy(rows, (row) => JSON.stringify(flagsOf(row)));

describe("patuh deadline --batch", () => {
  it("is asked at least 150 vectors", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each([...groups])("agrees with the vectors on %s", (key, group) => {
    const file = join(folder, "batch.csv");
    writeFileSync(
      file,
      ["id,from,within", ...group.map((row) => [column(row, "id"), column(row, "from"), column(row, "within")].join(","))].join("\n"),
    );
    const flags: readonly string[] = JSON.parse(key);
    const { stdout, stderr } = runPatuh(["deadline", "--batch", file, ...flags], { cwd: folder });
    expect(stderr).toBe("");
    const due = new Map(
      stdout
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(","))
        .map(([id = "", , , at = ""]): [string, number | null] => [id, parseInstant(at)]),
    );
    for (const row of group) {
      const id = column(row, "id");
      // A missing calendar year leaves the column empty.
      const expected = column(row, "due").startsWith("unknown:") ? null : parseInstant(column(row, "due"));
      expect([id, due.get(id)]).toEqual([id, expected]);
    }
  });
});
