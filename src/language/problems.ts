import { type Code, catalogue, type Parameter } from "../diagnostics/catalogue.js";
import { createDiagnostic } from "../diagnostics/create-diagnostic.js";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import type { Filling } from "../diagnostics/fill-template.js";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.js";
import type { Place, Span } from "../diagnostics/span.js";
import type { Text } from "../diagnostics/text.js";

const MOST_SHOWN = 200;

/** What to do about it; as a function where finding out takes a while, since most of many problems are never shown. */
export type Help = Text | null | (() => Text | null);

interface Found {
  readonly severity: Severity;
  readonly span: Span;
  readonly make: () => Diagnostic;
}

/** Collects what is wrong with one file. */
export class Problems {
  readonly file: string;
  readonly #sourceText: string;
  readonly #found: Found[] = [];

  constructor(file: string, sourceText: string) {
    this.file = file;
    this.#sourceText = sourceText;
  }

  get any(): boolean {
    return this.#found.length > 0;
  }

  /** Whether the file cannot be used, as against merely being doubtful. */
  get anyError(): boolean {
    return this.#found.some(({ severity }) => severity === "error");
  }

  place(span: Span): Place {
    return { file: this.file, span };
  }

  report<C extends Code>(code: C, parameters: Readonly<Record<Parameter<C>, Filling>>, span: Span, help: Help = null): void {
    const make = () =>
      createDiagnostic(code, parameters, this.place(span), {
        help: typeof help === "function" ? help() : help,
        sourceText: this.#sourceText,
      });
    this.#found.push({ severity: catalogue[code].severity, span, make });
  }

  /** Sorted; a file with more problems than anyone reads gets the first ones and a word about the rest. */
  diagnostics(): readonly Diagnostic[] {
    const ordered = this.#found.toSorted(byPlace);
    const shown = ordered.slice(0, MOST_SHOWN).map(({ make }) => make());
    const next = ordered[MOST_SHOWN];
    if (next !== undefined) {
      const parameters = { count: ordered.length - MOST_SHOWN };
      shown.push(createDiagnostic("too-many-problems", parameters, this.place(next.span), { sourceText: this.#sourceText }));
    }
    return sortDiagnostics(shown);
  }
}

function byPlace(a: Found, b: Found): number {
  return a.span.start.line - b.span.start.line || a.span.start.column - b.span.start.column;
}
