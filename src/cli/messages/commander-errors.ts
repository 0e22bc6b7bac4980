import type { CommanderError } from "commander";
import { printable } from "../../diagnostics/fill-template.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Text } from "../../diagnostics/text.js";
import type { OptionSpec } from "../command-spec.js";

/** Says in both languages what commander found wrong with the arguments. */
export function explainCommanderError(error: CommanderError, options: readonly OptionSpec[]): Text {
  // Commander names the person's word, or the option as it was declared, between quotes.
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const shown = printable(word);
  switch (error.code) {
    case "commander.unknownOption":
      return withHint(
        { id: `opsi \`${shown}\` tidak dikenal`, en: `the option \`${shown}\` is not known` },
        suggest(word.split("=")[0] ?? word, options.map(longName)),
      );
    case "commander.optionMissingArgument":
      return { id: `opsi \`${flagOf(word)}\` memerlukan nilai`, en: `the option \`${flagOf(word)}\` needs a value` };
    case "commander.excessArguments":
      return { id: "perintah ini tidak menerima nama berkas atau SOP", en: "this command takes no file or policy names" };
    default:
      return { id: `perintah tidak dapat dibaca (${error.code})`, en: `the command cannot be read (${error.code})` };
  }
}

/** A message and what may have been meant. */
export function withHint(text: Text, hint: Text | null): Text {
  return hint === null ? text : { id: `${text.id}; ${hint.id}`, en: `${text.en}; ${hint.en}` };
}

function longName({ flags }: OptionSpec): string {
  return flagOf(flags);
}

/** `--events` of `--events <file>`. */
function flagOf(declared: string): string {
  return /--[a-z-]+/.exec(declared)?.[0] ?? declared;
}
