import { printable } from "../../diagnostics/fill-template.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { CommandSpec, Invocation } from "../command-spec.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { withHint } from "../messages/commander-errors.js";
import { refusal } from "../refuse.js";
import { UsageError } from "../usage-error.js";

export const explain: CommandSpec = {
  name: "explain",
  summary: { id: "menjelaskan arti sebuah kode masalah", en: "says what the code of a problem means" },
  operands: {
    usage: "CODE...",
    about: {
      id: "CODE: kata dalam kurung siku setelah galat atau peringatan",
      en: "CODE: the word in brackets after error or warning",
    },
  },
  examples: [
    {
      line: "patuh explain unknown-event",
      about: { id: "Arti sebuah kode, dengan contoh yang salah dan yang benar", en: "What a code means, with a wrong and a right example" },
    },
    {
      line: "patuh explain invalid-term --lang id",
      about: { id: "Dalam bahasa Indonesia", en: "In Indonesian" },
    },
  ],
  options: [],
  run,
};

async function run(invocation: Invocation): Promise<ExitCode> {
  const { args, language, terminal } = invocation;
  if (args.length === 0)
    throw new UsageError({
      id: "sebut kode yang ingin dijelaskan, misalnya `patuh explain unknown-event`",
      en: "name the code to explain, for example `patuh explain unknown-event`",
    });
  const { EXPLAINED_CODES, readDiagnosticPage } = await import("../../workspace/diagnostic-pages.js");
  for (const code of args) {
    if (EXPLAINED_CODES.includes(code)) continue;
    const shown = printable(code);
    throw new UsageError(
      withHint({ id: `kode \`${shown}\` tidak dikenal`, en: `the code \`${shown}\` is not known` }, suggest(code, EXPLAINED_CODES)),
    );
  }
  const { showDiagnosticPage } = await import("../show-diagnostic-page.js");
  const { choosePaint } = await import("../choose-paint.js");
  const paint = await choosePaint(invocation);
  for (const [index, code] of args.entries()) {
    const page = await readDiagnosticPage(code);
    if (!page.ok) throw refusal(page.problem);
    await terminal.out(`${index === 0 ? "" : "\n"}${showDiagnosticPage(page.value, language, paint)}`);
  }
  return EXIT.ok;
}
