import type { Place } from "../../diagnostics/span.js";
import type { Text } from "../../diagnostics/text.js";
import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";

export type FindingStatus = "satisfied" | "violated" | "discharged" | "void" | "pending" | "paused" | "undetermined";

/** A finding that a scenario expects; what is left out may be anything. */
export interface ExpectedFinding {
  readonly clause: string;
  readonly status: FindingStatus;
  /** The key of the case. */
  readonly case: string | null;
  readonly of: string | null;
  readonly due: Instant | null;
  readonly performed: Instant | null;
  readonly cured: boolean | null;
  /** Id of the event that triggered it. */
  readonly trigger: string | null;
  readonly place: Place;
}

/** What is to be found at one instant. */
export interface Expectation {
  readonly asOf: Instant;
  /** What was recorded later is hidden; `null`: everything given is known. */
  readonly knownAt: Instant | null;
  readonly verdict: string | null;
  readonly findings: readonly ExpectedFinding[];
  /** Ids of the events that must deviate; `null`: not looked at. */
  readonly deviations: readonly string[] | null;
  readonly place: Place;
}

/** A policy's own test: given these events, exactly these findings. */
export interface Scenario {
  readonly title: Text;
  readonly policy: { readonly id: string; readonly version: string | null };
  readonly asIf: string | null;
  readonly given: readonly RecordedEvent[];
  /** Clauses it looks at; `null` for all. */
  readonly only: readonly string[] | null;
  readonly expect: readonly Expectation[];
  readonly file: string;
}
