import type { Instant } from "../../time/instant.js";
import type { Cause } from "../facts/cause.js";
import type { StateEntry } from "../machines/transition-table.js";
import { waitsOf } from "../norms/hear.js";
import { chooseOne } from "../norms/holding.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { Between } from "../ways/instance.js";
import { maximumWays } from "../ways/way.js";
import type { Step } from "./step.js";

/** A state that unseen events can lead to, and whether its waits began with one of them. */
interface Reachable {
  readonly entry: StateEntry;
  readonly anew: boolean;
}

/**
 * Where records of a type end, unseen events may have moved a machine anywhere that such events lead.
 * Every state they can reach is followed; what they would have been remembered for is unknown, and so is when their waits began.
 */
export function imagineUnseen(step: Step, since: Instant, moved: (machine: MachinePlan, at: Between) => void): void {
  const now = step.at.latest;
  for (const machine of step.unit.machines) {
    const dark = [...machine.table.alphabet].flatMap((type) => {
      const from = step.run.darkness.firstDark(type, since, now);
      return from === null ? [] : [{ type, from }];
    });
    if (dark.length === 0) continue;
    const from = step.world.machines.state(machine);
    const types = dark.map(({ type }) => type);
    const reachable = reachableStates(machine, from, types);
    if (reachable.length === 1) continue;
    const causes: readonly Cause[] = step.run.darkness.between(types, since, now, step.run.zone);
    const to = chooseOne(step, reachable, causes);
    if (!to.anew) continue;
    const earliest = Math.min(...dark.map((each) => each.from));
    const at = { earliest, latest: Math.max(earliest, now - 1) };
    step.world.machines.move(machine, to.entry, new Map(), waitsOf({ ...step, at }, machine, to.entry, causes));
    moved(machine, at);
  }
}

/** The state as it stands first, then every other that events of the types, and waits that they begin, can lead to. */
function reachableStates(machine: MachinePlan, from: StateEntry, types: readonly string[]): readonly Reachable[] {
  const reached = new Map<StateEntry, Reachable>();
  const beyond: Reachable[] = [{ entry: from, anew: false }];
  for (const { entry, anew } of beyond) {
    for (const type of anew ? [...types, ...waitTypes(machine, entry)] : types) {
      for (const { to, entered } of machine.table.possibleSteps(entry, type, maximumWays)) {
        const same = to === from && !hasWaits(machine, entered);
        if (same || reached.has(to)) continue;
        const found = { entry: to, anew: true };
        reached.set(to, found);
        beyond.push(found);
      }
    }
    // More are not followed anyway.
    if (beyond.length > maximumWays) break;
  }
  return beyond;
}

function waitTypes(machine: MachinePlan, { configuration }: StateEntry): readonly string[] {
  return [...configuration.active].flatMap((state) => (machine.waits.get(state) ?? []).map(({ type }) => type));
}

function hasWaits(machine: MachinePlan, states: ReadonlySet<string>): boolean {
  return machine.waits.size > 0 && [...states].some((state) => machine.waits.has(state));
}
