import type { Instant } from "../../time/instant.js";
import type { Cause } from "../facts/cause.js";
import type { StateEntry } from "../machines/transition-table.js";
import type { MachinePlan } from "../plan/version-plan.js";
import type { Between } from "../ways/instance.js";
import type { Step } from "./step.js";

/**
 * Where records of a type end, unseen events may have moved a machine anywhere that such events lead.
 * Every state they can reach is followed; what they would have been remembered for is unknown.
 */
export function imagineUnseen(step: Step, since: Instant, moved: (machine: MachinePlan, at: Between) => void): void {
  const now = step.at.latest;
  for (const machine of step.unit.machines) {
    const dark = [...machine.table.alphabet]
      .map((type) => ({ type, from: step.run.darkness.firstDark(type, since, now) }))
      .filter((each) => each.from !== null);
    if (dark.length === 0) continue;
    const from = step.world.state(machine.index) ?? machine.table.initial;
    const reachable = reachableStates(
      machine,
      from,
      dark.map((each) => each.type),
    );
    if (reachable.length === 1) continue;
    const causes: readonly Cause[] = step.run.darkness.between(
      dark.map((each) => each.type),
      since,
      now,
      step.run.zone,
    );
    const to = reachable[step.way.choose(reachable.length, causes)];
    if (to === undefined || to === from) continue;
    step.world.move(machine.index, to, new Map());
    const earliest = Math.min(...dark.map((each) => each.from ?? now));
    moved(machine, { earliest, latest: Math.max(earliest, now - 1) });
  }
}

/** The state itself first, then every other that events of the types can lead to. */
function reachableStates(machine: MachinePlan, from: StateEntry, types: readonly string[]): readonly StateEntry[] {
  const reached = new Set([from]);
  for (const state of reached) {
    for (const type of types) for (const step of machine.table.possibleSteps(state, type)) reached.add(step.to);
  }
  return [...reached];
}
