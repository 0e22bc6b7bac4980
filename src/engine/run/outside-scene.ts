import type { RecordedEvent } from "../../events/event.js";
import type { Scene } from "../facts/scene.js";
import type { Between } from "../ways/instance.js";
import type { World } from "../ways/world.js";
import type { Host } from "./host.js";
import type { Unit } from "./unit.js";
import { View } from "./view.js";

/** What conditions see of an event where nothing of its case steps; `world`: one way of the case, or an onlooker's view of it. */
export function outsideScene(
  run: Host,
  unit: Unit,
  world: World | null,
  event: RecordedEvent | null,
  at: Between,
  actor: string | null,
): Scene {
  return {
    surroundings: new View(run, unit, world),
    key: unit.key,
    event,
    trigger: event,
    actor,
    earliest: at.earliest,
    latest: at.latest,
    causes: [],
  };
}
