import type { RecordedEvent } from "../../events/event.js";
import type { Scene } from "../facts/scene.js";
import type { Step } from "./host.js";
import { View } from "./view.js";

export type { BornStep, EventStep, Step } from "./host.js";

/** What tells an instance that a wait's end began from one that the event itself began, under the same clause. */
export function detailOf({ waited }: Step, detail: string): string {
  return waited === null ? detail : `${detail}:after:${waited.wait.number}:${waited.hops}`;
}

/** The scene of the step: the event at hand, or the one that a breach hands on, is also its own trigger unless another is given. */
export function sceneOf(step: Step, trigger: RecordedEvent | null = step.event ?? step.born?.of.origin.event ?? null): Scene {
  return {
    surroundings: new View(step.run, step.unit, step.world),
    key: step.unit.key,
    event: step.event,
    trigger,
    actor: step.actor,
    earliest: step.at.earliest,
    latest: step.at.latest,
    causes: [],
  };
}
