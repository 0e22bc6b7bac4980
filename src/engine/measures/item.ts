import type { EventIdentity } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import type { Cause } from "../facts/cause.js";
import type { Between } from "../ways/instance.js";

/** How late something was done, in milliseconds; `most` is endless where it may never be. */
export interface Lateness {
  readonly least: number;
  readonly most: number;
}

/** One duty, or one event, and everything that it may count as. */
export interface Item {
  /** When it was due, or happened: the period in which it counts. */
  readonly at: Between;
  /** May not count at all: discharged, void, never asked. */
  readonly out: boolean;
  /** May have been done on time. Events are. */
  readonly onTime: boolean;
  /** May have been, or be, done so late; `null` where not. */
  readonly late: Lateness | null;
  /** Why it is not known what it counts as; empty where it is, or where time alone will tell. */
  readonly causes: readonly Cause[];
  /** When it began to count for sure; `null` where that is open. */
  readonly countedAt: Instant | null;
  /** Where it is found in the records; `null` where nothing began it. */
  readonly event: EventIdentity | null;
}
