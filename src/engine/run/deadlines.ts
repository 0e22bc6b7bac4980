import type { Instant } from "../../time/instant.js";
import type { Undoing } from "../journal/journal.js";
import { missObligation } from "../norms/miss-obligation.js";
import { endProhibition } from "../norms/prohibition.js";
import { missStanding } from "../norms/standing-duty.js";
import type { ClausePlan } from "../plan/clause-plan.js";
import type { VersionPlan } from "../plan/version-plan.js";
import type { Between, Instance } from "../ways/instance.js";
import type { Way } from "../ways/way.js";
import type { World } from "../ways/world.js";
import { BreachRegister } from "./breach-register.js";
import type { Step } from "./host.js";
import type { TimeSteps } from "./time-steps.js";
import { phases, type Timers } from "./timers.js";
import type { Unit } from "./unit.js";

/** The due instants of open instances: what comes of each as it passes, and where clauses may be breached by then. */
export class Deadlines {
  readonly #timers: Timers;
  readonly #steps: TimeSteps;
  readonly #breachedAnywhere: ReadonlySet<string>;
  readonly #breaches: BreachRegister;
  #mayLapse = false;

  constructor(journal: Undoing, timers: Timers, { breachedAnywhere }: VersionPlan, steps: TimeSteps) {
    this.#timers = timers;
    this.#steps = steps;
    this.#breachedAnywhere = breachedAnywhere;
    this.#breaches = new BreachRegister(journal);
  }

  /** Whether some breach that is heard may lie anywhere in a span; once so, it is taken to stay so. */
  get mayLapse(): boolean {
    return this.#mayLapse;
  }

  /** Units where the clause is breached for some key, or may be. */
  unitsBreaching(plan: ClausePlan): readonly Unit[] {
    return this.#breaches.of(plan);
  }

  /** Wakes the instance when its last possible due instant has passed. */
  remind(unit: Unit, instance: Instance): void {
    const at = instance.due.latest;
    if (instance.due.earliest < at) {
      this.#mayBeBreached(instance.plan, unit);
      if (mayLapse(instance)) this.#remindOfSpan(unit, instance);
    }
    if (Number.isFinite(at))
      this.#timers.add({
        at,
        phase: phases.deadline,
        rank: { clause: instance.plan.index, key: unit.key },
        fire: () => this.#steps.take(unit, at, (step) => this.#miss(step, instance.id, at), true),
        isIdle: () => unit.worlds.every((world) => !isRunningOut(world.openInstance(instance.id), at)),
      });
  }

  /** Once the span of due instants begins, a breach that something hears may lie anywhere in it. */
  #remindOfSpan(unit: Unit, { id, plan, due: { earliest: at } }: Instance): void {
    this.#mayLapse = true;
    this.#timers.add({
      at,
      phase: phases.deadline,
      rank: { clause: plan.index, key: unit.key },
      fire: () => this.#steps.take(unit, at, ({ world }) => world.startLapsing(id)),
      isIdle: () => unit.worlds.every((world) => world.openInstance(id) === undefined),
    });
  }

  /** Lets an instance of one way be breached, somewhere in `at`. */
  lapse(unit: Unit, world: World, way: Way, instance: Instance, at: Between): void {
    const lapsed = { ...instance, due: at };
    world.put(lapsed);
    this.#missNow(this.#steps.stepIn(unit, world, way, at), lapsed);
  }

  #miss(step: Step, id: string, at: Instant): void {
    const instance = step.world.openInstance(id);
    if (isRunningOut(instance, at)) this.#missNow(step, instance);
  }

  #missNow(step: Step, instance: Instance): void {
    const { plan } = instance;
    this.#mayBeBreached(plan, step.unit);
    if (plan.kind === "prohibition") endProhibition(step, plan, instance);
    else if (plan.kind === "standing-duty" && !(instance.breached && instance.role === "gap")) missStanding(step, plan, instance);
    else if (plan.kind === "obligation" && !instance.breached) missObligation(step, plan, instance);
  }

  #mayBeBreached(plan: ClausePlan, unit: Unit): void {
    if (this.#breachedAnywhere.has(plan.clause.id)) this.#breaches.add(plan, unit);
  }
}

/** Whether an instance, still open, comes to its last possible due instant then. */
function isRunningOut(instance: Instance | undefined, at: Instant): instance is Instance {
  return instance !== undefined && instance.pausedSince === null && instance.due.latest === at;
}

/** Whether its breach is heard, and comes with time alone. */
function mayLapse({ plan, role, period }: Instance): boolean {
  if (!plan.heard || period?.period.term.kind === "open") return false;
  return plan.kind === "obligation" || (plan.kind === "standing-duty" && role === "gap");
}
