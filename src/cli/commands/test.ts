import type { CommandSpec, Invocation } from "../command-spec.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { optionalValue } from "../read-value.js";
import { refusal } from "../refuse.js";

export const test: CommandSpec = {
  name: "test",
  summary: { id: "menjalankan skenario, yaitu uji milik SOP sendiri", en: "runs scenarios, the policies' own tests" },
  operands: {
    usage: "[PATH...]",
    about: {
      id: "PATH: berkas skenario, folder, atau nama SOP; tanpa itu semua yang ada di policies/",
      en: "PATH: a scenario file, a folder, or a pack's name; without any, all of policies/",
    },
  },
  examples: [
    { line: "patuh test", about: { id: "Semua skenario di policies/", en: "All scenarios in policies/" } },
    {
      line: "patuh test policies/my-sop --filter late",
      about: { id: "Hanya yang menyebut kata ini", en: "Only those that mention a word" },
    },
  ],
  options: [
    {
      flags: "--filter <text>",
      about: {
        id: "hanya skenario yang nama berkas atau judulnya memuat teks ini",
        en: "only scenarios with this text in their file name or title",
      },
    },
    { flags: "--all", about: { id: "sebut juga skenario yang lulus", en: "name the scenarios that pass, too" } },
  ],
  run,
};

async function run(invocation: Invocation): Promise<ExitCode> {
  const { args, flags, language, terminal } = invocation;
  const { runScenarios } = await import("../../workspace/run-scenarios.js");
  const outcome = await runScenarios({ paths: args, filter: optionalValue(invocation, "filter") }, terminal);
  if (outcome.kind === "refused") throw refusal(outcome.problem);
  const { showDiagnostics } = await import("../show-diagnostics.js");
  if (outcome.kind === "invalid") {
    await terminal.err(showDiagnostics(outcome.diagnostics, language));
    return EXIT.invalidPolicy;
  }
  if (!flags.has("quiet")) await terminal.err(showDiagnostics(outcome.diagnostics, language));
  const { showScenarios } = await import("../show-scenarios.js");
  const { choosePaint } = await import("../choose-paint.js");
  await terminal.out(showScenarios(outcome.results, { language, paint: await choosePaint(invocation), all: flags.has("all") }));
  return outcome.results.some(({ failures }) => failures.length > 0) ? EXIT.found : EXIT.ok;
}
