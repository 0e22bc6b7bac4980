import type { Text } from "../../diagnostics/text.js";
import type { Json, RecordedEvent } from "../../events/event.js";
import type { ClockSpec } from "../../time/clock-spec.js";
import type { Instant } from "../../time/instant.js";
import type { Clause, InStates } from "./clause.js";
import type { Condition } from "./condition.js";
import type { Machine } from "./machine.js";

export type { Basis } from "./basis.js";
export type { Key, KeyPath } from "./key.js";

export type PolicyStatus = "proposed" | "agreed-to-draft" | "reported-agreed" | "agreed" | "enacted" | "repealed";

/** What becomes of an instance of an older version that is still open when this one comes into force. */
export type VersionTransition = "at-trigger" | "immediate" | "most-favourable";

/** A document that clauses and values rest on. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string | null;
  /** Local date of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly url: string | null;
  readonly note: Text | null;
}

/** One that holds a role; a role without named instances is held by the instance of its own name. */
export interface PartyInstance {
  readonly id: string;
  readonly title: Text;
  readonly roles: readonly string[];
  /** Half-open; `null` for unbounded. */
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export interface Role {
  readonly id: string;
  readonly title: Text;
  /** Beside the named instances, any party holds it for as long as its own instance of a machine is in one of these states. */
  readonly while: readonly InStates[];
}

export interface Parties {
  readonly roles: ReadonlyMap<string, Role>;
  readonly instances: ReadonlyMap<string, PartyInstance>;
}

/** A power that its holder lets another party use. */
export interface Delegation {
  readonly id: string;
  readonly title: Text | null;
  readonly source: string | null;
  /** The power clause. */
  readonly power: string;
  /** The party that holds the power. */
  readonly from: string;
  /** A role or a party. */
  readonly to: string;
  /** The acts that it is for, of those of the power. */
  readonly over: readonly string[];
  /** Half-open; `null` for unbounded. */
  readonly since: Instant | null;
  readonly until: Instant | null;
  readonly while: Condition | null;
}

/** What is wrong with an event's data: where, and what. */
export interface DataProblem {
  /** JSON pointer into `data`. */
  readonly pointer: string;
  readonly message: Text;
}

export interface EventType {
  readonly id: string;
  readonly title: Text;
  /** Roles that may do it; empty for anyone. */
  readonly by: readonly string[];
  /** The machine it is about; `null`: its key is the subject. */
  readonly about: string | null;
  /** The JSON Schema of `data` as the policy gives it; `null` where it gives none. */
  readonly schema: { readonly [key: string]: Json } | null;
  /** Compiled from `schema`; no problems where there is none. */
  readonly checkData: (data: RecordedEvent["data"]) => readonly DataProblem[];
  /** Position in the order of declaration. */
  readonly order: number;
}

export interface NamedClock {
  readonly id: string;
  readonly spec: ClockSpec;
}

/** One version of a pack: checked, every reference resolved, immutable. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly status: PolicyStatus;
  /** Half-open; `until` is `null` where no end is known. */
  readonly inForce: { readonly from: Instant; readonly until: Instant | null };
  readonly transition: VersionTransition;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: Parties;
  readonly delegations: ReadonlyMap<string, Delegation>;
  readonly clocks: ReadonlyMap<string, NamedClock>;
  readonly events: ReadonlyMap<string, EventType>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly machines: ReadonlyMap<string, Machine>;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** The file it was read from, and the SHA-256 of its text as `sha256:<hex>`. */
  readonly file: string;
  readonly digest: string;
  /** Calendars that its clocks use, by id, with the digest of each. */
  readonly calendars: ReadonlyMap<string, string>;
}
