import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { renderDiagnostic } from "../diagnostics/render-diagnostic.js";
import type { Language } from "../diagnostics/text.js";

/** Diagnostics one after another, an empty line between them; empty where there are none. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], language: Language): string {
  return diagnostics.length === 0 ? "" : `${diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, language)).join("\n\n")}\n`;
}
