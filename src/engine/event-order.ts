import type { RecordedEvent } from "../events/event.js";
import { orderEvents } from "../events/order-events.js";
import type { Norm, Trigger } from "../language/model/clause.js";
import type { Condition } from "../language/model/condition.js";
import type { StateNode } from "../language/model/machine.js";
import type { Policy } from "../language/model/policy.js";
import { addUses, noUses } from "./plan/condition-uses.js";
import { findingType } from "./plan/finding-type.js";
import { required } from "./required.js";

/** The order of events, those of one instant by the ranks; a finding is on everything that happened up to and at its instant. */
export function evaluationOrder(ranks: ReadonlyMap<string, number>): (left: RecordedEvent, right: RecordedEvent) => number {
  const order = orderEvents(ranks);
  const isFinding = ({ type }: RecordedEvent): number => Number(type === findingType);
  return (left, right) => left.time - right.time || isFinding(left) - isFinding(right) || order(left, right);
}

/**
 * Ranks of event types for one instant: types about machines that others look up come before types
 * about machines that look them up; then the order of declaration.
 */
export function rankTypes(policies: readonly Policy[]): ReadonlyMap<string, number> {
  const levelled: { readonly type: string; readonly level: number; readonly order: number }[] = [];
  const seen = new Set<string>();
  for (const policy of policies) {
    const levels = levelsOf(policy);
    for (const type of policy.events.values()) {
      if (seen.has(type.id)) continue;
      seen.add(type.id);
      levelled.push({
        type: type.id,
        level: type.about === null ? 0 : required(levels.get(type.about), "machine", type.about),
        order: levelled.length,
      });
    }
  }
  levelled.sort((left, right) => left.level - right.level || left.order - right.order);
  return new Map(levelled.map(({ type }, rank) => [type, rank]));
}

/** How many look-ups deep each machine stands, through its guards and the clauses about it. */
function levelsOf(policy: Policy): ReadonlyMap<string, number> {
  const lookUps = new Map([...policy.machines.values()].map(({ id, root }) => [id, lookUpsOf(policy, id, root)]));
  const levels = new Map<string, number>();
  const level = (machine: string, path: ReadonlySet<string>): number => {
    const known = levels.get(machine);
    if (known !== undefined) return known;
    let deepest = 0;
    for (const other of required(lookUps.get(machine), "machine", machine)) {
      if (other !== machine && !path.has(other)) deepest = Math.max(deepest, 1 + level(other, new Set([...path, machine])));
    }
    levels.set(machine, deepest);
    return deepest;
  };
  for (const machine of lookUps.keys()) level(machine, new Set([machine]));
  return levels;
}

function lookUpsOf(policy: Policy, machine: string, root: StateNode): ReadonlySet<string> {
  const uses = noUses();
  for (const guard of guardsIn(root)) addUses(uses, guard, policy.conditions);
  for (const type of policy.events.values()) {
    if (type.about !== machine) continue;
    for (const role of type.by)
      for (const states of required(policy.parties.roles.get(role), "role", role).while) uses.machines.add(states.machine);
  }
  for (const { norm } of policy.clauses.values()) {
    const { types, conditions } = readAt(norm);
    if (!types.some((type) => policy.events.get(type)?.about === machine)) continue;
    for (const condition of conditions) addUses(uses, condition, policy.conditions);
  }
  for (const delegation of policy.delegations.values()) {
    if (delegation.over.some((type) => policy.events.get(type)?.about === machine)) addUses(uses, delegation.while, policy.conditions);
  }
  return uses.machines;
}

function* guardsIn(node: StateNode): Iterable<Condition | null> {
  for (const list of node.on.values()) for (const transition of list) yield transition.guard;
  for (const child of node.states.values()) yield* guardsIn(child);
}

/** Which conditions of a clause are read, and at which event types. */
interface ReadAt {
  readonly types: readonly string[];
  readonly conditions: readonly (Condition | null)[];
}

const nowhere: ReadAt = { types: [], conditions: [] };

function readAt(norm: Norm): ReadAt {
  switch (norm.kind) {
    case "obligation":
      return { types: typesIn(norm.when), conditions: [norm.if, ...norm.within.map((choice) => choice.if)] };
    case "requirement":
      return { types: norm.before, conditions: [norm.if] };
    case "prohibition":
      return { types: norm.mustNot, conditions: [norm.while, norm.if] };
    case "power":
      return { types: norm.over, conditions: [norm.while, norm.if] };
    case "standing-duty":
    case "recurring":
      return nowhere;
    case "rule":
      return norm.over.kind === "case" ? { types: typesIn(norm.when), conditions: [norm.conditions] } : nowhere;
    case "measure":
      return norm.over.kind === "events" ? { types: norm.over.types, conditions: [norm.over.if] } : nowhere;
  }
}

function typesIn(when: readonly Trigger[]): readonly string[] {
  return when.flatMap((trigger) => (trigger.kind === "event" ? [trigger.type] : []));
}
