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

/** Types by the rank of their machine, then as declared; one about no machine has the rank of a machine that looks nothing up. */
function placesOfTypes(policy: Policy): ReadonlyMap<string, number> {
  const ranks = ranksOf(policy);
  const rank = (about: string | null) => (about === null ? 0 : (ranks.get(about) ?? 0));
  const sorted = [...policy.events.values()].sort((a, b) => rank(a.about) - rank(b.about) || a.order - b.order);
  return new Map(sorted.map(({ id }, place) => [id, place]));
}

/** One more than the highest rank of what a machine looks up; a circle is cut where, from the first machine on, it closes. */
function ranksOf(policy: Policy): ReadonlyMap<string, number> {
  const lookUps = lookUpsOf(policy);
  const ranks = new Map<string, number>();
  const rankOf = (machine: string, path: readonly string[]): number => {
    const known = ranks.get(machine);
    if (known !== undefined) return known;
    const below = [...(lookUps.get(machine) ?? [])].filter((other) => !path.includes(other) && other !== machine);
    const rank = Math.max(-1, ...below.map((other) => rankOf(other, [...path, machine]))) + 1;
    ranks.set(machine, rank);
    return rank;
  };
  for (const { id } of [...policy.machines.values()].sort((a, b) => a.order - b.order)) rankOf(id, []);
  return ranks;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Which machines each machine looks up: in its guards, or in clauses that its events trigger. */
function lookUpsOf(policy: Policy): ReadonlyMap<string, ReadonlySet<string>> {
  const lookUps = new Map<string, Set<string>>();
  for (const { id, root } of policy.machines.values()) {
    const asked = [...guardsOf(root), ...[...policy.clauses.values()].flatMap((clause) => conditionsAsked(clause, id, policy))];
    const found = asked.flatMap((condition) => machinesIn(condition, policy));
    lookUps.set(id, new Set(found.filter((other) => other !== id)));
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
    case "rule":
      return types(norm.when).includes(machine) ? [norm.conditions] : [];
    case "measure":
      return norm.over.kind === "events" && about(norm.over.types).includes(machine) ? some(norm.over.if) : [];
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
