import type { Instant } from "../time/instant.js";

/** A JSON value as it came from outside: never trusted, never mutated. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What (`source`, `id`) of CloudEvents names: one thing that happened. */
export interface EventIdentity {
  readonly source: string;
  readonly id: string;
}

/**
 * One recorded act or occurrence, decoded from CloudEvents 1.0.
 * Instants are milliseconds since 1970-01-01T00:00Z.
 */
export interface RecordedEvent extends EventIdentity {
  readonly type: string;
  readonly subject: string | null;
  /** When it happened; the first instant at which it may have where `until` is set. */
  readonly time: Instant;
  /** Exclusive end of the span in which it happened; `null` where `time` is exact. */
  readonly until: Instant | null;
  /** When it was recorded; `time` unless the record says otherwise. */
  readonly recorded: Instant;
  readonly sequence: number | null;
  /** The party instance that acted. */
  readonly actor: string | null;
  /** Chooses among the roles that the actor holds. */
  readonly actorRole: string | null;
  readonly data: Json;
}
