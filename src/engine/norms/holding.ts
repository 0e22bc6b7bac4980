import { every, type Truth } from "../conditions/truth.js";
import { type Cause, missingFact, unsureElsewhere } from "../facts/cause.js";
import { type Configuration, isInOneOf } from "../machines/configuration.js";
import { noKey, shownKey } from "../plan/key-of.js";
import type { StatesPlan } from "../plan/machine-plan.js";
import { required } from "../required.js";
import type { Step } from "../run/step.js";
import type { Origin } from "../ways/instance.js";

/** The key of the machine's instance that a clause of this unit means. */
export function keyOfMachine(step: Step, { machine }: StatesPlan): string {
  return machine.singleKey ?? step.unit.key;
}

/** Whether the machine is in one of the states now; unknown where another unit is uncertain. */
export function holds(step: Step, states: StatesPlan): { readonly truth: Truth; readonly causes: readonly Cause[] } {
  const { machine } = states;
  if (machine.singleKey === null && step.unit.key === noKey) return holdsSomewhere(step, states);
  const key = keyOfMachine(step, states);
  const inside = (configuration: Configuration): boolean => isInOneOf(configuration, states.states);
  if (key === step.unit.key) return { truth: inside(step.world.machines.state(machine).configuration), causes: [] };
  const seen = step.run.statesSeen(machine, key, step.at);
  const answers = new Set([...(seen ?? [])].map(inside));
  const [only] = answers;
  if (seen !== null && answers.size === 1 && only !== undefined) return { truth: only, causes: [] };
  return { truth: null, causes: [unsureElsewhere(machine.machine.id, shownKey(key))] };
}

/** A duty that belongs to no case is moved by the instance of any. */
function holdsSomewhere(step: Step, states: StatesPlan): { readonly truth: Truth; readonly causes: readonly Cause[] } {
  const there = step.run.statesOfAny(states.machine).filter(({ in: configuration }) => isInOneOf(configuration, states.states));
  if (there.length === 0) return { truth: false, causes: [] };
  if (there.some(({ sure }) => sure)) return { truth: true, causes: [] };
  return { truth: null, causes: [unsureElsewhere(states.machine.machine.id, "")] };
}

/** Whether the version asks anything now, and what would begin it surely happened. */
export function isAsked(step: Step, { born }: Origin): Truth {
  return every([step.run.governs(step.at), born === undefined || born.causes.length === 0 ? true : null]);
}

/** Why an instance may not have begun; never empty, so that what is unsure is never taken for sure. */
export function whyUnsure(step: Step, origin: Origin, causes: readonly Cause[]): readonly Cause[] {
  const all = [...causes, ...(origin.born?.causes ?? []), ...step.run.unsureForce(origin.event)];
  return all.length > 0 ? all : [missingFact("if")];
}

/** Decides a truth in this way; an unknown one is followed both ways. */
export function decide(step: Step, truth: Truth, causes: readonly Cause[]): boolean {
  return truth ?? step.way.choose(2, causes) === 0;
}

/** As `holds`, decided in this way. */
export function holdsNow(step: Step, states: StatesPlan): boolean {
  const { truth, causes } = holds(step, states);
  return decide(step, truth, causes);
}

/** Follows each of several possibilities, one a way. */
export function chooseOne<T>(step: Step, options: readonly T[], causes: readonly Cause[]): T {
  return required(options[options.length === 1 ? 0 : step.way.choose(options.length, causes)], "possibility");
}
