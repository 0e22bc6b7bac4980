import type { Code } from "./catalogue.js";
import type { Place } from "./span.js";
import type { Text } from "./text.js";

/** An error makes the input unusable; a warning leaves it usable but doubtful. */
export type Severity = "error" | "warning";

/** Something to tell the person who wrote a policy, a calendar, a scenario or an event. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One lower-case sentence without a full stop; the person's own words stand in backticks. */
  readonly message: Text;
  /** What to do about it, apart from the message. */
  readonly help: Text | null;
  readonly place: Place | null;
  /** The lines around the place with the span underlined; `null` where there is no text to show. */
  readonly frame: string | null;
}
