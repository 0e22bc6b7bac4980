import type { RecordedEvent } from "../../events/event.js";
import type { Scene } from "../facts/scene.js";
import type { Host } from "../run/host.js";
import type { Between } from "../ways/instance.js";

/** An act to be judged, with the scene just before it as the judge sees it. */
export interface JudgedAct {
  readonly run: Host;
  readonly event: RecordedEvent;
  readonly at: Between;
  readonly actor: string | null;
  readonly scene: () => Scene;
}
