import type { Trigger } from "../model/clause.js";
import type { Names } from "./names.js";
import type { Origin } from "./scope.js";

const ofBreach = /^(?:breach|cured)\.(.+)$/s;

/** The clause that a machine hears of in `breach.<clause>` and `cured.<clause>`; `null` for an event. */
export function clauseHeard(type: string): string | null {
  return ofBreach.exec(type)?.[1] ?? null;
}

/** The events that such a trigger or act can be: itself, or whatever moves the machine; none for a breach or its cure. */
export function eventsOf(triggers: readonly Trigger[], names: Names): Origin {
  const types = new Set<string>();
  for (const trigger of triggers) {
    if (trigger.kind === "event") types.add(trigger.type);
    if (trigger.kind === "state") {
      for (const type of names.machines.get(trigger.machine)?.alphabet ?? []) if (clauseHeard(type) === null) types.add(type);
    }
  }
  return asOrigin(types);
}

/** The events that may have begun an instance: a breach, or its cure, hands on the one that began what was breached. */
export function originOf(triggers: readonly Trigger[], names: Names): Origin {
  const events: string[] = [];
  const machines: string[] = [];
  const clauses: string[] = [];
  for (const trigger of triggers) {
    if (trigger.kind === "event") events.push(trigger.type);
    if (trigger.kind === "state") machines.push(trigger.machine);
    if (trigger.kind === "breach" || trigger.kind === "cured") clauses.push(trigger.clause);
  }
  return follow(names, events, machines, clauses);
}

/** The events that may have begun an instance of the clause. */
export function originOfClause(clause: string, names: Names): Origin {
  return follow(names, [], [], [clause]);
}

function follow(names: Names, events: readonly string[], machines: readonly string[], clauses: readonly string[]): Origin {
  const types = new Set(events);
  const machinesMet = new Set(machines);
  const clausesMet = new Set(clauses);
  // Sets grow while they are gone through: a breach may lead from clause to machine to clause.
  for (let before = -1; before !== machinesMet.size + clausesMet.size; ) {
    before = machinesMet.size + clausesMet.size;
    for (const machine of machinesMet) {
      for (const type of names.machines.get(machine)?.alphabet ?? []) {
        const clause = clauseHeard(type);
        if (clause === null) types.add(type);
        else clausesMet.add(clause);
      }
    }
    for (const clause of clausesMet) {
      const beginnings = names.beginnings.get(clause);
      for (const type of beginnings?.events ?? []) if (type !== "in-force") types.add(type);
      for (const machine of beginnings?.machines ?? []) machinesMet.add(machine);
      for (const other of beginnings?.clauses ?? []) clausesMet.add(other);
    }
  }
  return asOrigin(types);
}

function asOrigin(types: ReadonlySet<string>): Origin {
  return types.size === 0 ? "none" : [...types];
}
