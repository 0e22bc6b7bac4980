import { type Code, catalogue } from "../catalogue.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Place } from "../span.js";
import type { Language } from "../text.js";

export interface SarifOptions {
  readonly language: Language;
  /** Of patuh. */
  readonly version: string;
}

/** A SARIF 2.1.0 log of one run: each code that was met is a rule, each diagnostic a result. Ends with a line break. */
export function formatSarif(diagnostics: readonly Diagnostic[], { language, version }: SarifOptions): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: "patuh", version, language, rules: codes.map((code) => rule(code, language)) } },
    language,
    columnKind: "utf16CodeUnits",
    results: diagnostics.map((diagnostic) => result(diagnostic, codes.indexOf(diagnostic.code), language)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: Code, language: Language): object {
  const { severity, message } = catalogue[code];
  return {
    id: code,
    // What stands between braces differs from one result to the next.
    shortDescription: { text: message[language].replace(/\{[a-z]+\}/g, "…") },
    help: { text: `patuh explain ${code}` },
    defaultConfiguration: { level: severity },
  };
}

function result({ code, severity, message, help, place }: Diagnostic, ruleIndex: number, language: Language): object {
  const text = help === null ? message[language] : `${message[language]}\n${help[language]}`;
  const locations = place === null ? [] : [location(place)];
  return { ruleId: code, ruleIndex, level: severity, message: { text }, locations };
}

function location({ file, span: { start, end } }: Place): object {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } };
}

/** A relative reference stays one; an absolute path becomes a `file:` URI. */
function uriOf(file: string): string {
  const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(file)) return `file:///${path.replace("%3A", ":")}`;
  return file.startsWith("/") ? `file://${path}` : path;
}
