import type { RecordedEvent } from "../events/event.js";
import type { Instant } from "../time/instant.js";
import type { Evaluation } from "./finding.js";
import type { Program } from "./program.js";

export interface EvaluateOptions {
  /** How far the records are complete. */
  readonly asOf: Instant;
  /** Replay under this version, in force or not. */
  readonly asIf?: { readonly policy: string; readonly version: string } | null;
}

/**
 * Evaluates recorded events. Pure: the same program, events and options give the same evaluation.
 * Events may come in any order; identities must be unique (see `events/`).
 */
export function evaluateEvents(_program: Program, _events: readonly RecordedEvent[], _options: EvaluateOptions): Evaluation {
  throw new Error("the evaluator is being built");
}
