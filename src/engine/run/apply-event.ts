import { beginObligation } from "../norms/begin-obligation.js";
import { endByMove, endObligation } from "../norms/end-obligation.js";
import { hear, type Move } from "../norms/hear.js";
import { decide, isAsked, whyUnsure } from "../norms/holding.js";
import { originIn } from "../norms/instance-id.js";
import { performByMove, performObligation } from "../norms/perform-obligation.js";
import { type Judgement, judgeAct, recordVoid } from "../norms/power.js";
import { beginProhibition, breakKeeping, judgeForbidden } from "../norms/prohibition.js";
import { judgeRequirement } from "../norms/requirement.js";
import { judgeRule } from "../norms/rule.js";
import { shiftTerms } from "../norms/shift-term.js";
import { decideByFinding } from "../norms/soft-term.js";
import { beginStandingFor, moveStanding } from "../norms/standing-duty.js";
import type { StartingPlan } from "../plan/clause-plan.js";
import { keyNamed } from "../plan/finding-type.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { TypePlan } from "../plan/type-plan.js";
import type { Origin } from "../ways/instance.js";
import type { Delivery } from "./deliveries.js";
import { holdsRole } from "./parties.js";
import { detailOf, type EventStep, type Step, sceneOf } from "./step.js";

/**
 * Lets the event at hand do all it does in one way of one unit. The order is part of the language: what is judged just
 * before the act, then the machines, then what the act performs and ends, then (`heeded`) what hears of the breaches and
 * cures so far, and last what it begins.
 */
export function applyEvent(step: EventStep, plan: TypePlan, delivery: Delivery, judgement: Judgement, heeded: () => void): void {
  const judged = judgedIn(step, plan, delivery, judgement);
  const machine = plan.about?.machine.id ?? null;
  if (!decide(step, judged.truth, judged.causes)) {
    if (delivery.isCase && isVoidHere(step, plan)) recordVoid(step, judged, machine, roleOfActor(step, plan, judged));
    return;
  }
  if (delivery.isCase) {
    for (const requirement of plan.requiredBy) judgeRequirement(step, requirement, machine);
    for (const prohibition of plan.forbiddenBy) if (prohibition.for === null) judgeForbidden(step, prohibition, machine);
  }
  for (const tied of delivery.keepings) breakKeeping(step, tied.plan, tied, machine);
  const moves = delivery.machines.map((heard) => hear(step, heard, plan.type.id)).filter((move) => move !== null);
  for (const { plan: obligation, tie, fits } of delivery.performs) performObligation(step, obligation, tie, fits);
  for (const move of moves) performedByMove(step, move.machine);
  for (const obligation of delivery.ends) endObligation(step, obligation);
  shiftTerms(step, delivery.shifts);
  const key = delivery.decides.length === 0 ? null : keyNamed(step.event);
  if (key !== null) for (const obligation of delivery.decides) decideByFinding(step, obligation, key);
  for (const move of moves) endedByMove(step, move.machine);
  heeded();
  if (delivery.isCase) for (const clause of plan.starts) startClause(step, clause, { event: step.event, detail: "event" }, machine);
  for (const move of moves) stateEntered(step, move);
}

/** Whether this version may have been the one that the act was void under. */
function isVoidHere(step: EventStep, plan: TypePlan): boolean {
  const { event, run, actor, at } = step;
  const force = run.governs(at);
  if (force !== null) return force;
  return judgeAct({ run, event, at, actor, scene: () => sceneOf(step) }, plan).truth !== true;
}

/** Where the ways of the case differ, each judges for itself under its own state. */
function judgedIn(step: EventStep, plan: TypePlan, delivery: Delivery, judgement: Judgement): Judgement {
  const { event, at, actor, run } = step;
  if (judgement.truth !== null || !delivery.isCase || run.governs(at) !== true) return judgement;
  return judgeAct({ run, event, at, actor, scene: () => sceneOf(step) }, plan);
}

/** The role in which the actor of a void act could have done it; else the actor, else the role that was wanting. */
function roleOfActor(step: EventStep, plan: TypePlan, judged: Judgement): string {
  const { event, run, actor, at } = step;
  const held = plan.type.by.find((role) => holdsRole(run, actor, event, role, at) === true);
  return held ?? actor ?? judged.wanting?.norm.of ?? "";
}

/** A machine has moved: what its states perform, end, pause or break. */
export function machineMoved(step: Step, machine: MachinePlan): void {
  performedByMove(step, machine);
  endedByMove(step, machine);
}

/** The states that a machine has come to perform. */
export function performedByMove(step: Step, machine: MachinePlan): void {
  for (const obligation of step.run.plan.movedByState.get(machine) ?? []) performByMove(step, obligation, machine);
}

/** The states that a machine has come to end, pause or break. */
export function endedByMove(step: Step, machine: MachinePlan): void {
  for (const obligation of step.run.plan.movedByState.get(machine) ?? []) endByMove(step, obligation);
  for (const duty of step.run.plan.keptBy.get(machine) ?? []) moveStanding(step, duty);
}

/** Begins what entering its states begins. */
export function stateEntered(step: Step, move: Move): void {
  const name = move.machine.machine.id;
  for (const clause of step.run.plan.startedByState.get(move.machine) ?? []) {
    const entered = clause.norm.when.some(
      (trigger) => trigger.kind === "state" && trigger.machine === name && trigger.states.some((state) => move.entered.has(state)),
    );
    if (entered) startClause(step, clause, originIn(step, detailOf(step, `entered:${name}`)), name);
  }
}

/** Begins an instance of a clause, where the version is in force and its own conditions allow. */
export function startClause(step: Step, plan: StartingPlan, origin: Origin, machine: string | null): void {
  if (plan.kind === "obligation") beginObligation(step, plan, origin, machine);
  else if (plan.kind === "prohibition") beginProhibition(step, plan, origin, machine);
  else if (plan.kind === "rule") judgeRule(step, plan, origin, machine);
  else if (decide(step, isAsked(step, origin), whyUnsure(step, origin, []))) beginStandingFor(step, plan, origin, machine);
}
