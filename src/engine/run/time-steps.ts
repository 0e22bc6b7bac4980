import type { Instant } from "../../time/instant.js";
import type { Between } from "../ways/instance.js";
import type { Way } from "../ways/way.js";
import type { World } from "../ways/world.js";
import type { Step } from "./host.js";
import type { Unit } from "./unit.js";

/** Steps that time alone brings about. */
export interface TimeSteps {
  /** The step in one way of a unit. */
  stepIn(unit: Unit, world: World, way: Way, at: Between): Step;
  /** Takes one in every way of a unit; `over`: no event of that instant is still to come. */
  take(unit: Unit, now: Instant, action: (step: Step) => void, over?: boolean): void;
}
