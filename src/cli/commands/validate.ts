import type { CommandSpec, Invocation } from "../command-spec.js";
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
  ],
  options: [
    {
      flags: "--strict",
      about: { id: "peringatan pun berarti tidak sah (kode keluar 3)", en: "a warning makes it invalid too (exit code 3)" },
    },
    {
      flags: "--format <format>",
      choices: ["text", "json"],
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
  if (optionalValue(invocation, "format") === "json") {
    await terminal.out(`${JSON.stringify({ files, errors, warnings: diagnostics.length - errors, diagnostics }, null, 2)}\n`);
  } else {
    const { showDiagnostics } = await import("../show-diagnostics.js");
    const { showTotals } = await import("../show-totals.js");
    await terminal.out(showDiagnostics(diagnostics, language));
    if (!flags.has("quiet")) await terminal.err(showTotals({ files, errors, warnings: diagnostics.length - errors }, language));
  }
  return errors > 0 || (flags.has("strict") && diagnostics.length > 0) ? EXIT.invalidPolicy : EXIT.ok;
}
