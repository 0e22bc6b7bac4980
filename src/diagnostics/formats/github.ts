import type { Diagnostic } from "../diagnostic.js";
import { printable } from "../fill-template.js";
import type { Language } from "../text.js";

/** Workflow commands of GitHub Actions, one line each, so that a problem shows beside the changed line. */
export function formatGithub(diagnostics: readonly Diagnostic[], language: Language): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic, language)}\n`).join("");
}

function command({ severity, code, message, help, place }: Diagnostic, language: Language): string {
  const where = place === null ? [] : [`file=${property(place.file)}`, `line=${place.span.start.line}`, `col=${place.span.start.column}`];
  const settings = [...where, `title=${property(code)}`].join(",");
  const text = help === null ? message[language] : `${message[language]}\n${help[language]}`;
  return `::${severity} ${settings}::${data(text)}`;
}

/** As the runner takes it back apart: a line break or a colon of the text must not begin a command of its own. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
