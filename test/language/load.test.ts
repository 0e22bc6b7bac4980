import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaredNames } from "../../src/language/build/declared-names.js";
import { loadTexts } from "../../src/language/load.js";
import { Problems } from "../../src/language/problems.js";
import { readYaml } from "../../src/language/yaml/read-yaml.js";
import { caseFiles } from "../support/diagnostic-case.js";
import { soundText } from "../support/sound-policy.js";

const summary = (files: Parameters<typeof loadTexts>[0]) => {
  const { policies, calendars, digests, scenarios, diagnostics } = loadTexts(files);
  return JSON.stringify([
    policies.map(({ id, version, digest }) => [id, version, digest]),
    [...calendars.keys()],
    [...digests],
    scenarios.map(({ file }) => file),
    diagnostics,
  ]);
};

describe("loadTexts", () => {
  it("does not mind the order of the files", () => {
    const files = [...caseFiles("twenty-mistakes"), ...caseFiles("none").map(({ path, text }) => ({ path: `none/${path}`, text }))];
    const expected = summary(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(summary(shuffled)).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves a file with errors out, and keeps one with warnings", () => {
    expect(loadTexts([{ path: "a.yaml", text: soundText(["within: 24 hours", "within: soon"]) }]).policies).toEqual([]);
    const doubtful = loadTexts([{ path: "a.yaml", text: soundText(["basis: stated", "basis: assumed"]) }]);
    expect(doubtful.diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(doubtful.policies).toHaveLength(1);
  });

  it("leaves a policy out whose calendar has errors, and tells only of the calendar", () => {
    const policy = { path: "policy.yaml", text: soundText(["timezone: Asia/Jakarta", "timezone: Asia/Jakarta, calendar: libur"]) };
    const calendar = {
      path: "calendar.yaml",
      text: (caseFiles("none").find(({ path }) => path === "calendar.yaml")?.text ?? "").replace("2020-01-01", "2020-01-32"),
    };
    const { policies, diagnostics } = loadTexts([policy, calendar]);
    expect(policies).toEqual([]);
    expect(diagnostics.map(({ place }) => place?.file)).toEqual(["calendar.yaml"]);
  });

  it("hands out the digest of the text as it is", () => {
    const { policies } = loadTexts([{ path: "a.yaml", text: soundText() }]);
    const { policies: others } = loadTexts([{ path: "b.yaml", text: `${soundText()}# x\n` }]);
    expect(policies[0]?.digest).toBe(loadTexts([{ path: "c.yaml", text: soundText() }]).policies[0]?.digest);
    expect(policies[0]?.digest).not.toBe(others[0]?.digest);
  });

  it("finds nothing in nothing", () => {
    expect(loadTexts([])).toEqual({ policies: [], calendars: new Map(), digests: new Map(), scenarios: [], diagnostics: [] });
  });

  it.each([
    ["a list", "- a\n", ["not-a-map"]],
    ["a word", "patuh\n", ["not-a-map"]],
    ["no kind", "apiVersion: patuh/v1\n", ["missing-key"]],
    ["another kind", "kind: Polisy\n", ["invalid-value"]],
    ["a kind that is a map", "kind: {}\n", ["invalid-value"]],
    ["another version of the language", soundText(["apiVersion: patuh/v1", "apiVersion: patuh/v2"]), ["invalid-value"]],
  ])("refuses %s", (_, text, codes) => {
    expect(loadTexts([{ path: "a.yaml", text }]).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it("says of a policy either what is wrong with it or what it is, whatever is done to its text", () => {
    const lines = soundText().split("\n");
    const words = [...new Set(soundText().match(/[A-Za-z0-9.-]+|[{}[\]:]/g) ?? [])];
    const pieces = [
      ...words,
      "null",
      "[]",
      "{}",
      "3",
      '"x"',
      "any",
      "all",
      "not",
      "fact",
      "$ref",
      "required",
      "pattern",
      "items",
      "for",
      "when",
      "~",
      "- a",
    ];
    const change = fc.record({
      line: fc.nat({ max: lines.length - 1 }),
      word: fc.nat({ max: 20 }),
      to: fc.constantFrom(...pieces),
      how: fc.constantFrom("replace", "insert", "delete", "repeat", "indent"),
    });
    let sound = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const changed = [...lines];
        for (const { line, word, to, how } of changes) {
          const parts = (changed[line] ?? "").split(/([A-Za-z0-9.-]+|[{}[\]:])/);
          const at = ((word % Math.max(1, Math.floor(parts.length / 2))) * 2 + 1) % parts.length;
          if (how === "replace") parts[at] = to;
          if (how === "insert") parts.splice(at, 0, ` ${to} `);
          if (how === "delete") parts.splice(at, 1);
          changed[line] =
            how === "repeat" ? `${parts.join("")}\n${parts.join("")}` : how === "indent" ? `  ${parts.join("")}` : parts.join("");
        }
        const { policies, diagnostics } = loadTexts([{ path: "a.yaml", text: changed.join("\n") }]);
        const wrong = diagnostics.some(({ severity }) => severity === "error");
        expect(policies.length).toBe(wrong ? 0 : 1);
        for (const { place, frame } of diagnostics) expect([place?.file, typeof frame]).toEqual(["a.yaml", "string"]);
        for (const policy of policies) {
          sound += 1;
          // Nothing that the file names is missing from what is handed out, and every check of data works.
          const root = readYaml(changed.join("\n"), new Problems("a.yaml", ""));
          const names = root === null ? null : declaredNames(root);
          for (const section of ["clauses", "events", "machines", "clocks", "conditions", "sources"] as const) {
            expect([...policy[section].keys()]).toEqual([...(names?.[section].keys() ?? [])]);
          }
          for (const type of policy.events.values()) expect(Array.isArray(type.checkData({ scope: "public", size: 1 }))).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    expect(sound).toBeGreaterThan(5);
  });

  it("is done soon with a file that has very many mistakes", () => {
    const clauses = Array.from(
      { length: 4000 },
      (_, index) =>
        `  C-${index}:\n    title: { id: x }\n    source: s${index}\n    obligation: { of: o${index}, when: w${index}, must: m${index}, within: 24 hours, if: c${index}, x: 1 }`,
    );
    const text = `${soundText().split("clauses:")[0]}clauses:\n${clauses.join("\n")}\n`;
    const start = performance.now();
    const { diagnostics } = loadTexts([{ path: "a.yaml", text }]);
    expect(diagnostics.at(-1)?.code).toBe("too-many-problems");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
