import type { Instant } from "../../time/instant.js";
import { type Between, exactly } from "../ways/instance.js";
import type { StepAction, Way } from "../ways/way.js";
import type { World } from "../ways/world.js";
import { endedByMove, performedByMove } from "./apply-event.js";
import type { Host, Step } from "./host.js";
import type { TimeSteps } from "./time-steps.js";
import type { Unit } from "./unit.js";
import type { Watchers } from "./watchers.js";

/** Takes the steps of a run's units, each after what it looks at elsewhere has come as far; what it moves is shown on. */
export class Stepping implements TimeSteps {
  readonly #run: Host;
  readonly #watchers: Watchers;
  readonly #settle: () => void;

  /** `settle`: lets what a step sent be heard. */
  constructor(run: Host, watchers: Watchers, settle: () => void) {
    this.#run = run;
    this.#watchers = watchers;
    this.#settle = settle;
  }

  stepIn(unit: Unit, world: World, way: Way, at: Between): Step {
    return { run: this.#run, unit, world, way, at, event: null, ordinal: -1, actor: null, waited: null };
  }

  /** Nothing else is to be performed before what the step moves ends. */
  take(unit: Unit, now: Instant, action: (step: Step) => void, over = false): void {
    this.catchUp(unit, now, over);
    this.step(unit, now, (world, way) => action(this.stepIn(unit, world, way, exactly(now))), over);
    this.showEnded();
    this.#settle();
  }

  /** Lets a unit see what time has brought about by now in everything that it looks at. */
  catchUp(unit: Unit, now: Instant, over = false): void {
    this.#watchers.bringOn(unit, now, over);
    this.showPerformed();
    this.showEnded();
  }

  /** Takes a step in every way of a unit; what it ends elsewhere is not shown before `showEnded`. */
  step(unit: Unit, now: Instant, action: StepAction, over = false): void {
    unit.step(now, action, over);
    this.showPerformed();
  }

  showPerformed(): void {
    this.#watchers.perform((watcher, machine, at) =>
      watcher.step(at.latest, (world, way) => performedByMove(this.stepIn(watcher, world, way, at), machine)),
    );
  }

  showEnded(): void {
    this.#watchers.end((watcher, machine, at) =>
      watcher.step(at.latest, (world, way) => endedByMove(this.stepIn(watcher, world, way, at), machine)),
    );
  }
}
