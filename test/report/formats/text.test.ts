import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../../src/diagnostics/create-diagnostic.js";
import { type Paint, plain } from "../../../src/report/formats/paint.js";
import { formatText } from "../../../src/report/formats/text/text.js";
import { HOUR, MONDAY_TEN, sampleFinding, violatedFinding } from "../../support/sample-finding.js";
import { sampleClause, samplePolicy } from "../../support/sample-policy.js";
import { sampleReport } from "../../support/sample-report.js";

/** Every run of white space as one space: how lines are broken is for another test. */
const flat = (text: string): string => text.replace(/\s+/g, " ");

const DAY = 24 * HOUR;
const inEnglish = { language: "en", paint: plain } as const;
const inIndonesian = { language: "id", paint: plain } as const;

describe("formatText", () => {
  it("tells people what was asked, until when, what came of it and on what authority", () => {
    expect(formatText(sampleReport({}, { explain: () => true }), inIndonesian)).toBe(`TIDAK PATUH · keadaan per Sen 14 Agu 2017 15:00 WIB
1 dilanggar, 1 dipenuhi
desk-sop@1.0.0 · SOP meja layanan · disepakati

Dilanggar (1)
  A-1 Permintaan dijawab [berat]
    diminta    platform kepada ministry, perkara request request-2
    sebab      Sen 14 Agu 2017 10:00 WIB · permintaan diterima
    wewenang   P-1 Hak meminta
    tenggat    Sen 14 Agu 2017 12:00 WIB · 2 jam, jam wib
                 Sen 14 Agu 2017 10:00 – 12:00 WIB: dihitung (2 jam)
    dilakukan  tidak ada catatannya: Sen 14 Agu 2017 10:00 – 15:00 WIB
    putusan    dilanggar: tidak dijawab sampai tenggat
    sumber     Surat kesepakatan (Meja layanan, 2017-08-01, butir 2) · dinyatakan sumber
    bukti      desk#r1

Dipenuhi (1)
  A-1 Permintaan dijawab · platform kepada ministry, perkara request request-1 · dilakukan Sen 14 Agu 2017
    11:00 WIB

Menurut klausul
  A-1  TIDAK PATUH  1 dilanggar, 1 dipenuhi · Permintaan dijawab

Menurut pihak
  platform  TIDAK PATUH  1 dilanggar, 1 dipenuhi

Peristiwa yang tidak cocok dengan keadaan (1)
  Sen 14 Agu 2017 10:00 WIB desk#d1 · request request-3, keadaan settled · yang dapat terjadi: tidak ada

Tindakan oleh pihak tanpa peran (1)
  desk#s1 · passer-by · yang boleh: platform

Masukan: 7 peristiwa, 1 salinan diabaikan, terakhir Sen 14 Agu 2017 11:00 WIB
  jenis peristiwa yang tidak dikenal SOP mana pun: __proto__ (1), weather.changed (2)
`);
  });

  it("puts the gravest first", () => {
    const statuses = ["satisfied", "discharged", "paused", "pending", "undetermined", "void", "violated"] as const;
    const findings = statuses.map((status, index) => sampleFinding({ id: `f-${index}`, status }));
    const text = formatText(sampleReport({ findings }), inEnglish);
    const titles = text
      .split("\n")
      .filter((line) => /^[A-Z][a-z ]+ \(1\)$/.test(line) && !line.startsWith("Events") && !line.startsWith("Acts"));
    expect(titles).toEqual([
      "Violated (1)",
      "Void for want of power (1)",
      "Undetermined (1)",
      "Pending (1)",
      "Paused (1)",
      "Discharged (1)",
      "Satisfied (1)",
    ]);
  });

  it("never lets an assumption pass for something agreed", () => {
    const assumed = sampleClause("A-1", { basis: "assumed", reason: { id: "agar dapat diperiksa", en: "so that it can be checked" } });
    const violated = formatText(
      sampleReport({ findings: [violatedFinding({ basis: "assumed" })] }, { policies: [samplePolicy([assumed])] }),
      inEnglish,
    );
    expect(flat(violated)).toContain("· ASSUMED, never agreed: so that it can be checked");
    const term = formatText(sampleReport({ findings: [violatedFinding({ termBasis: "assumed" })] }), inEnglish);
    expect(term).toContain("the term itself is ASSUMED, never agreed");
    const satisfied = formatText(sampleReport({ findings: [sampleFinding({ termBasis: "assumed" })] }), inEnglish);
    expect(flat(satisfied)).toMatch(/A-1 .* ASSUMED, never agreed/);
  });

  it("marks a replay under another version in every language", () => {
    const report = sampleReport({}, { asIf: { policy: "desk-sop", version: "1.0.0" } });
    expect(formatText(report, inEnglish)).toContain("AS IF: this history is judged as though desk-sop@1.0.0 had been in force then");
    expect(formatText(report, inIndonesian)).toContain("PENGANDAIAN: riwayat ini dinilai seolah-olah desk-sop@1.0.0 berlaku ketika itu");
  });

  it("warns where records end long before the instant of judgement, and where lines were set aside", () => {
    const input = { events: 1, duplicates: 0, rejected: 2, lastEventAt: MONDAY_TEN };
    const at = (asOf: number) => formatText(sampleReport({ asOf }, { input }), inEnglish);
    expect(at(MONDAY_TEN + 31 * DAY)).toContain("the last record lies 31 days before the instant of judgement");
    expect(at(MONDAY_TEN + 30 * DAY)).not.toContain("the last record lies");
    expect(at(MONDAY_TEN - 1)).toContain("what happened later is not looked at");
    expect(at(MONDAY_TEN)).not.toContain("what happened later");
    expect(at(MONDAY_TEN)).toContain("2 lines could not be read and were set aside; the verdict leaves them out");
    expect(formatText(sampleReport({}, { input }), inIndonesian)).toContain("2 baris tidak dapat dibaca dan disisihkan");
  });

  it("says how late and whether it was put right", () => {
    const cured = violatedFinding({ performedAt: MONDAY_TEN + 76 * HOUR, late: 74 * HOUR + 60_000, cured: true });
    const text = formatText(sampleReport({ findings: [cured] }), inEnglish);
    expect(text).toContain("done       Thu 17 Aug 2017 14:00 WIB, late by 3 days 2 hours 1 minute");
    expect(text).toContain("verdict    violated, cured later: not answered by the due instant");
  });

  it("says of a void act that is only noted that it weighs nothing", () => {
    const noted = sampleFinding({ status: "void", blames: false, performedAt: null });
    expect(formatText(sampleReport({ findings: [noted] }), inEnglish)).toContain("void for want of power, noted only:");
  });

  it("prints nothing that steers a terminal", () => {
    const hostile = "request\u001b[2J\u202e";
    const findings = [
      sampleFinding({ case: { machine: null, key: hostile } }),
      violatedFinding({ of: hostile, evidence: [{ source: hostile, id: hostile }] }),
    ];
    const unknownTypes = new Map([[hostile, 1]]);
    const strangers = [{ event: { source: hostile, id: hostile }, actor: hostile, allowed: [] }];
    const text = formatText(sampleReport({ findings, unknownTypes, strangers }), inEnglish);
    expect(text.includes("\u001b") || text.includes("\u202e")).toBe(false);
    expect(text).toContain("request\\u{1b}[2J\\u{202e}");
  });

  it("stays a page where there are very many findings", () => {
    const findings = Array.from({ length: 1250 }, (_, index) => violatedFinding({ id: `f-${index}`, of: `party-${index}` }));
    const text = formatText(sampleReport({ findings }), inIndonesian);
    expect(text).toContain("Dilanggar (1.250)");
    expect(text).toContain("… dan 1.150 lagi, semuanya ada dengan --format json");
    expect(text.match(/\[berat\]/g)).toHaveLength(100);
  });

  it("tells once what differs in the case alone", () => {
    const keys = ["b", "a", ...Array.from({ length: 20 }, (_, index) => `x${index}`)];
    const findings = keys.map((key) =>
      violatedFinding({ id: key, case: { machine: "access", key }, evidence: [{ source: "log", id: key }] }),
    );
    const text = formatText(sampleReport({ findings: [...findings, violatedFinding({ late: 1 })] }, { explain: () => true }), inEnglish);
    expect(text).toContain("Violated (23)");
    expect(text).toContain("case access b, a, x0, x1,");
    expect(text).toContain("x17, and 2 more\n");
    expect(text.match(/A-1 Requests are answered \[major\]/g)).toHaveLength(2);
  });

  it("says nothing twice and tells long sentences in full", () => {
    const long = `because ${"word ".repeat(100)}`;
    const explanation = {
      ...sampleFinding().explain(),
      causes: [
        { id: "x", en: "no records of it" },
        { id: "y", en: "and another" },
      ],
    };
    const finding = violatedFinding({ reason: { id: "", en: `${long}no records of it` }, explain: () => explanation });
    const text = formatText(sampleReport({ findings: [finding] }, { explain: () => true }), inEnglish);
    expect(flat(text)).toContain(flat(`${long}no records of it cause and another source`));
  });

  it("paints with the brushes that it is given", () => {
    const marked: Paint = { ...plain, red: (text) => `<red>${text}</red>`, bold: (text) => `<b>${text}</b>` };
    expect(formatText(sampleReport(), { language: "en", paint: marked })).toMatch(/^<b><red>NON-COMPLIANT<\/red><\/b> · as of/);
  });

  it("lists warnings about the policies with their places", () => {
    const place = { file: "desk.yaml", span: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } } };
    const text = formatText(sampleReport({}, { diagnostics: [createDiagnostic("unknown-clause", { name: "Z-9" }, place)] }), inEnglish);
    expect(text).toContain("Warnings (1)\n  desk.yaml:3:5 [unknown-clause] the clause `Z-9` is not known");
  });
});
