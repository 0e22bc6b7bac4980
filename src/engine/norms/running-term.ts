import type { Between, Instance, UnsurePause } from "../ways/instance.js";
import { type DueSpan, dueSpan, startOf } from "./due-span.js";

/** From when the term of an instance runs: the event that gave it anew, else as the clause says of its trigger. */
export function startOfTerm({ plan, origin, at, restart }: Instance): Between | null {
  if (restart !== null) return restart.at;
  return plan.kind === "obligation" ? startOf(plan.norm.start, origin.event, at) : at;
}

/** The instance with its due instant as its start and its pauses make it. */
export function withDue(instance: Instance): Instance {
  const due = dueOf(instance, instance.pauses);
  return due === null ? instance : { ...instance, due: due.due, dueCauses: due.causes };
}

function dueOf(instance: Instance, pauses: readonly UnsurePause[]): DueSpan | null {
  const { period, origin, at } = instance;
  return period === null ? null : dueSpan(period, startOfTerm(instance), origin.event, at, pauses);
}
