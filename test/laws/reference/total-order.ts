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
  const depth = lookUpDepths(policies);
  const machineOf = new Map<string, string>();
  const declared = new Map<string, number>();
  for (const policy of policies) {
    for (const type of policy.events.values()) {
      if (type.about !== null) machineOf.set(type.id, type.about);
      if (!declared.has(type.id)) declared.set(type.id, type.order);
    }
  }
  const rank = ({ event }: Happened) => depth.get(machineOf.get(event.type) ?? "") ?? 0;
  const order = ({ event }: Happened) => declared.get(event.type) ?? Number.MAX_SAFE_INTEGER;
  return (left, right) =>
    left.at - right.at ||
    (left.event.sequence ?? Number.MAX_SAFE_INTEGER) - (right.event.sequence ?? Number.MAX_SAFE_INTEGER) ||
    rank(left) - rank(right) ||
    order(left) - order(right) ||
    compare(left.event.source, right.event.source) ||
    compare(left.event.id, right.event.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How many look-ups lie below each machine: none for one that looks nothing up. */
function lookUpDepths(policies: readonly Policy[]): ReadonlyMap<string, number> {
  const lookUps = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const machine of policy.machines.values()) {
      const found = lookUps.get(machine.id) ?? new Set<string>();
      for (const guard of guardsOf(machine.root)) for (const other of machinesIn(guard, policy)) if (other !== machine.id) found.add(other);
      lookUps.set(machine.id, found);
    }
  }
  const depthOf = (machine: string): number => Math.max(0, ...[...(lookUps.get(machine) ?? [])].map((other) => depthOf(other) + 1));
  return new Map([...lookUps.keys()].map((machine) => [machine, depthOf(machine)]));
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
