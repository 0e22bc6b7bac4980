import { Command, CommanderError, Option } from "commander";
import type { Language } from "../diagnostics/text.js";
import type { CommandSpec, Invocation, OptionSpec } from "./command-spec.js";
import { COMMON_OPTIONS } from "./common-options.js";
import { explainCommanderError } from "./messages/commander-errors.js";
import { notAChoice } from "./messages/value-errors.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Reads what follows the command's name. Throws a UsageError. */
export function parseArguments(spec: CommandSpec, args: readonly string[], language: Language, terminal: Terminal): Invocation {
  const options = [...spec.options, ...COMMON_OPTIONS];
  const command = new Command(spec.name)
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .helpOption(false)
    .showSuggestionAfterError(false)
    .allowExcessArguments(spec.operands !== null)
    .action(() => undefined);
  for (const option of options) command.addOption(commanderOption(option));
  try {
    command.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(explainCommanderError(error, options));
    throw error;
  }
  return { args: command.args, ...readValues(options, command.opts()), language, terminal };
}

function commanderOption({ flags, repeatable }: OptionSpec): Option {
  const option = new Option(flags);
  if (repeatable === true) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function readValues(
  options: readonly OptionSpec[],
  parsed: { readonly [name: string]: unknown },
): Pick<Invocation, "flags" | "values" | "lists"> {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (const spec of options) {
    const option = new Option(spec.flags);
    const name = option.attributeName();
    const value = parsed[name];
    if (value === !option.negate) flags.add(option.negate ? `no-${name}` : name);
    if (typeof value === "string") {
      if (spec.choices !== undefined && !spec.choices.includes(value))
        throw new UsageError(notAChoice(option.long ?? spec.flags, value, spec.choices));
      values.set(name, value);
    }
    if (Array.isArray(value)) lists.set(name, value.map(String));
  }
  return { flags, values, lists };
}
