import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { showDiagnosticPage } from "../../src/cli/show-diagnostic-page.js";
import { catalogue } from "../../src/diagnostics/catalogue.js";
import { lintCodes } from "../../src/diagnostics/codes/lint-codes.js";
import type { Language, Text } from "../../src/diagnostics/text.js";
import { eventProblems } from "../../src/events/problems/event-problems.js";
import { loadTexts } from "../../src/language/load.js";
import { plain } from "../../src/report/formats/paint.js";
import { EXPLAINED_CODES } from "../../src/workspace/diagnostic-pages.js";
import { diagnosticFrames as frames } from "../support/diagnostic-frames.js";
import { diagnosticPage } from "../support/diagnostic-page.js";
import { codesOfExample } from "../support/load-example.js";

const FOLDER = new URL("../../docs/diagnostics/", import.meta.url);
interface Sentences {
  readonly severity?: "error" | "warning";
  readonly message: Text;
  readonly help?: Text;
}

const ofFiles: ReadonlyMap<string, Sentences> = new Map(Object.entries(catalogue));
const ofEvents: ReadonlyMap<string, Sentences> = new Map(Object.entries(eventProblems));

const SEVERITY = { error: { id: "galat", en: "error" }, warning: { id: "peringatan", en: "warning" } } as const;
const HELP: Text = { id: "saran", en: "help" };

/** What a half of a page must quote: the sentences as the program says them, `…` for what differs from time to time. */
function quoted(code: string, language: Language): string[] {
  return [ofFiles.get(code), ofEvents.get(code)].flatMap((entry) => {
    if (entry === undefined) return [];
    const { severity = "error", message, help } = entry;
    const lines = [`> ${SEVERITY[severity][language]}: ${message[language]}`];
    if (help !== undefined) lines.push(`> ${HELP[language]}: ${help[language]}`);
    return lines.map((line) => line.replace(/\{[a-z]+\}/g, "…"));
  });
}

/** Examples of what is hardly meant are looked at as `patuh validate` does; those of errors are parts of policies that nobody would write. */
const looked = (code: string) => ({ lint: Object.hasOwn(lintCodes, code) });

const pages = readdirSync(FOLDER)
  .map((name) => ({ code: name.replace(/\.md$/, ""), text: readFileSync(new URL(name, FOLDER), "utf8") }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

describe("docs/diagnostics", () => {
  it("has one page for every code and no other", () => {
    expect(pages.map(({ code }) => code)).toEqual([...EXPLAINED_CODES].sort());
  });

  it("rests on files in which nothing is wrong", () => {
    expect([...frames.keys()]).toEqual(["policy", "calendar", "scenario"]);
    const texts = [...frames].map(([kind, text]) => ({ path: `${kind}.yaml`, text }));
    expect(loadTexts(texts, { lint: true }).diagnostics).toEqual([]);
  });

  describe.each(pages)("$code", ({ code, text }) => {
    it("says in both languages what the program says, and then more", () => {
      const { title, parts } = diagnosticPage(text);
      expect(title).toBe(`\`${code}\``);
      expect([...parts.keys()]).toEqual(["Indonesia", "English", "Contoh / Examples"]);
      for (const [half, language] of [
        ["Indonesia", "id"],
        ["English", "en"],
      ] as const) {
        const lines = (parts.get(half) ?? "").split("\n");
        expect(lines.filter((line) => line.startsWith("> "))).toEqual(quoted(code, language));
        const more = lines.filter((line) => !line.startsWith(">")).join(" ");
        expect(more.split(/\s+/).length, "a page says more than the message").toBeGreaterThan(15);
      }
    });

    it("has a wrong example that yields the code and nothing else", async () => {
      const codes = await codesOfExample(diagnosticPage(text).wrong, frames, looked(code));
      if (code === "too-many-problems") expect(codes).toContain(code);
      else expect(codes).toEqual([code]);
    });

    it("has a right example in which nothing is wrong", async () => {
      expect(await codesOfExample(diagnosticPage(text).right, frames, looked(code))).toEqual([]);
    });

    it("names in the text of an example the file that the example is, where that matters", () => {
      const { wrong, right } = diagnosticPage(text);
      for (const { words, text: example } of [...wrong, ...right]) {
        const name = words[1]?.split("=")[1];
        if (name !== undefined) expect(example.split("\n")[0]).toBe(`# ${name}`);
      }
    });

    it("says in both languages what a number of times in an example means", () => {
      const { parts, wrong, right } = diagnosticPage(text);
      for (const [, times = ""] of [...wrong, ...right].flatMap((block) => [...block.text.matchAll(/((?:# |…)×\d+)/g)]))
        for (const half of ["Indonesia", "English"]) expect(parts.get(half)).toContain(`\`${times}\``);
    });

    it("is shown one language at a time", () => {
      const { parts, wrong } = diagnosticPage(text);
      for (const [language, own, other] of [
        ["id", "Indonesia", "English"],
        ["en", "English", "Indonesia"],
      ] as const) {
        const shown = showDiagnosticPage(text, language, plain);
        const paragraph = (half: string) => (parts.get(half) ?? "").split("\n").filter((line) => /^[A-Z`]/.test(line))[0] ?? "";
        expect(shown).toContain(paragraph(own));
        expect(shown).not.toContain(paragraph(other));
        expect(shown).toContain(`    ${wrong[0]?.text.split("\n")[0]}`);
        expect(shown).not.toMatch(/```|^#/m);
      }
    });
  });

  it("shows each code of records with lines of a log", () => {
    const examples = (code: string) => diagnosticPage(pages.find((page) => page.code === code)?.text ?? "").wrong;
    for (const code of ofEvents.keys())
      expect(
        examples(code).map(({ words }) => words[0]),
        code,
      ).toContain("json");
    for (const code of ofFiles.keys())
      expect(
        examples(code).map(({ words }) => words[0]),
        code,
      ).toContain("yaml");
  });
});
