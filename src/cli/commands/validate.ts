import type { CommandSpec, Invocation } from "../command-spec.js";
import { DIAGNOSTIC_FORMATS } from "../diagnostic-format.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { optionalValue } from "../read-value.js";
import { refusal } from "../refuse.js";

export const validate: CommandSpec = {
  name: "validate",
  summary: { id: "memeriksa berkas SOP, kalender, dan skenario", en: "checks policy, calendar and scenario files" },
  operands: {
    usage: "[PATH...]",
    about: {
      id: "PATH: berkas, folder, atau id@versi; tanpa itu semua yang ada di policies/",
      en: "PATH: a file, a folder, or id@version; without any, all of policies/",
    },
  },
  examples: [
    { line: "patuh validate", about: { id: "Semua yang ada di policies/", en: "All of policies/" } },
    {
      line: "patuh validate policies/my-sop/1.0.0.yaml --lang id",
      about: { id: "Satu berkas, pesan dalam bahasa Indonesia", en: "One file, messages in Indonesian" },
    },
    { line: "patuh validate --strict", about: { id: "Untuk CI: peringatan juga menggagalkan", en: "For CI: warnings fail too" } },
    {
      line: "patuh validate --format github",
      about: { id: "Di GitHub Actions: masalah tampak di samping barisnya", en: "In GitHub Actions: problems show beside their lines" },
    },
  ],
  options: [
    {
      flags: "--strict",
      about: { id: "peringatan pun berarti tidak sah (kode keluar 3)", en: "a warning makes it invalid too (exit code 3)" },
    },
    {
      flags: "--format <format>",
      choices: DIAGNOSTIC_FORMATS,
      about: { id: "bentuk hasilnya; bawaan text", en: "form of the result; text by default" },
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<ExitCode> {
  const { args, flags, language, terminal } = invocation;
  const { runValidate } = await import("../../workspace/run-validate.js");
  const outcome = await runValidate(args, terminal);
  if (outcome.kind === "refused") throw refusal(outcome.problem);
  const { files, diagnostics } = outcome;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const format = DIAGNOSTIC_FORMATS.find((known) => known === optionalValue(invocation, "format")) ?? "text";
  const { writeDiagnostics } = await import("../write-diagnostics.js");
  await terminal.out(writeDiagnostics(format, { files, errors, warnings, diagnostics }, language));
  if (format === "text" && !flags.has("quiet")) {
    const { showTotals } = await import("../show-totals.js");
    await terminal.err(showTotals({ files, errors, warnings }, language));
  }
  return errors > 0 || (flags.has("strict") && diagnostics.length > 0) ? EXIT.invalidPolicy : EXIT.ok;
}
