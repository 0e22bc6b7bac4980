import type { RecordedEvent } from "../../events/event.js";
import { type Cause, uniteCauses } from "../facts/cause.js";
import type { WaitPlan } from "../plan/machine-plan.js";
import { type Between, type Born, hull } from "./instance.js";

/** What a wait hands on when it is over: the event, or the breach or its cure, that had entered the state. */
export interface HandedOn {
  readonly event: RecordedEvent | null;
  readonly ordinal: number;
  readonly actor: string | null;
  readonly born?: Born;
}

/** A wait of an active state. Never changed: replaced. */
export interface RunningWait {
  readonly plan: WaitPlan;
  readonly begun: Between;
  /** First and last instant at which it may be over; `latest` is endless where it cannot be known. */
  readonly due: Between;
  /** Why that is not known exactly. */
  readonly causes: readonly Cause[];
  /** `null` where an event that nobody saw may have entered the state. */
  readonly handedOn: HandedOn | null;
  /** How many waits ended since that event, one after the other, until this one began. */
  readonly hops: number;
}

/** Whether it is not known exactly when it is over. */
export function isUnsure({ due }: RunningWait): boolean {
  return due.earliest !== due.latest;
}

/** What makes two ways differ in a wait: exact ones are over at different instants, others may be at any. */
export function waitSignature(running: RunningWait): readonly unknown[] {
  const { plan, handedOn, hops, begun, due } = running;
  return [
    plan.number,
    handedOn?.born?.name ?? handedOn?.ordinal ?? null,
    hops,
    isUnsure(running) ? null : [begun.earliest, begun.latest, due.earliest],
  ];
}

/** One wait for what two ways know of it. */
export function widenWait(left: RunningWait, right: RunningWait): RunningWait {
  return { ...left, begun: hull(left.begun, right.begun), due: hull(left.due, right.due), causes: uniteCauses(left.causes, right.causes) };
}
