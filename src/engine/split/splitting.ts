import type { Place } from "../../diagnostics/span.js";
import type { Text } from "../../diagnostics/text.js";
import type { RecordedEvent } from "../../events/event.js";

/** Why a log cannot be cut by cases: what looks from one case at another. */
export interface Crossing {
  readonly policy: { readonly id: string; readonly version: string };
  /** The clause, machine, role or event type that does. */
  readonly name: string;
  readonly message: Text;
  /** Where the clause stands; `null` for what is no clause. */
  readonly place: Place | null;
}

/** A log can be cut: events of one case stay together, and some go to every part. */
export interface Splits {
  readonly splits: true;
  /** Types about what all cases share: every part needs them. */
  readonly broadcast: ReadonlySet<string>;
  /** The case that an event belongs to; `null` for one that every part needs. */
  readonly caseOf: (event: RecordedEvent) => string | null;
}

export type Splitting = Splits | { readonly splits: false; readonly reasons: readonly Crossing[] };
