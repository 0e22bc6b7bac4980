import type { EventIdentity, Json } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import type { Finding } from "../finding.js";
import { required } from "../required.js";
import type { Difference } from "./told.js";

/** The record that changed what had been told already. */
export interface Because {
  readonly event: EventIdentity;
  readonly type: string;
  readonly time: Instant;
  /** When it was recorded. */
  readonly recorded: Instant;
  /** How long after it happened time had passed already when it came, in milliseconds; 0 where time had not reached it. */
  readonly late: number;
  /** Whether that is longer than the lateness that is allowed for. */
  readonly beyondLateness: boolean;
}

/** One thing that a finding says otherwise than before. */
export interface ChangedField {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/**
 * `opened`: told for the first time, not final yet. `decided`: its status is final now. `moved`: it says something else,
 * such as another due instant. `revised`: it was final, and a record that came late makes it say something else.
 * `withdrawn`: it is no more.
 */
export interface FindingChange {
  readonly kind: "opened" | "decided" | "moved" | "revised" | "withdrawn";
  /** The finding's id. */
  readonly id: string;
  /** As it is now; `null` where it was withdrawn. */
  readonly finding: Finding | null;
  /** As it was told before; `null` where it was not. */
  readonly before: Finding | null;
  /** What it says otherwise; empty for one that was not told before, or is no more. */
  readonly changed: readonly ChangedField[];
  /** The record that came late, or took another back, and so brought this about; `null` where time and order did. */
  readonly because: Because | null;
}

/** What changed, in the order of the findings' triggers. */
export function changesOf(differences: readonly Difference[], because: Because | null): readonly FindingChange[] {
  return differences.flatMap((difference) => changeOf(difference, because) ?? []).sort(byTrigger);
}

function changeOf({ before, now }: Difference, because: Because | null): FindingChange | null {
  const { id } = required(now ?? before, "finding");
  if (before === null) return { kind: isFinal(now) ? "decided" : "opened", id, finding: now, before, changed: [], because };
  if (now === null) return { kind: "withdrawn", id, finding: now, before, changed: [], because };
  const changed = fieldsThatDiffer(before, now);
  if (changed.length === 0) return null;
  return { kind: kindOf(before, now, because), id, finding: now, before, changed, because };
}

function kindOf(before: Finding, now: Finding, because: Because | null): FindingChange["kind"] {
  if (isFinal(before)) return because === null ? "moved" : "revised";
  return isFinal(now) ? "decided" : "moved";
}

/** Whether the status of a finding is final. */
export function isFinal(finding: Finding | null): boolean {
  const status = finding?.status;
  return status === "satisfied" || status === "violated" || status === "discharged" || status === "void";
}

/** What a finding says otherwise than before. */
export function fieldsThatDiffer(before: Finding, now: Finding): readonly ChangedField[] {
  const left = new Map(Object.entries(before));
  const fields: ChangedField[] = [];
  for (const [field, to] of Object.entries(now)) {
    if (typeof to === "function") continue;
    const from: unknown = left.get(field);
    if (from === to || JSON.stringify(from) === JSON.stringify(to)) continue;
    fields.push({ field, from: plain(from), to: plain(to) });
  }
  return fields;
}

function plain(value: unknown): Json {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function byTrigger(left: FindingChange, right: FindingChange): number {
  return triggeredAt(left) - triggeredAt(right) || (left.id < right.id ? -1 : 1);
}

function triggeredAt({ finding, before }: FindingChange): Instant {
  return required(finding ?? before, "finding").triggeredAt;
}
