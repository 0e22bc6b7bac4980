import type { Text } from "../../diagnostics/text.js";
import type { CheckOutcome, CheckRequest } from "../../workspace/run-check.js";
import type { CommandSpec, Invocation } from "../command-spec.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { FORMATS, type Format } from "../format.js";
import { badOut, missingOption, notAChoice } from "../messages/value-errors.js";
import { optionalValue, readInstantValue } from "../read-value.js";
import { refusal } from "../refuse.js";
import { UsageError } from "../usage-error.js";

type Report = ReturnType<Extract<CheckOutcome, { kind: "checked" }>["report"]>;

const FAIL_ON = ["violated", "undetermined", "pending", "never"] as const;

const REVISIONS = ["bounded", "all", "none"] as const;

/** Which verdicts each `--fail-on` names; each includes those before it. */
const FAILING: { readonly [level in (typeof FAIL_ON)[number]]: readonly Report["summary"]["verdict"][] } = {
  violated: ["non-compliant"],
  undetermined: ["non-compliant", "undetermined"],
  pending: ["non-compliant", "undetermined", "pending"],
  never: [],
};

const NOTHING_FOUND: Text = {
  id: "tidak ada temuan tentang perkara itu; periksa kuncinya",
  en: "there is no finding on such a case; see whether the key is right",
};

export const check: CommandSpec = {
  name: "check",
  summary: { id: "memeriksa peristiwa yang tercatat terhadap SOP", en: "checks recorded events against policies" },
  operands: {
    usage: "[POLICY...]",
    about: {
      id: "POLICY: folder SOP, berkas versi, atau id@versi; tanpa itu semua yang ada di policies/",
      en: "POLICY: a pack folder, a version file, or id@version; without any, all of policies/",
    },
  },
  examples: [
    {
      line: "patuh check policies/id-kominfo-telegram --events events.ndjson",
      about: { id: "Siapa melanggar apa sampai saat ini?", en: "Who has violated what up to now?" },
    },
    {
      line: "patuh check --events events.ndjson --as-of 2017-08-14T12:00:00+07:00 --format json --out text=report.txt",
      about: {
        id: "Keadaan pada suatu saat, untuk program lain dan untuk dibaca",
        en: "How it stood at one instant, for programs and for people",
      },
    },
    {
      line: "patuh check id-kominfo-telegram --as-if 1.0.0 --events events.ndjson --as-of end --fail-on never",
      about: { id: "Seandainya versi 1.0.0 berlaku sejak awal", en: "What version 1.0.0 would have said from the start" },
    },
    {
      line: "cat events.ndjson | patuh check --events - --on-bad-input quarantine=rejected.ndjson",
      about: { id: "Dari masukan standar, baris rusak disisihkan", en: "From standard input, with broken lines set aside" },
    },
  ],
  options: [
    {
      flags: "--events <file>",
      repeatable: true,
      about: {
        id: "berkas peristiwa (NDJSON atau JSON); - untuk masukan standar; boleh diulang",
        en: "event file (NDJSON or JSON); - for standard input; repeatable",
      },
    },
    {
      flags: "--as-of <time>",
      about: {
        id: "sampai kapan catatan lengkap: waktu RFC 3339, now (bawaan), atau end (peristiwa terakhir)",
        en: "how far the records are complete: an RFC 3339 instant, now (the default), or end (the last event)",
      },
    },
    {
      flags: "--known-at <time>",
      about: {
        id: "sembunyikan yang tercatat sesudah waktu RFC 3339 ini",
        en: "hide what was recorded after this RFC 3339 instant",
      },
    },
    {
      flags: "--as-if <version>",
      about: { id: "nilai seolah-olah [ID@]VERSI ini yang berlaku", en: "judge as though this [ID@]VERSION had been in force" },
    },
    {
      flags: "--fail-on <status>",
      choices: FAIL_ON,
      about: { id: "kapan keluar dengan kode 1; bawaan violated", en: "when to exit with code 1; violated by default" },
    },
    {
      flags: "--on-bad-input <way>",
      about: {
        id: "stop (bawaan), atau quarantine=BERKAS: sisihkan baris rusak dan lanjutkan",
        en: "stop (the default), or quarantine=FILE: set broken lines aside and go on",
      },
    },
    {
      flags: "--revisions <scope>",
      choices: REVISIONS,
      about: {
        id: "putusan final yang diubah catatan terlambat: bounded (bawaan, sejauh tidak terlalu mahal), all, atau none",
        en: "final verdicts that late records revised: bounded (the default, as far as it does not cost too much), all, or none",
      },
    },
    { flags: "--case <key>", repeatable: true, about: { id: "hanya perkara ini; boleh diulang", en: "this case only; repeatable" } },
    { flags: "--clause <id>", repeatable: true, about: { id: "hanya klausul ini; boleh diulang", en: "this clause only; repeatable" } },
    {
      flags: "--explain",
      about: { id: "sertakan penjelasan setiap temuan dalam JSON", en: "put the explanation of every finding into the JSON" },
    },
    {
      flags: "--format <format>",
      choices: FORMATS,
      about: { id: "bentuk laporan di keluaran standar; bawaan text", en: "form of the report on standard output; text by default" },
    },
    {
      flags: "--out <format=file>",
      repeatable: true,
      about: { id: "tulis laporan juga ke berkas; boleh diulang", en: "write the report to a file as well; repeatable" },
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<ExitCode> {
  const { terminal, language, flags } = invocation;
  const request = readRequest(invocation);
  const outs = (invocation.lists.get("out") ?? []).map(readOut);
  const { runCheck } = await import("../../workspace/run-check.js");
  const outcome = await runCheck(request, terminal);
  if (outcome.kind === "refused") throw refusal(outcome.problem);
  const { showDiagnostics } = await import("../show-diagnostics.js");
  if (outcome.kind === "invalid-policies") {
    await terminal.err(showDiagnostics(outcome.diagnostics, language));
    return EXIT.invalidPolicy;
  }
  const { showRejected } = await import("../show-rejected.js");
  if (outcome.kind === "invalid-events") {
    await terminal.err(showRejected(outcome.rejected, language));
    return EXIT.invalidEvents;
  }
  if (!flags.has("quiet")) {
    await terminal.err(showDiagnostics(outcome.diagnostics, language));
    if (outcome.rejected.length > 0) await terminal.err(showRejected(outcome.rejected, language));
  }
  const whole = outcome.report(() => flags.has("explain"));
  if (request.only.cases.length > 0 && whole.findings.length === 0 && !flags.has("quiet"))
    await terminal.err(`${NOTHING_FOUND[language]}\n`);
  // People read what was not simply fulfilled; the rest stands in one line each.
  const readable = (): Report => outcome.report(({ status }) => status !== "satisfied" && status !== "discharged");
  await deliver((format) => (format === "json" ? whole : readable()), outs, invocation);
  const level = FAIL_ON.find((known) => known === optionalValue(invocation, "failOn")) ?? "violated";
  return FAILING[level].includes(whole.summary.verdict) ? EXIT.found : EXIT.ok;
}

/** Writes the report to every file that was named, and to standard output. */
async function deliver(reportFor: (format: Format) => Report, outs: readonly Out[], invocation: Invocation): Promise<void> {
  const { terminal, language, flags } = invocation;
  const { writeReport } = await import("../write-report.js");
  const { choosePaint } = await import("../choose-paint.js");
  const { plain } = await import("../../report/formats/paint.js");
  const { writeFile } = await import("../../workspace/write-file.js");
  const { joinPieces } = await import("../../workspace/join-pieces.js");
  for (const { format, file } of outs) {
    const written = await writeFile(file, writeReport(format, reportFor(format), { language, paint: plain }), terminal.cwd);
    if (!written.ok) throw refusal(written.problem);
  }
  const chosen = optionalValue(invocation, "format");
  if (chosen === null && flags.has("quiet")) return;
  const format = FORMATS.find((known) => known === chosen) ?? "text";
  const pieces = writeReport(format, reportFor(format), { language, paint: await choosePaint(invocation) });
  for (const piece of joinPieces(pieces)) await terminal.out(piece);
}

interface Out {
  readonly format: Format;
  readonly file: string;
}

function readOut(text: string): Out {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  const format = FORMATS.find((known) => known === name);
  if (format === undefined || file === "") throw new UsageError(badOut(text, FORMATS));
  return { format, file };
}

function readRequest(invocation: Invocation): CheckRequest {
  const events = invocation.lists.get("events") ?? [];
  if (events.length === 0) throw new UsageError(missingOption("--events"));
  return {
    policies: invocation.args,
    events,
    asOf: readAsOf(optionalValue(invocation, "asOf"), invocation),
    knownAt: readKnownAt(optionalValue(invocation, "knownAt")),
    asIf: optionalValue(invocation, "asIf"),
    quarantine: readQuarantine(optionalValue(invocation, "onBadInput")),
    revisions: REVISIONS.find((known) => known === optionalValue(invocation, "revisions")) ?? "bounded",
    only: { cases: invocation.lists.get("case") ?? [], clauses: invocation.lists.get("clause") ?? [] },
  };
}

function readAsOf(text: string | null, { terminal }: Invocation): CheckRequest["asOf"] {
  if (text === null || text === "now") return terminal.now();
  return text === "end" ? "end" : readInstantValue(text, "--as-of");
}

function readKnownAt(text: string | null): CheckRequest["knownAt"] {
  return text === null ? null : readInstantValue(text, "--known-at");
}

function readQuarantine(text: string | null): string | null {
  if (text === null || text === "stop") return null;
  const file = text.startsWith("quarantine=") ? text.slice("quarantine=".length) : "";
  if (file === "") throw new UsageError(notAChoice("--on-bad-input", text, ["stop", "quarantine=FILE"]));
  return file;
}
