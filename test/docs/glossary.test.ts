import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Text } from "../../src/diagnostics/text.js";
import {
  BASIS_WORDS,
  POLICY_STATUS_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  STRETCH_WORDS,
  VERDICT_WORDS,
} from "../../src/report/formats/text/words.js";
import { tableRows } from "../support/table-rows.js";

const page = readFileSync(new URL("../../docs/reference/glossary.md", import.meta.url), "utf8");
const schema = JSON.parse(readFileSync(new URL("../../schemas/policy.v1.schema.json", import.meta.url), "utf8"));

const rows = tableRows(page, ["Istilah", "Term", "Ditulis / Written", "Artinya", "Meaning"]).map(
  ([id = "", en = "", written = "", ...meanings]) => ({
    id,
    en,
    written: written.replaceAll("`", ""),
    meanings,
  }),
);

const TABLES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  statuses: STATUS_WORDS,
  verdicts: VERDICT_WORDS,
  severities: SEVERITY_WORDS,
  bases: BASIS_WORDS,
  "standings of a policy": POLICY_STATUS_WORDS,
  "stretches of time": STRETCH_WORDS,
};

describe("docs/reference/glossary.md", () => {
  it.each(Object.entries(TABLES))("has the report's words for %s", (_, words) => {
    for (const [written, { id, en }] of Object.entries(words)) {
      const terms = rows.filter((row) => row.written === written).map((row) => ({ id: row.id, en: row.en }));
      expect(terms, written).toContainEqual({ id: id.toLowerCase(), en: en.toLowerCase() });
    }
  });

  it("has every kind of clause", () => {
    const kinds = Object.entries<{ $ref?: string }>(schema.$defs.clause.properties).filter(
      ([name, part]) => part.$ref === `#/$defs/${name}` && name !== "basis" && name !== "text",
    );
    expect(kinds.length).toBeGreaterThan(6);
    const written = rows.map((row) => row.written);
    for (const [kind] of kinds) expect(written).toContain(kind);
  });

  it("explains each term in one sentence of each language, once", () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const { id, en, meanings } of rows) {
      expect(meanings, id).toHaveLength(2);
      for (const meaning of meanings) expect(meaning, `${id} / ${en}`).toMatch(/^[A-Z][^.]{15,}\.$/);
    }
    const said = rows.flatMap(({ meanings }) => meanings);
    expect(new Set(said).size).toBe(said.length);
  });
});
