import type { RecordedEvent } from "../../events/event.js";
import type { Truth } from "../conditions/truth.js";
import type { Undoing } from "../journal/journal.js";
import type { Judgement } from "../norms/power.js";
import type { RecurringDutyPlan, StandingDutyPlan } from "../plan/clause-plan.js";
import type { Force } from "../plan/version-plan.js";
import type { Between } from "../ways/instance.js";
import type { Sent } from "../ways/news.js";
import type { AskedTime } from "./asked-time.js";
import type { Darkness } from "./darkness.js";
import type { NewerVersion } from "./newer-version.js";
import type { RecurringTime } from "./recurring-time.js";
import type { Timers } from "./timers.js";

/** What a run `R` shares with the others of its pack. */
export interface RunSurroundings<R> {
  readonly journal: Undoing;
  /** Told of every unit in which something may have happened; nobody listens where only the end is asked for. */
  readonly touched: (run: R, key: string) => void;
  readonly timers: Timers;
  readonly darkness: Darkness;
  /** When this version asks something; `null`: never. */
  readonly force: Force | null;
  /** Later versions whose terms take the place of this one's at once. */
  readonly newer: readonly NewerVersion[];
  /** Judges an act under the version in force at it. */
  readonly judge: (event: RecordedEvent, at: Between) => Judgement;
  readonly empowers: (type: string, at: Between) => Truth;
  /** `null` where this version asks no recurring duty. */
  readonly recurringTime: (plan: RecurringDutyPlan, bearer: string, force: Force) => RecurringTime | null;
  readonly askedTime: (plan: StandingDutyPlan, bearer: string) => AskedTime;
  /** Whether some version beside this one hears of a breach or a cure. */
  readonly othersHear: (name: string) => boolean;
  readonly tellOthers: (from: R, sent: Sent, key: string) => void;
  /** Lets what was sent be heard, in this run at least. */
  readonly settleMail: (run: R) => void;
}
