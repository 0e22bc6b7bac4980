import type { EvaluateOptions } from "../engine/evaluate.js";
import type { Revisions } from "../engine/finding.js";
import type { Program } from "../engine/program.js";
import { revisionsOf } from "../engine/revisions/revisions.js";
import type { RecordedEvent } from "../events/event.js";

/** `bounded`: as far as that does not cost too much; `all`: whatever it costs. */
export type RevisionScope = "bounded" | "all" | "none";

/** What late records revised; `null` where that is not asked for, and in a replay: under a version not in force nothing was told. */
export function findRevisions(
  program: Program,
  events: readonly RecordedEvent[],
  { asOf, knownAt = null, asIf = null }: EvaluateOptions,
  scope: RevisionScope,
): Revisions | null {
  if (asIf !== null || scope === "none") return null;
  return revisionsOf(program, events, { asOf, knownAt, ...(scope === "all" ? { effort: Number.POSITIVE_INFINITY } : {}) });
}
