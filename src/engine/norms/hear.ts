import type { Transition } from "../../language/model/machine.js";
import type { Truth } from "../conditions/truth.js";
import { limitWaits } from "../endless-chain.js";
import { type Cause, uncertainOrder, uniteCauses } from "../facts/cause.js";
import { readFact } from "../facts/read-fact.js";
import type { StateEntry, Step as TableStep } from "../machines/transition-table.js";
import type { MachinePlan, WaitPlan } from "../plan/machine-plan.js";
import { required } from "../required.js";
import { type Step, sceneOf } from "../run/step.js";
import type { Remembered } from "../ways/machine-states.js";
import type { RunningWait } from "../ways/running-wait.js";
import { dueSpan } from "./due-span.js";
import { decide } from "./holding.js";

/** What a machine did with an event. */
export interface Move {
  readonly machine: MachinePlan;
  /** Paths of the states that it has entered and is in now. */
  readonly entered: ReadonlySet<string>;
}

/** Lets a machine hear the event, the breach or the cure at hand under that name; `null` where nothing came of it. */
export function hear(step: Step, machine: MachinePlan, type: string): Move | null {
  const { event, world } = step;
  const from = stateOf(step, machine);
  const taken = tableStep(step, machine, from, type);
  // A breach is nobody's act: a state that has no use for it lets it pass.
  if (!taken.taken && event !== null) {
    const { shown } = from.configuration;
    world.noteNotAllowed({ machine, event, actor: step.actor, state: shown, allowed: from.accepts, sure: true });
  }
  return moveTo(step, machine, from, taken);
}

/** Lets a machine hear that a wait of it is over; the event at hand is the one that the wait hands on. */
export function hearWaitEnd(step: Step, machine: MachinePlan, running: RunningWait): Move | null {
  const { world } = step;
  const from = stateOf(step, machine);
  const others = world.machines.waits(machine).filter((other) => other !== running);
  world.machines.move(machine, from, rememberedOf(step, machine), others);
  return moveTo(step, machine, from, tableStep(step, machine, from, running.plan.type));
}

function stateOf({ world }: Step, machine: MachinePlan): StateEntry {
  return world.machines.state(machine);
}

function rememberedOf({ world }: Step, machine: MachinePlan): Remembered {
  return world.machines.remembered(machine);
}

function tableStep(step: Step, machine: MachinePlan, from: StateEntry, type: string): TableStep {
  const before = rememberedOf(step, machine);
  let known = 0;
  const taken = machine.table.step(from, type, ({ guarded, remembered }) => {
    const guard = required(machine.guards.get(guarded), "guard");
    if (remembered.length !== known) remember(step, machine, from, before, remembered);
    known = remembered.length;
    const scene = sceneOf(step);
    const truth: Truth = guard(scene);
    return decide(step, truth, scene.causes);
  });
  if (taken.remember.length !== known) remember(step, machine, from, before, taken.remember);
  return taken;
}

/** A guard reads what was remembered on the way to it; its machine's state is still the one before. */
function remember(step: Step, machine: MachinePlan, from: StateEntry, before: Remembered, transitions: readonly Transition[]): void {
  const scene = sceneOf(step);
  const after = new Map(before);
  for (const transition of transitions) {
    for (const [name, fact] of transition.remember) after.set(name, readFact({ fact, of: { kind: "own" }, within: null, path: [] }, scene));
  }
  step.world.machines.move(machine, from, after, step.world.machines.waits(machine));
}

function moveTo(step: Step, machine: MachinePlan, from: StateEntry, taken: TableStep): Move | null {
  if (taken.to === from && taken.remember.length === 0 && taken.entered.size === 0) return null;
  step.world.machines.move(machine, taken.to, rememberedOf(step, machine), waitsAfter(step, machine, taken));
  return { machine, entered: taken.entered };
}

/** A state that is left waits no more; one that is entered, or entered anew, begins to wait. */
function waitsAfter(step: Step, machine: MachinePlan, { to, entered, left }: TableStep): readonly RunningWait[] {
  if (machine.waits.size === 0) return [];
  const kept = step.world.machines.waits(machine).filter(({ plan: { state } }) => to.configuration.active.has(state) && !left.has(state));
  const begun = [...entered].flatMap((state) => (machine.waits.get(state) ?? []).map((wait) => beginWait(step, machine, wait)));
  return [...kept, ...begun].sort((left, right) => left.plan.number - right.plan.number);
}

/** Every wait of a state, begun some time in the step, of which `causes` say why it is not known when. */
export function waitsOf(step: Step, machine: MachinePlan, { configuration }: StateEntry, causes: readonly Cause[]): readonly RunningWait[] {
  const begun = [...configuration.active].flatMap((state) =>
    (machine.waits.get(state) ?? []).map((wait) => beginWait(step, machine, wait, causes)),
  );
  return begun.sort((left, right) => left.plan.number - right.plan.number);
}

function beginWait(step: Step, machine: MachinePlan, plan: WaitPlan, because: readonly Cause[] = []): RunningWait {
  const { ordinal, actor, at, waited, born } = step;
  // A breach hands on the event that began what was breached; it is itself what the wait hands on.
  const event = step.event ?? born?.of.origin.event ?? null;
  const { due, causes } = dueSpan(plan.period, at, event, at, []);
  const hops = waited?.hops ?? 0;
  limitWaits(hops, machine.machine.id);
  const running: RunningWait = {
    plan,
    begun: at,
    due: { earliest: Math.max(due.earliest, at.earliest), latest: Math.max(due.latest, at.latest) },
    causes: uniteCauses(
      [...because, ...(waited?.causes ?? []), ...(event !== null && event.until !== null ? [uncertainOrder(event.id)] : [])],
      causes,
    ),
    handedOn:
      step.event === null && born === undefined ? null : { event: step.event, ordinal, actor, ...(born === undefined ? {} : { born }) },
    hops,
  };
  step.run.schedule(step.unit, machine, running);
  return running;
}
