import type { Period } from "../../language/model/clause.js";
import type { Condition } from "../../language/model/condition.js";
import type { Machine, Transition } from "../../language/model/machine.js";
import { transitionsIn } from "../../language/model/transitions-of.js";
import type { CompiledCondition } from "../conditions/compile-condition.js";
import { TransitionTable } from "../machines/transition-table.js";
import { compileKey, singleKeyOf } from "./key-of.js";
import type { MachinePlan, WaitPlan } from "./machine-plan.js";
import type { PeriodPlan } from "./period-plan.js";

/** Compiles a machine; `ranked` counts the waits of all machines of the version. */
export function planMachine(
  machine: Machine,
  index: number,
  condition: (source: Condition | null) => CompiledCondition | null,
  period: (source: Period) => PeriodPlan,
  ranked: { waits: number },
): MachinePlan {
  const guards = new Map<Transition, CompiledCondition>();
  for (const transition of transitionsIn(machine.root)) {
    const guard = condition(transition.guard);
    if (guard !== null) guards.set(transition, guard);
  }
  const singleKey = machine.key.kind === "single" ? singleKeyOf(machine.id) : null;
  const table = new TransitionTable(machine);
  const waits = new Map<string, WaitPlan[]>();
  for (const { number, state, type, wait } of table.waits) {
    const ofState = waits.get(state) ?? [];
    waits.set(state, ofState);
    ofState.push({ number, rank: ranked.waits++, state, type, period: period(wait.period) });
  }
  return { index, machine, table, keyOf: compileKey(machine.key, machine.id), singleKey, guards, waits };
}
