import type { Text } from "../diagnostics/text.js";
import type { Instant } from "./instant.js";
import type { Term } from "./term.js";

/** Half-open: the clock stands still from `from` and runs again at `until`. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant;
}

export interface DueRequest {
  readonly term: Term;
  readonly start: Instant;
  readonly counting: "from-start" | "from-next-day";
  readonly ifClosed: "stay" | "next-working-day";
  /** Any order, overlapping or not: they unite. */
  readonly pauses: readonly Pause[];
  /** The instant that the event gives, for a `given` term; `null` where it gives none. */
  readonly given: Instant | null;
}

export type Due =
  /** `givenTooEarly`: the event's own deadline lay before the start and was moved to it. */
  | { readonly kind: "at"; readonly at: Instant; readonly givenTooEarly: boolean }
  /** The calendar lists nothing for `year`; the due instant is not before `notBefore`. */
  | { readonly kind: "unknown"; readonly notBefore: Instant; readonly calendar: string; readonly year: number }
  /** No fixed term, or a given term without an instant. */
  | { readonly kind: "open" };

/** One piece of the way from the start to the due instant. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly kind: "counted" | "closed" | "paused" | "rolled" | "restarted" | "extended";
  /** Which weekend, holiday and decree, office hour or pause it was. */
  readonly reason: Text;
}
