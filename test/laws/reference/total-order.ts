import type { RecordedEvent } from "../../../src/events/event.js";
import type { Condition, FactReference } from "../../../src/language/model/condition.js";
import type { StateNode } from "../../../src/language/model/machine.js";
import type { Policy } from "../../../src/language/model/policy.js";

/** An event at the instant at which it happens in this world. */
export interface Happened {
  readonly event: RecordedEvent;
  readonly at: number;
  /** Nobody recorded it: it stands for what the dark may hide. */
  readonly unseen: boolean;
}

/** At one instant: by sequence, then looked-up types first, then as declared, then by source and id. */
export function totalOrder(policies: readonly Policy[]): (left: Happened, right: Happened) => number {
  const places = placesOfTypes(policies);
  const place = ({ event }: Happened) => places.get(event.type) ?? Number.MAX_SAFE_INTEGER;
  return (left, right) =>
    left.at - right.at ||
    (left.event.sequence ?? Number.MAX_SAFE_INTEGER) - (right.event.sequence ?? Number.MAX_SAFE_INTEGER) ||
    place(left) - place(right) ||
    compare(left.event.source, right.event.source) ||
    compare(left.event.id, right.event.id);
}

/** Again and again the first declared type about whose machine nothing is left that it looks up. */
function placesOfTypes(policies: readonly Policy[]): ReadonlyMap<string, number> {
  const lookUps = lookUpsOf(policies);
  const left: { id: string; about: string | null }[] = [];
  for (const policy of policies) {
    for (const { id, about } of [...policy.events.values()].sort((a, b) => a.order - b.order)) {
      if (!left.some((type) => type.id === id)) left.push({ id, about });
    }
  }
  const places = new Map<string, number>();
  while (left.length > 0) {
    const free = left.findIndex(({ about }) => !left.some((other) => other.about !== null && lookUps.get(about ?? "")?.has(other.about)));
    const [next] = left.splice(Math.max(free, 0), 1);
    if (next !== undefined) places.set(next.id, places.size);
  }
  return places;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Which machines each machine looks up, itself or through others. */
function lookUpsOf(policies: readonly Policy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lookUps = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const machine of policy.machines.values()) {
      const found = lookUps.get(machine.id) ?? new Set<string>();
      for (const guard of guardsOf(machine.root)) for (const other of machinesIn(guard, policy)) if (other !== machine.id) found.add(other);
      lookUps.set(machine.id, found);
    }
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const found of lookUps.values()) {
      for (const other of [...found].flatMap((each) => [...(lookUps.get(each) ?? [])])) {
        grown ||= !found.has(other);
        found.add(other);
      }
    }
  }
  return lookUps;
}

function guardsOf(node: StateNode): Condition[] {
  const own = [...node.on.values()].flatMap((transitions) => transitions.flatMap(({ guard }) => (guard === null ? [] : [guard])));
  return [...own, ...[...node.states.values()].flatMap(guardsOf)];
}

function machinesIn(condition: Condition, policy: Policy): string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => machinesIn(part, policy));
    case "not":
      return machinesIn(condition.of, policy);
    case "named": {
      const named = policy.conditions.get(condition.name);
      return named === undefined ? [] : machinesIn(named, policy);
    }
    case "comparison":
      return [condition.left, ...(condition.right.kind === "fact" ? [condition.right.fact] : [])].flatMap(machineOfFact);
  }
}

function machineOfFact({ fact }: FactReference): string[] {
  const inner = fact.kind === "present" ? fact.of : fact;
  return inner.kind === "state" || inner.kind === "remembered" ? [inner.machine] : [];
}
