import type { Clock } from "./clock.js";
import type { DueRequest } from "./due.js";
import type { Instant } from "./instant.js";
import type { Term } from "./term.js";

/** A term on a clock of its own. */
export interface CountedOn {
  readonly clock: Clock;
  readonly term: Term;
  readonly counting: DueRequest["counting"];
}

/** What makes a running term longer. */
export interface Extensions {
  /** Each by so much. */
  readonly by: readonly CountedOn[];
  /** To the latest instant that was given; `null` where none was. */
  readonly to: Instant | null;
  /** How long the term may then be from its start, pauses aside; `null` for no bound. It never makes a term shorter. */
  readonly atMost: CountedOn | null;
}
