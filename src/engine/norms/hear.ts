import type { Truth } from "../conditions/truth.js";
import { readFact } from "../facts/read-fact.js";
import type { Reading } from "../facts/reading.js";
import type { Step as TableStep } from "../machines/transition-table.js";
import type { MachinePlan } from "../plan/version-plan.js";
import { type Step, sceneOf } from "../run/step.js";
import { decide } from "./holding.js";

/** What a machine did with an event. */
export interface Move {
  readonly machine: MachinePlan;
  readonly entered: ReadonlySet<string>;
}

/** Lets a machine hear the event, the breach or the cure at hand under that name; `null` where its state did not change. */
export function hear(step: Step, machine: MachinePlan, type: string): Move | null {
  const { event, world } = step;
  const from = world.state(machine.index) ?? machine.table.initial;
  const taken = machine.table.step(from, type, (guarded) => {
    const guard = machine.guards.get(guarded);
    if (guard === undefined) return true;
    const scene = sceneOf(step);
    const truth: Truth = guard(scene);
    return decide(step, truth, scene.causes);
  });
  if (!taken.taken) {
    // A breach is nobody's act: a state that has no use for it lets it pass.
    if (event !== null)
      world.noteNotAllowed({ machine: machine.index, event, actor: step.actor, state: from.path, allowed: from.accepts, sure: true });
    return null;
  }
  if (taken.to === from && taken.remember.length === 0) return null;
  world.move(machine.index, taken.to, rememberedAfter(step, machine, taken));
  return { machine, entered: taken.entered };
}

function rememberedAfter(step: Step, machine: MachinePlan, taken: TableStep): ReadonlyMap<string, Reading> {
  const before = step.world.remembered(machine.index) ?? new Map<string, Reading>();
  if (taken.remember.length === 0) return before;
  const scene = sceneOf(step);
  const after = new Map(before);
  for (const transition of taken.remember) {
    for (const [name, fact] of transition.remember) after.set(name, readFact({ fact, of: { kind: "own" }, within: null, path: [] }, scene));
  }
  return after;
}
