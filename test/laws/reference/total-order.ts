import type { RecordedEvent } from "../../../src/events/event.js";
import type { Clause, Trigger } from "../../../src/language/model/clause.js";
import type { Condition, FactReference } from "../../../src/language/model/condition.js";
import type { StateNode } from "../../../src/language/model/machine.js";
import type { Policy } from "../../../src/language/model/policy.js";
import type { Binding } from "./world.js";

/** An event at the instant at which it happens in this world. */
export interface Happened {
  readonly event: RecordedEvent;
  readonly at: number;
  /** Nobody recorded it: it stands for what the dark may hide. */
  readonly unseen: boolean;
}

/** A finding is about what happened, and comes after it. */
export const findingType = "patuh.finding";

/**
 * At one instant: findings last; by sequence, then looked-up types first, then as declared, then by source and id. What a type is, the
 * version says that binds at that instant; where none does, the first.
 */
export function totalOrder(bindings: readonly Binding[]): (left: Happened, right: Happened) => number {
  const places = bindings.map(({ policy, from, until }) => ({ from, until, of: placesOfTypes(policy) }));
  const place = ({ event, at }: Happened) => {
    const binding = places.find(({ from, until }) => from <= at && (until === null || at < until)) ?? places[0];
    return binding?.of.get(event.type) ?? Number.MAX_SAFE_INTEGER;
  };
  return (left, right) =>
    left.at - right.at ||
    Number(left.event.type === findingType) - Number(right.event.type === findingType) ||
    (left.event.sequence ?? Number.MAX_SAFE_INTEGER) - (right.event.sequence ?? Number.MAX_SAFE_INTEGER) ||
    place(left) - place(right) ||
    compare(left.event.source, right.event.source) ||
    compare(left.event.id, right.event.id);
}

/** Again and again the first declared type about whose machine nothing is left that it looks up. */
function placesOfTypes(policy: Policy): ReadonlyMap<string, number> {
  const lookUps = lookUpsOf(policy);
  const left = [...policy.events.values()].sort((a, b) => a.order - b.order);
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

/** Which machines each machine looks up: in its guards, in clauses that its events trigger, or through others. */
function lookUpsOf(policy: Policy): ReadonlyMap<string, ReadonlySet<string>> {
  const lookUps = new Map<string, Set<string>>();
  for (const { id, root } of policy.machines.values()) {
    const asked = [...guardsOf(root), ...[...policy.clauses.values()].flatMap((clause) => conditionsAsked(clause, id, policy))];
    const found = asked.flatMap((condition) => machinesIn(condition, policy));
    lookUps.set(id, new Set(found.filter((other) => other !== id)));
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

/** Conditions of a clause that are read at events about this machine. */
function conditionsAsked({ norm }: Clause, machine: string, policy: Policy): Condition[] {
  const types = (when: readonly Trigger[]) =>
    when.flatMap((trigger) =>
      trigger.kind === "event" ? [policy.events.get(trigger.type)?.about] : trigger.kind === "state" ? [trigger.machine] : [],
    );
  const about = (ids: readonly string[]) => ids.map((id) => policy.events.get(id)?.about);
  const some = (...conditions: readonly (Condition | null)[]) => conditions.filter((condition) => condition !== null);
  switch (norm.kind) {
    case "obligation":
      return types(norm.when).includes(machine) ? some(norm.if, ...norm.within.map((branch) => branch.if)) : [];
    case "requirement":
      return about(norm.before).includes(machine) ? some(norm.if) : [];
    case "prohibition":
      return about(norm.mustNot).includes(machine) ? some(norm.while, norm.if) : [];
    case "power":
      return about(norm.over).includes(machine) ? some(norm.while, norm.if) : [];
    case "standing-duty":
    case "recurring":
      return [];
  }
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
