import type { RecordedEvent } from "../../events/event.js";
import type { CountedStatus, KeyChoice } from "../../language/model/condition.js";
import type { Instant } from "../../time/instant.js";
import type { Configuration } from "../machines/configuration.js";
import type { Cause } from "./cause.js";
import type { Reading } from "./reading.js";

/** What the past and the other cases look like from where a condition is read. */
export interface Surroundings {
  /** State of the machine's instance that the choice of key picks: its path, or, where it has regions, the list of theirs. */
  state(scene: Scene, machine: string, of: KeyChoice): Reading;
  remembered(scene: Scene, machine: string, name: string, of: KeyChoice): Reading;
  /** What instances of the machine are in, whatever their key: surely, or only possibly. */
  statesOfAny(scene: Scene, machine: string): readonly { readonly in: Configuration; readonly sure: boolean }[];
  count(scene: Scene, type: string, of: KeyChoice, within: number | null): Reading;
  last(scene: Scene, type: string, path: readonly string[], of: KeyChoice, within: number | null): Reading;
  /** Milliseconds; `Infinity` where there was none. */
  since(scene: Scene, type: string, of: KeyChoice): Reading;
  breached(scene: Scene, clause: string, of: KeyChoice, ever: boolean): Reading;
  /** Of a period, or of the whole check; a case has neither. */
  findings(scene: Scene, clause: string, status: CountedStatus): Reading;
  verdict(scene: Scene, clause: string): Reading;
}

/** From where a condition is read: the act at hand, what began the instance, and when. */
export interface Scene {
  readonly surroundings: Surroundings;
  /** Key of the case. */
  readonly key: string;
  readonly event: RecordedEvent | null;
  readonly trigger: RecordedEvent | null;
  /** The party that acted, presumed where the type leaves only one. */
  readonly actor: string | null;
  /** First and last instant at which it may be. */
  readonly earliest: Instant;
  readonly latest: Instant;
  /** Filled with why a reading was unknown. */
  readonly causes: Cause[];
}
