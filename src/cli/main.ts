import { printable } from "../diagnostics/fill-template.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Language, Text } from "../diagnostics/text.js";
import { EndlessChain } from "../engine/endless-chain.js";
import { VERSION } from "../workspace/version.js";
import type { CommandSpec } from "./command-spec.js";
import { COMMANDS } from "./commands.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { chooseLanguage } from "./language-choice.js";
import { withHint } from "./messages/commander-errors.js";
import { parseArguments } from "./parse-arguments.js";
import { commandHelp, programHelp } from "./render-help.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Runs the program on its arguments and says with which code to exit. Never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = chooseLanguage(args, terminal.env);
  try {
    return await dispatch(args, language, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      await terminal.err(`patuh: ${error.text[language]}\n`);
      return EXIT.usage;
    }
    if (error instanceof EndlessChain) {
      await terminal.err(`patuh: ${printable(error.text[language])}\n`);
      return EXIT.invalidPolicy;
    }
    await terminal.err(bugMessage(error, language, terminal.env["DEBUG"]));
    return EXIT.bug;
  }
}

async function dispatch(args: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args;
  const spec = COMMANDS.find(({ name }) => name === first);
  if (spec !== undefined) {
    if (asksForHelp(rest)) return print(commandHelp(spec, language), terminal);
    return spec.run(parseArguments(spec, rest, language, terminal));
  }
  if (first === "--version" || first === "-V") return print(`patuh ${VERSION}\n`, terminal);
  if (first === "help") return print(helpOn(rest[0], language), terminal);
  if (first === undefined || asksForHelp(args)) {
    if (first !== undefined) return print(programHelp(COMMANDS, language), terminal);
    await terminal.err(programHelp(COMMANDS, language));
    return EXIT.usage;
  }
  throw new UsageError(unknownCommand(first));
}

async function print(text: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.out(text);
  return EXIT.ok;
}

function helpOn(name: string | undefined, language: Language): string {
  const spec: CommandSpec | undefined = COMMANDS.find((command) => command.name === name);
  return spec === undefined ? programHelp(COMMANDS, language) : commandHelp(spec, language);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

function unknownCommand(word: string): Text {
  const names = COMMANDS.map(({ name }) => name);
  const shown = printable(word);
  return withHint({ id: `perintah \`${shown}\` tidak dikenal`, en: `the command \`${shown}\` is not known` }, suggest(word, names));
}

/** People are told what happened and asked to report it; the stack is for those who mend it. */
function bugMessage(error: unknown, language: Language, debug: string | undefined): string {
  const what = error instanceof Error ? printable(error.message) : printable(String(error));
  const lines = {
    id: [
      `patuh: kesalahan di dalam patuh sendiri: ${what}`,
      "Mohon laporkan beserta perintah yang dijalankan; DEBUG=1 menampilkan rinciannya.",
    ],
    en: [`patuh: a bug in patuh itself: ${what}`, "Please report it with the command that you ran; DEBUG=1 shows the details."],
  }[language];
  const stack = debug !== undefined && debug !== "" && error instanceof Error && error.stack !== undefined ? [error.stack] : [];
  return `${[...lines, ...stack].join("\n")}\n`;
}
