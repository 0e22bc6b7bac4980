import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import type { Scene } from "../facts/scene.js";
import type { VersionPlan } from "../plan/version-plan.js";

/** A version that comes into force after another, as the other's open instances meet it. */
export interface NewerVersion {
  /** When it comes into force. */
  readonly at: Instant;
  readonly plan: VersionPlan;
  /** What its own conditions see at that instant of an instance that this event began. */
  readonly scene: (trigger: RecordedEvent | null) => Scene;
}
