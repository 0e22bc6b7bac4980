import type { RecordedEvent } from "../../events/event.js";
import type { Scene } from "../facts/scene.js";
import type { Between } from "../ways/instance.js";
import type { Way } from "../ways/way.js";
import type { World } from "../ways/world.js";
import type { Host } from "./host.js";
import type { Unit } from "./unit.js";
import { View } from "./view.js";

/** One thing happening in one way of one unit. */
export interface Step {
  readonly run: Host;
  readonly unit: Unit;
  readonly world: World;
  readonly way: Way;
  readonly at: Between;
  /** `null` where time alone brought it about. */
  readonly event: RecordedEvent | null;
  /** Position of the event in the order of all. */
  readonly ordinal: number;
  readonly actor: string | null;
}

/** The scene of the step: the event at hand is also its own trigger unless another is given. */
export function sceneOf(step: Step, trigger: RecordedEvent | null = step.event): Scene {
  return {
    surroundings: new View(step.run, step.unit, step.world),
    key: step.unit.key,
    event: step.event ?? trigger,
    trigger,
    actor: step.actor,
    earliest: step.at.earliest,
    latest: step.at.latest,
    causes: [],
  };
}
