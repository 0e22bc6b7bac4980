import { describe, expect, it } from "vitest";
import { loadTexts } from "../../../src/language/load.js";
import { caseFiles } from "../../support/diagnostic-case.js";

function load(...changes: readonly (readonly [string, string])[]) {
  let text = caseFiles("none").find(({ path }) => path === "calendar.yaml")?.text ?? "";
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  return loadTexts([{ path: "calendar.yaml", text }]);
}

describe("a calendar", () => {
  it("is read year by year and day by day", () => {
    const { calendars, diagnostics } = load(["kind: public-holiday", "kind: collective-leave, source: keputusan, known-from: 2019-06-01"]);
    expect(diagnostics).toEqual([]);
    expect(calendars.get("libur")).toEqual({
      id: "libur",
      title: { id: "Hari libur", en: "Holidays" },
      years: new Map([[2020, { year: 2020, basis: "stated", source: "keputusan", note: null }]]),
      days: new Map([
        [
          "2020-01-01",
          {
            date: "2020-01-01",
            kind: "collective-leave",
            title: { id: "Tahun Baru", en: "New Year" },
            source: "keputusan",
            knownFrom: "2019-06-01",
          },
        ],
      ]),
    });
  });

  it.each<[string, string, readonly string[]]>([
    ["basis: stated\n    source: keputusan", "basis: assumed", []],
    ["date: 2020-01-01", "date: 2020-02-30", ["invalid-date"]],
    ["kind: public-holiday", "kind: holiday", ["invalid-value"]],
    ["    source: keputusan", "    source: keputusn", ["unknown-source"]],
    ["      - {", "      - { date: 2020-01-01, kind: collective-leave, title: { id: Lain } }\n      - {", ["duplicate-id"]],
    ["id: libur", "id: always", ["reserved-name"]],
    ["  2020:", '  "20":', ["invalid-year"]],
  ])("%s → %s", (from, to, codes) => {
    expect(load([from, to]).diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});
