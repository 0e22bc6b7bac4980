import type { OfBreach, Trigger } from "../../language/model/clause.js";
import type { Policy } from "../../language/model/policy.js";
import type { StartingPlan } from "./clause-plan.js";
import type { MachinePlan } from "./machine-plan.js";
import type { HearingPlan } from "./version-plan.js";

/** How a machine hears of a breach or its cure. */
export function heardAs({ kind, clause }: OfBreach): string {
  return `${kind}.${clause}`;
}

/** What hears of each clause's breaches and cures: machines in the order given, then clauses as declared. */
export function planHearing(machines: readonly MachinePlan[], starting: readonly StartingPlan[]): ReadonlyMap<string, HearingPlan> {
  const hearing = new Map<string, { machines: MachinePlan[]; starts: StartingPlan[] }>();
  const of = (name: string): { machines: MachinePlan[]; starts: StartingPlan[] } => {
    const known = hearing.get(name) ?? { machines: [], starts: [] };
    hearing.set(name, known);
    return known;
  };
  for (const plan of machines) for (const type of plan.machine.alphabet) if (isOfBreach(type)) of(type).machines.push(plan);
  for (const plan of starting) for (const name of new Set(breachesIn(plan.norm.when))) of(name).starts.push(plan);
  return hearing;
}

/** The clauses of which some version hears breaches or cures. */
export function heardIn(versions: readonly Policy[]): ReadonlySet<string> {
  const names = versions.flatMap(({ machines, clauses }) => [
    ...[...machines.values()].flatMap(({ alphabet }) => [...alphabet].filter(isOfBreach)),
    ...[...clauses.values()].flatMap(({ norm }) => ("when" in norm ? breachesIn(norm.when) : [])),
  ]);
  return new Set(names.map((name) => name.slice(name.indexOf(".") + 1)));
}

function isOfBreach(type: string): boolean {
  return type.startsWith("breach.") || type.startsWith("cured.");
}

function breachesIn(when: readonly Trigger[]): readonly string[] {
  return when.flatMap((trigger) => (trigger.kind === "breach" || trigger.kind === "cured" ? [heardAs(trigger)] : []));
}
