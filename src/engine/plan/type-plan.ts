import type { EventType } from "../../language/model/policy.js";
import type { EventCount, ObligationPlan, PowerPlan, ProhibitionPlan, RequirementPlan, StartingPlan } from "./clause-plan.js";
import type { KeyOf } from "./key-of.js";
import type { MachinePlan } from "./machine-plan.js";

/** Duties without a fixed term, which a recorded finding decides. */
export interface DecidesPlan {
  readonly clauses: ReadonlyMap<string, ObligationPlan>;
  /** Keys of the units whose cases have none that people could name. */
  readonly withoutKey: readonly string[];
}

/** Everything that an event of one type can set going, by what it does. */
export interface TypePlan {
  readonly type: EventType;
  readonly about: MachinePlan | null;
  readonly keyOf: KeyOf;
  /** The only party that may do it, where the type and the parties leave just one. */
  readonly presumedActor: string | null;
  readonly powers: readonly PowerPlan[];
  /** Machines that hear it, those that others look up first. */
  readonly heardBy: readonly MachinePlan[];
  readonly starts: readonly StartingPlan[];
  readonly performs: readonly ObligationPlan[];
  readonly ends: readonly ObligationPlan[];
  /** Clauses whose term an event of this type gives anew or makes longer. */
  readonly shifts: readonly (ObligationPlan | ProhibitionPlan)[];
  readonly forbiddenBy: readonly ProhibitionPlan[];
  readonly requiredBy: readonly RequirementPlan[];
  readonly provides: readonly RequirementPlan[];
  /** What counts events of this type by when they happened. */
  readonly measuredBy: readonly EventCount[];
  /** What an event of this type decides; `null` for every type but `patuh.finding`, which needs a power to decide. */
  readonly decides: DecidesPlan | null;
  /** Whether conditions count it or ask for the last one. */
  readonly remembered: boolean;
  /** Whether any clause or machine has a use for it. */
  readonly mentioned: boolean;
}
