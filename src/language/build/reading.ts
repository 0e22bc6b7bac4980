import type { Place, Span } from "../../diagnostics/span.js";
import type { ConditionReader } from "./condition-reader.js";
import type { Names } from "./names.js";
import type { Survey } from "./survey.js";

/** What every part of a policy needs while it is read. */
export interface Reading {
  readonly names: Names;
  readonly survey: Survey;
  readonly conditions: ConditionReader;
  /** The policy's only clock, which counts where none is named; `null` where there are none or several. */
  readonly onlyClock: string | null;
  readonly place: (span: Span) => Place;
}
