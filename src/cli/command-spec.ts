import type { Language, Text } from "../diagnostics/text.js";
import type { ExitCode } from "./exit-code.js";
import type { Terminal } from "./terminal.js";

/** An option as people write it. Its value stands under the long name in camel case, as text. */
export interface OptionSpec {
  /** `--as-of <time>`, `--quiet`. */
  readonly flags: string;
  readonly about: Text;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
  /** Given several times, all count. */
  readonly repeatable?: boolean;
}

/** What the person gave: flags as `true`, values as text, repeatable ones as lists. */
export interface Invocation {
  readonly args: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** A subcommand: what its help says, and what it does. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: Text;
  /** The operands, `[policy...]`; `null` where it takes none. */
  readonly operands: { readonly usage: string; readonly about: Text } | null;
  /** Shown first in its help: what people copy. */
  readonly examples: readonly { readonly line: string; readonly about: Text }[];
  readonly options: readonly OptionSpec[];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}
