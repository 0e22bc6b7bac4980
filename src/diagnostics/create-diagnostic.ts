import { type Code, catalogue, type Parameter } from "./catalogue.js";
import { codeFrame } from "./code-frame.js";
import type { CodeEntry } from "./codes/code-entry.js";
import type { Diagnostic } from "./diagnostic.js";
import { type Filling, fillTemplate } from "./fill-template.js";
import type { Place } from "./span.js";
import type { Text } from "./text.js";

export interface DiagnosticOptions {
  /** Said instead of the catalogue's own help. */
  readonly help?: Text | null;
  /** The whole text of `place.file`, from which the frame is cut. */
  readonly sourceText?: string;
}

/** Builds a diagnostic from its code; `parameters` fills the names that stand between braces in the catalogue. */
export function createDiagnostic<C extends Code>(
  code: C,
  parameters: Readonly<Record<Parameter<C>, Filling>>,
  place: Place | null,
  options: DiagnosticOptions = {},
): Diagnostic {
  const entry: CodeEntry = catalogue[code];
  const fill = (text: Text): Text => ({
    id: fillTemplate(text.id, parameters, "id"),
    en: fillTemplate(text.en, parameters, "en"),
  });
  const ownHelp = entry.help === undefined ? null : fill(entry.help);
  return {
    code,
    severity: entry.severity,
    message: fill(entry.message),
    help: options.help ?? ownHelp,
    place,
    frame: place === null || options.sourceText === undefined ? null : codeFrame(options.sourceText, place.span),
  };
}
