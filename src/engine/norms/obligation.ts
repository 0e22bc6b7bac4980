import type { RecordedEvent } from "../../events/event.js";
import { every, type Truth } from "../conditions/truth.js";
import { type Cause, missingFact, uniteCauses } from "../facts/cause.js";
import type { ActPlan } from "../plan/act-plan.js";
import type { ObligationPlan } from "../plan/clause-plan.js";
import { shownKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { PeriodPlan } from "../plan/period-plan.js";
import { unknownTie } from "../plan/tie-plan.js";
import { holdsRole } from "../run/parties.js";
import { type Step, sceneOf } from "../run/step.js";
import type { Between, Instance, Origin } from "../ways/instance.js";
import type { Outcome, Variant } from "../ways/outcome.js";
import { actInstance } from "./act-outcome.js";
import { type DueSpan, dueSpan, startOf } from "./due-span.js";
import { decide, holds, isAsked, whyUnsure } from "./holding.js";
import { instanceId } from "./instance-id.js";
import { withDue } from "./running-term.js";
import { isSoft } from "./soft-term.js";
import { performedVariants, spanCauses, variant } from "./verdict.js";

/** Begins an instance, where the version is in force and `if` allows. */
export function beginObligation(step: Step, plan: ObligationPlan, origin: Origin, machine: string | null): void {
  const scene = sceneOf(step, origin.event);
  const asked = every([isAsked(step, origin), plan.if === null ? true : plan.if(scene)]);
  if (asked === false) return;
  const unsure = asked === null ? whyUnsure(step, origin, scene.causes) : [];
  const period = choosePeriod(step, plan, origin.event);
  if (period === null) return;
  const start = startOf(plan.norm.start, origin, step.at);
  const { due, causes } = dueSpan(period, start, origin.event, step.at, []);
  open(step, plan, {
    ...actInstance(step, plan, plan.norm.of, machine),
    id: instanceId(step, plan, origin, step.unit.key),
    origin,
    tie: tieOf(step, plan, origin),
    period,
    due,
    dueCauses: causes,
    unsure,
  });
}

/** Opens an instance: acts elsewhere reach it, and its deadline will be missed. */
export function open(step: Step, plan: ObligationPlan, instance: Instance): void {
  step.world.put(instance);
  step.run.awaits(step, instance);
  step.run.remind(step.unit, instance);
  atOnce(step, plan, instance);
}

/** A state that holds at the trigger performs, ends or pauses at once. */
function atOnce(step: Step, plan: ObligationPlan, instance: Instance): void {
  performByStates(step, plan, instance.id, null);
  const current = step.world.openInstance(instance.id);
  if (current !== undefined) endOrPause(step, plan, current);
}

/** States that hold perform, those of `machine` alone where one is named; one that holds too soon is looked at again. */
function performByStates(step: Step, plan: ObligationPlan, id: string, machine: MachinePlan | null): void {
  for (const [index, act] of plan.acts.entries()) {
    const open = step.world.openInstance(id);
    if (open === undefined || open.performed !== null) return;
    if (act.kind !== "state" || (machine !== null && act.in.machine !== machine) || !holdsNow(step, act)) continue;
    if (isLateEnough(step, plan, open)) performAct(step, plan, open, index);
    else lookAgain(step, plan, open);
  }
}

/** When `not-before` is over, a state that still holds performs. */
function lookAgain(step: Step, plan: ObligationPlan, instance: Instance): void {
  const { latest } = notBeforeOf(plan, instance)?.due ?? { latest: Number.POSITIVE_INFINITY };
  if (Number.isFinite(latest)) step.run.wake(step.unit, latest, (later) => performByStates(later, plan, instance.id, null));
}

/** Whether a state that ends the duty is held. */
export function endsByState(step: Step, plan: ObligationPlan): boolean {
  return plan.endsOn.some((act) => act.kind === "state" && holdsNow(step, act));
}

function holdsNow(step: Step, act: ActPlan): boolean {
  if (act.kind !== "state") return false;
  const { truth, causes } = holds(step, act.in);
  return decide(step, truth, causes);
}

/** The first branch of `within` whose `if` is true; every possible one where it is unknown. */
function choosePeriod(step: Step, plan: ObligationPlan, trigger: RecordedEvent | null): PeriodPlan | null {
  for (const choice of plan.within) {
    if (choice.if === null) return choice.period;
    const scene = sceneOf(step, trigger);
    if (decide(step, choice.if(scene), scene.causes)) return choice.period;
  }
  return null;
}

/** What ties acts to the duty; `null` where it belongs to no case: acts of any key may perform it. */
function tieOf(step: Step, plan: ObligationPlan, { event: trigger, born }: Origin): string | null {
  const ofCase = born === undefined ? trigger !== null : shownKey(step.unit.key) !== "";
  if (plan.tie === null) return ofCase ? step.unit.key : null;
  return trigger === null ? unknownTie : (plan.tie.ofTrigger(trigger) ?? unknownTie);
}

/** Lets the event at hand perform the open instances that it fits; where a tie is not known to fit, it only may have. */
export function performObligation(step: Step, plan: ObligationPlan, tie: string | null, fits: boolean): void {
  const { event } = step;
  if (event === null) return;
  const index = plan.acts.findIndex((act) => act.kind === "event" && act.type === event.type);
  const fitting = [...step.world.waitingFor(plan.index, tie)].filter(
    (instance) => instance.performed === null && instance.origin.event !== event && instance.at.earliest <= step.at.latest,
  );
  if (plan.norm.discharges === "oldest") {
    performOldest(step, plan, fitting, index, fits);
    return;
  }
  for (const instance of fitting) if (canPerform(step, plan, event, instance)) perform(step, plan, instance, index, fits);
}

function canPerform(step: Step, plan: ObligationPlan, event: RecordedEvent, instance: Instance): boolean {
  return isByBearer(step, plan, event, instance.bearer) && isLateEnough(step, plan, instance);
}

function perform(step: Step, plan: ObligationPlan, instance: Instance, act: number, fits: boolean): void {
  if (fits) performAct(step, plan, instance, act);
  else perhapsPerform(step, instance);
}

/** The oldest alone: where it is not known which is, or whether it ever began, each possibility is followed. */
function performOldest(step: Step, plan: ObligationPlan, fitting: readonly Instance[], act: number, fits: boolean): void {
  const { event } = step;
  const rest = event === null ? [] : fitting.filter((instance) => canPerform(step, plan, event, instance));
  while (rest.length > 0) {
    const bound = Math.min(...rest.map((instance) => instance.at.latest));
    const candidates = rest.filter((instance) => instance.at.earliest <= bound);
    const tied = candidates.some((instance) => instance.at.earliest !== instance.at.latest) ? candidates : candidates.slice(0, 1);
    const chosen =
      tied.length === 1
        ? tied[0]
        : tied[
            step.way.choose(
              tied.length,
              tied.flatMap((instance) => spanCauses(instance)),
            )
          ];
    if (chosen === undefined) return;
    if (decide(step, chosen.unsure.length === 0 ? true : null, chosen.unsure)) {
      perform(step, plan, chosen, act, fits);
      return;
    }
    rest.splice(rest.indexOf(chosen), 1);
  }
}

function perhapsPerform(step: Step, instance: Instance): void {
  if (instance.breached || (instance.pausedSince === null && step.at.earliest > instance.due.latest)) return;
  step.world.put({ ...instance, perhaps: uniteCauses(instance.perhaps, [missingFact("where")]) });
}

function isByBearer(step: Step, plan: ObligationPlan, event: RecordedEvent, bearer: string): boolean {
  if (plan.norm.by === "any") return true;
  const truth: Truth = every([
    holdsRole(step.run, step.actor, event, plan.norm.of, step.at),
    plan.recurring?.each !== true || (step.actor === null ? null : step.actor === bearer),
  ]);
  return decide(step, truth, truth === null ? [step.run.unknownActor(event)] : []);
}

/** An act before `not-before` is over counts for nothing. */
function isLateEnough(step: Step, plan: ObligationPlan, instance: Instance): boolean {
  const earliest = notBeforeOf(plan, instance);
  if (earliest === null) return true;
  if (step.at.earliest >= earliest.due.latest) return true;
  return step.at.latest < earliest.due.earliest ? false : decide(step, null, [...earliest.causes, ...spanCauses(instance, step.event)]);
}

function notBeforeOf(plan: ObligationPlan, instance: Instance): DueSpan | null {
  if (plan.notBefore === null) return null;
  const start = startOf(plan.norm.start, instance.origin, instance.at);
  return dueSpan(plan.notBefore, start, instance.origin.event, instance.at, []);
}

function performAct(step: Step, plan: ObligationPlan, instance: Instance, act: number): void {
  const done = new Set([...instance.done, act]);
  if (plan.norm.must.mode === "all" && done.size < plan.acts.length) {
    step.world.put({ ...instance, done });
    return;
  }
  const breach = step.world.breachOf(instance);
  // A clock that stands still has its due instant as if it ran again from the act on.
  const running = instance.pausedSince === null ? instance : resumed(step, instance, instance.pausedSince);
  const performed = performedVariants(running, step.at, step.event);
  const causes = spanCauses(running, step.event);
  if (breach === undefined && performed.length > 1 && isSoft(instance)) {
    step.world.put({ ...running, done, performed: { at: step.at, event: step.event, causes } });
    return;
  }
  step.world.decide(
    breach === undefined
      ? { instance: running, variants: performed, causes }
      : { ...breach, variants: breach.variants.map((each) => cure(each, performed)) },
  );
}

/** A breach that is performed later is cured; what it was discharged of stays discharged. */
function cure(breach: Variant, performed: readonly Variant[]): Variant {
  const [done] = performed;
  if (breach.status !== "violated" || done === undefined) return breach;
  return { ...breach, cured: true, performed: done.performed, evidence: [...breach.evidence, ...done.evidence] };
}

/** Discharges open instances of the case that the event at hand ends, whatever their `where` ties. */
export function endObligation(step: Step, plan: ObligationPlan): void {
  for (const instance of step.world.waitingFor(plan.index)) {
    if (instance.origin.event !== step.event) discharge(step, withClockNow(step, plan, instance));
  }
}

/** The instance as its clock stands after the event at hand: running again where what paused it is over. */
function withClockNow(step: Step, plan: ObligationPlan, instance: Instance): Instance {
  const { pausedSince } = instance;
  return pausedSince === null || isPaused(step, plan) ? instance : resumed(step, instance, pausedSince);
}

function isPaused(step: Step, plan: ObligationPlan): boolean {
  return plan.pausesWhile.some((states) => holdsNow(step, { kind: "state", in: states }));
}

/** A breached duty stays breached; one in doubt may have been breached before it ended. Without a fixed term none ran out. */
function discharge(step: Step, instance: Instance): void {
  if (instance.breached || instance.performed !== null) return;
  const ended = variant("discharged", instance, {
    // While the clock stands still there is no due instant.
    due: instance.pausedSince === null ? instance.due : null,
    performed: step.at,
    evidence: step.event === null ? [] : [{ source: step.event.source, id: step.event.id }],
  });
  const inDoubt = !isSoft(instance) && instance.pausedSince === null && step.at.latest > instance.due.earliest;
  const variants = [ended, ...(inDoubt ? [variant("violated", instance)] : []), ...perhapsDone(instance)];
  step.world.decide({ instance, variants, causes: spanCauses(instance, step.event) });
}

/** A machine has moved: its states may perform. */
export function performByMove(step: Step, plan: ObligationPlan, machine: MachinePlan): void {
  for (const instance of step.world.waitingFor(plan.index)) {
    if (instance.at.earliest <= step.at.latest) performByStates(step, plan, instance.id, machine);
  }
}

/** A machine has moved: its states may end, pause or resume, after whatever was performed. */
export function endByMove(step: Step, plan: ObligationPlan): void {
  for (const instance of step.world.waitingFor(plan.index)) {
    if (instance.at.earliest <= step.at.latest) endOrPause(step, plan, instance);
  }
}

function endOrPause(step: Step, plan: ObligationPlan, instance: Instance): void {
  if (instance.breached || instance.performed !== null) return;
  if (endsByState(step, plan)) {
    discharge(step, withClockNow(step, plan, instance));
    return;
  }
  const standing = isPaused(step, plan);
  if (standing === (instance.pausedSince !== null)) return;
  if (instance.pausedSince !== null) resume(step, instance, instance.pausedSince);
  else step.world.put({ ...instance, pausedSince: step.at });
}

function resume(step: Step, instance: Instance, pausedSince: Between): void {
  const running = resumed(step, instance, pausedSince);
  step.world.put(running);
  step.run.remind(step.unit, running);
}

/** The instance with its clock running again. */
function resumed(step: Step, instance: Instance, pausedSince: Between): Instance {
  return withDue({ ...instance, pauses: [...instance.pauses, { from: pausedSince, until: step.at }], pausedSince: null });
}

/** The last possible due instant has passed: excused, unseen in the dark, or violated. */
export function missObligation(step: Step, plan: ObligationPlan, instance: Instance): void {
  const excuse = excuseOf(step, plan, instance);
  const isExcused = excuse.truth === true;
  // What ends an excused duty discharges it too.
  const types = typesThatMatter(plan, isExcused ? plan.acts : [...plan.acts, ...plan.endsOn]);
  const unseen = step.run.darkness.between(types, instance.at.earliest, instance.due.latest, plan.zone);
  const kept = unseen.length + instance.perhaps.length > 0 ? [variant("satisfied", instance)] : [];
  if (isExcused) {
    step.world.decide({ instance, variants: [variant("discharged", instance), ...kept], causes: [...unseen, ...instance.perhaps] });
    return;
  }
  const variants: Variant[] = [variant("violated", instance)];
  const causes: Cause[] = [...spanCauses(instance)];
  if (excuse.truth === null) {
    variants.push(variant("discharged", instance));
    causes.push(...excuse.causes);
  }
  variants.push(...kept);
  const outcome: Outcome = { instance, variants, causes: [...unseen, ...instance.perhaps, ...causes] };
  step.world.breach(outcome);
}

function excuseOf(step: Step, plan: ObligationPlan, instance: Instance): { truth: Truth; causes: readonly Cause[] } {
  if (plan.excusedIf === null) return { truth: false, causes: [] };
  const scene = sceneOf({ ...step, event: null, at: instanceDue(instance) }, instance.origin.event);
  return { truth: plan.excusedIf(scene), causes: scene.causes };
}

function instanceDue(instance: Instance): Between {
  return { earliest: instance.due.latest, latest: instance.due.latest };
}

/** Where some act may have performed it without being known to fit. */
function perhapsDone(instance: Instance): readonly Variant[] {
  return instance.perhaps.length === 0 ? [] : [variant("satisfied", instance)];
}

/** Event types of which an unseen one could have done one of the acts, paused, begun anew or extended. */
function typesThatMatter(plan: ObligationPlan, acts: readonly ActPlan[]): ReadonlySet<string> {
  const types = new Set<string>();
  for (const type of [...plan.norm.restartsOn, ...(plan.extendedOn?.events ?? [])]) types.add(type);
  for (const act of acts) {
    if (act.kind === "event") types.add(act.type);
    else for (const type of act.in.machine.table.alphabet) types.add(type);
  }
  for (const states of plan.pausesWhile) for (const type of states.machine.table.alphabet) types.add(type);
  return types;
}
