import type { Machine, Transition } from "../../language/model/machine.js";
import type { CompiledCondition } from "../conditions/compile-condition.js";
import type { TransitionTable } from "../machines/transition-table.js";
import type { KeyOf } from "./key-of.js";
import type { PeriodPlan } from "./period-plan.js";

/** A wait of a machine's state. */
export interface WaitPlan {
  /** Position in the machine's order of declaration. */
  readonly number: number;
  /** Position among the waits of all machines of the version. */
  readonly rank: number;
  /** Path of the state that waits. */
  readonly state: string;
  /** The event by which the machine hears that it is over. */
  readonly type: string;
  readonly period: PeriodPlan;
}

export interface MachinePlan {
  readonly index: number;
  readonly machine: Machine;
  readonly table: TransitionTable;
  readonly keyOf: KeyOf;
  /** Key of the only instance of a `single` machine; `null` for one instance per key. */
  readonly singleKey: string | null;
  readonly guards: ReadonlyMap<Transition, CompiledCondition>;
  /** By the path of the state that waits. */
  readonly waits: ReadonlyMap<string, readonly WaitPlan[]>;
}

/** Some states of a machine, with the machine found. */
export interface StatesPlan {
  readonly machine: MachinePlan;
  readonly states: readonly string[];
}
