import type { RecordedEvent } from "../../events/event.js";
import type { Scene } from "../facts/scene.js";
import type { Step } from "./host.js";
import { View } from "./view.js";

export type { Step } from "./host.js";

/** The scene of the step: the event at hand, or the one that a breach hands on, is also its own trigger unless another is given. */
export function sceneOf(step: Step, trigger: RecordedEvent | null = step.event ?? step.born?.of.origin.event ?? null): Scene {
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
