import type { RecordedEvent } from "../../events/event.js";
import type { Parties } from "../../language/model/policy.js";
import type { Instant } from "../../time/instant.js";
import type { Truth } from "../conditions/truth.js";
import type { Cause } from "../facts/cause.js";
import type { Undoing } from "../journal/journal.js";
import type { Configuration } from "../machines/configuration.js";
import type { ClausePlan, RequirementPlan, StandingDutyPlan } from "../plan/clause-plan.js";
import type { MachinePlan, WaitPlan } from "../plan/machine-plan.js";
import type { Force, VersionPlan } from "../plan/version-plan.js";
import type { Between, Born, Instance } from "../ways/instance.js";
import type { RunningWait } from "../ways/running-wait.js";
import type { Way } from "../ways/way.js";
import type { World } from "../ways/world.js";
import type { AskedTime } from "./asked-time.js";
import type { Darkness } from "./darkness.js";
import type { EarlierAct } from "./earlier-acts.js";
import type { History } from "./history.js";
import type { Unit } from "./unit.js";

/** What norms and views ask of the run that they stand in. */
export interface Host {
  /** What everything that changes as the run goes on must note, so that it can be taken back. */
  readonly journal: Undoing;
  readonly plan: VersionPlan;
  readonly parties: Parties;
  readonly darkness: Darkness;
  /** Zone in which instants without a clause of their own are written. */
  readonly zone: string;
  /** When this version asks something; `null`: never. */
  readonly force: Force | null;
  /** Whether the version asks anything at that time; unknown where a span reaches over its ends. */
  governs(at: Between): Truth;
  /** Whether the version in force then gives anyone the power over acts of a type; unknown where a span reaches over a change. */
  empowers(type: string, at: Between): Truth;
  /** Why it is not known whether an event came under this version. */
  unsureForce(event: RecordedEvent | null): readonly Cause[];
  unknownActor(event: RecordedEvent): Cause;
  machine(name: string): MachinePlan;
  clause(name: string): ClausePlan;
  /** What the machine's instance may be in at that time; `null` where nothing is known any more. */
  statesSeen(plan: MachinePlan, key: string, at: Between): ReadonlySet<Configuration> | null;
  statesOfAny(plan: MachinePlan): readonly { readonly in: Configuration; readonly sure: boolean }[];
  /** Units where the clause is breached for some key, or may be. */
  unitsBreaching(plan: ClausePlan): readonly Unit[];
  worldsSeen(key: string, now: Instant): readonly World[];
  history(type: string, key: string | null): History | null;
  earlierActs(plan: RequirementPlan, tie: string): readonly EarlierAct[];
  askedTime(plan: StandingDutyPlan, bearer: string): AskedTime;
  unitOfBearer(plan: StandingDutyPlan, bearer: string): Unit;
  /** Lets acts elsewhere reach the instance: those that its `where` ties, and states of other keys. */
  awaits(step: Step, instance: Instance): void;
  /** Takes a step in a unit when a wait of its is over. */
  wake(unit: Unit, at: Instant, action: (step: Step) => void): void;
  /** Lets a wait that has begun in a unit end there when it is over. */
  schedule(unit: Unit, machine: MachinePlan, wait: RunningWait): void;
  /** Notes that a recorded finding has decided something. */
  noteDecided(event: RecordedEvent): void;
  /** Wakes the instance when its last possible due instant has passed. */
  remind(unit: Unit, instance: Instance): void;
}

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
  /** The breach, or cure, that brought it about; there is no event then. */
  readonly born?: Born;
  /** Where a wait's end brought it about: then the event, or the breach, is the one that it hands on. */
  readonly waited: Waited | null;
}

/** A step that an event at hand brings about. */
export interface EventStep extends Step {
  readonly event: RecordedEvent;
}

/** A step that a breach, or a cure, brings about. */
export interface BornStep extends Step {
  readonly born: Born;
}

/** The end of a wait, as far as what follows from it must be told apart from what the event itself did. */
export interface Waited {
  readonly wait: WaitPlan;
  /** How many waits have ended since the event, one after the other, this one included. */
  readonly hops: number;
  /** Why it is not known when. */
  readonly causes: readonly Cause[];
}
