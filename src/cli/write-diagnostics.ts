import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatGithub } from "../diagnostics/formats/github.js";
import { formatSarif } from "../diagnostics/formats/sarif.js";
import type { Language } from "../diagnostics/text.js";
import { VERSION } from "../workspace/version.js";
import type { DiagnosticFormat } from "./diagnostic-format.js";
import { showDiagnostics } from "./show-diagnostics.js";

/** What `validate` found: the files it read and what is wrong with them. */
export interface Validated {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The diagnostics in one of the formats; `text` is empty where there are none. */
export function writeDiagnostics(format: DiagnosticFormat, validated: Validated, language: Language): string {
  switch (format) {
    case "text":
      return showDiagnostics(validated.diagnostics, language);
    case "json":
      return `${JSON.stringify(validated, null, 2)}\n`;
    case "sarif":
      return formatSarif(validated.diagnostics, { language, version: VERSION });
    case "github":
      return formatGithub(validated.diagnostics, language);
  }
}
