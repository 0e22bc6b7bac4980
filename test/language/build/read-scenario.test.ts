import { describe, expect, it } from "vitest";
import { parseRelativeMs } from "../../../src/language/build/relative-time.js";
import { loadTexts } from "../../../src/language/load.js";
import { caseFiles } from "../../support/diagnostic-case.js";

function load(...changes: readonly (readonly [string, string])[]) {
  const files = caseFiles("none").map((file) => {
    if (file.path !== "scenario.yaml") return file;
    let { text } = file;
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      text = text.replace(from, () => to);
    }
    return { ...file, text };
  });
  return loadTexts(files);
}

const start = Date.UTC(2020, 1, 3, 2);

describe("a scenario", () => {
  it("is read into events and expectations", () => {
    const { scenarios, diagnostics } = load();
    expect(diagnostics).toEqual([]);
    expect(scenarios[0]).toEqual({
      title: { id: "Diturunkan tepat waktu", en: "Removed in time" },
      policy: { id: "contoh", version: "1.0.0" },
      asIf: null,
      only: null,
      file: "scenario.yaml",
      given: [
        {
          id: "r1",
          source: "scenario",
          type: "request.received",
          subject: "a",
          time: start + 3_600_000,
          until: null,
          recorded: start + 3_600_000,
          sequence: null,
          actor: "ministry",
          actorRole: null,
          data: { scope: "public" },
        },
        {
          id: "e1",
          source: "scenario",
          type: "content.removed",
          subject: "a",
          time: start + 7_200_000,
          until: null,
          recorded: start + 7_200_000,
          sequence: null,
          actor: "platform",
          actorRole: null,
          data: null,
        },
      ],
      expect: [
        {
          asOf: Date.UTC(2020, 1, 9, 17),
          knownAt: null,
          verdict: "compliant",
          deviations: null,
          place: expect.objectContaining({ file: "scenario.yaml" }),
          findings: [
            {
              clause: "SL-1",
              status: "satisfied",
              case: "a",
              of: "platform",
              due: null,
              performed: null,
              cured: null,
              trigger: "r1",
              place: expect.objectContaining({ file: "scenario.yaml" }),
            },
          ],
        },
      ],
    });
  });

  it("keeps spans, the time of recording, the order and the role", () => {
    const { scenarios, diagnostics } = load([
      "at: +2 hours,",
      "at: +2 hours, until: +3 hours, recorded: +1 day 30 minutes, sequence: 4, actor-role: platform,",
    ]);
    expect(diagnostics).toEqual([]);
    expect(scenarios[0]?.given[1]).toMatchObject({
      until: start + 10_800_000,
      recorded: start + 88_200_000,
      sequence: 4,
      actorRole: "platform",
    });
  });

  it("looks at some clauses only, under another version, without a version", () => {
    const { scenarios } = load(["policy: contoh@1.0.0", 'policy: contoh\nas-if: "1.0.0"\nonly: [SL-1]']);
    expect(scenarios[0]).toMatchObject({ policy: { id: "contoh", version: null }, asIf: "1.0.0", only: ["SL-1"] });
  });

  it.each<[string, string, readonly string[]]>([
    ["policy: contoh@1.0.0", "policy: contah", ["unknown-policy"]],
    ["policy: contoh@1.0.0", 'policy: contoh\nas-if: "2.0.0"', ["unknown-policy"]],
    ["policy: contoh@1.0.0", "policy: contoh\nas-if: 1.0", ["unquoted-version"]],
    ["policy: contoh@1.0.0", "policy: contoh\nonly: [SL-2]", ["unknown-clause"]],
    ["type: content.removed", "type: content.remved", ["unknown-event"]],
    ["of: platform }", "of: platfrom }", ["unknown-party"]],
    ["trigger: r1", "trigger: e2", ["unknown-given"]],
    ["trigger: r1", "due: soon", ["invalid-instant"]],
    ["trigger: r1", "due: +1 fortnight", ["invalid-period"]],
    ["at: +2 hours", "at: +2 hours, until: +1 hour", ["empty-range"]],
    ["at: +2 hours", "at: +2 hours, id: r1", ["duplicate-id"]],
    ["data: { scope: public }", "data: { skope: public }", ["invalid-event-data"]],
    ["    verdict: compliant\n", "    verdict: complaint\n", ["invalid-value"]],
    ["type: content.removed", "type: patuh.retracted", []],
  ])("%s → %s", (from, to, codes) => {
    expect(load([from, to]).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it("says nothing of names while its policy cannot be read", () => {
    const files = caseFiles("none").map((file) => (file.path === "policy.yaml" ? { ...file, text: "kind: [" } : file));
    expect(new Set(loadTexts(files).diagnostics.map(({ place }) => place?.file))).toEqual(new Set(["policy.yaml"]));
  });

  it("may speak of what a policy with mistakes declares, without more being said", () => {
    const files = caseFiles("none").map((file) =>
      file.path === "policy.yaml" ? { ...file, text: file.text.replace("within: 24 hours", "within: 24 houres") } : file,
    );
    expect(loadTexts(files).diagnostics.map(({ code }) => code)).toEqual(["invalid-term"]);
  });
});

describe("parseRelativeMs", () => {
  it.each<[string, number | null]>([
    ["+2 hours", 7_200_000],
    ["+2 jam", 7_200_000],
    ["+1 day 30 minutes", 88_200_000],
    ["+ 1 hari 30 menit", 88_200_000],
    ["2 hours", null],
    ["+", null],
    ["+2", null],
    ["+2 hours 3", null],
    ["+1 month", null],
    ["+-2 hours", null],
    [`+${"1 hour ".repeat(20)}`, null],
  ])("%s", (text, expected) => {
    expect(parseRelativeMs(text)).toBe(expected);
  });
});
