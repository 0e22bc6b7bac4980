import type { Period } from "../../language/model/clause.js";
import type { Condition } from "../../language/model/condition.js";
import type { Policy } from "../../language/model/policy.js";
import { createClock } from "../../time/clock.js";
import { type CompiledCondition, compileCondition } from "../conditions/compile-condition.js";
import { rankTypes } from "../event-order.js";
import { required } from "../required.js";
import type { ClauseBuilder } from "./clause-builder.js";
import type { ClausePlan, ObligationPlan, RecurringDutyPlan, StandingDutyPlan, StartingPlan } from "./clause-plan.js";
import { addUses, noUses } from "./condition-uses.js";
import { inOrderOfLookUp } from "./look-up-order.js";
import type { MachinePlan } from "./machine-plan.js";
import type { PeriodPlan } from "./period-plan.js";
import { planClause } from "./plan-clause.js";
import { planHearing } from "./plan-hearing.js";
import { planMachine } from "./plan-machine.js";
import { planTypes } from "./plan-types.js";
import type { Force, VersionPlan } from "./version-plan.js";

/**
 * Compiles one checked version: machines to tables, conditions to closures, clauses to plans. `heard` are the clauses
 * of which some version of the pack hears breaches or cures.
 */
export function planVersion(policy: Policy, heard: ReadonlySet<string>): VersionPlan {
  const clocks = new Map([...policy.clocks].map(([id, named]) => [id, createClock(named.spec)]));
  const uses = noUses();
  const condition = (source: Condition | null): CompiledCondition | null => {
    addUses(uses, source, policy.conditions);
    return source === null ? null : compileCondition(source, policy.conditions);
  };
  const clock: ClauseBuilder["clock"] = (name) => required(clocks.get(name), "clock", name);
  const period = (source: Period): PeriodPlan => ({ period: source, clock: clock(source.clock) });
  const ranked = { waits: 0 };
  const machines = [...policy.machines.values()].map((machine, index) => planMachine(machine, index, condition, period, ranked));
  const machineNamed = new Map(machines.map((plan) => [plan.machine.id, plan]));
  const builder: ClauseBuilder = {
    policy,
    condition,
    clock,
    period,
    states: (act) => ({ machine: required(machineNamed.get(act.machine), "machine", act.machine), states: act.states }),
  };
  const clauses = [...policy.clauses.values()].map((clause, index) => planClause(builder, clause, index, heard.has(clause.id)));
  for (const role of policy.parties.roles.values()) for (const { machine } of role.while) uses.machines.add(machine);
  const starting = clauses.filter(canStart);
  return {
    policy,
    force: forceOf(policy),
    machines,
    machineNamed,
    clauses,
    types: planTypes(policy, inOrderOfLookUp(machines, policy.conditions), clauses, uses),
    ranks: rankTypes([policy]),
    recurring: clauses.filter(isRecurring),
    standing: clauses.filter((plan) => plan.kind === "standing-duty" && plan.norm.when.length === 0).filter(isStanding),
    onForce: starting.filter((plan) => plan.norm.when.some((trigger) => trigger.kind === "in-force")),
    startedByState: byMachine(machines, ({ machine }) =>
      starting.filter((plan) => plan.norm.when.some((trigger) => trigger.kind === "state" && trigger.machine === machine.id)),
    ),
    movedByState: byMachine(machines, (machine) => clauses.filter(isObligation).filter((plan) => dependsOn(plan, machine))),
    keptBy: byMachine(machines, (machine) => clauses.filter(isStanding).filter((plan) => plan.keep.machine === machine)),
    hearing: planHearing(inOrderOfLookUp(machines, policy.conditions), starting),
    lookedUp: new Set([...uses.machines, ...seenFromOutside(machines, clauses.filter(isObligation))]),
    askedAny: uses.anyOf,
    breachedAnywhere: uses.clausesOfAny,
  };
}

function forceOf(policy: Policy): Force | null {
  return policy.status === "proposed" ? null : policy.inForce;
}

/** What each machine moves; machines that move nothing are left out. */
function byMachine<P>(
  machines: readonly MachinePlan[],
  moved: (machine: MachinePlan) => readonly P[],
): ReadonlyMap<MachinePlan, readonly P[]> {
  const all = machines.map((machine): [MachinePlan, readonly P[]] => [machine, moved(machine)]);
  return new Map(all.filter(([, plans]) => plans.length > 0));
}

function canStart(plan: ClausePlan): plan is StartingPlan {
  return (
    plan.kind === "obligation" ||
    plan.kind === "rule" ||
    ((plan.kind === "prohibition" || plan.kind === "standing-duty") && plan.for !== null)
  );
}

function isStanding(plan: ClausePlan): plan is StandingDutyPlan {
  return plan.kind === "standing-duty";
}

function isObligation(plan: ClausePlan): plan is ObligationPlan {
  return plan.kind === "obligation";
}

function isRecurring(plan: ClausePlan): plan is RecurringDutyPlan {
  return plan.kind === "obligation" && plan.recurring !== null;
}

function dependsOn(plan: ObligationPlan, machine: MachinePlan): boolean {
  const acts = [...plan.acts, ...plan.endsOn].some((act) => act.kind === "state" && act.in.machine === machine);
  return acts || plan.pausesWhile.some((states) => states.machine === machine);
}

/** Machines whose states move obligations of other cases: single ones, and any for a duty that belongs to no case. */
function seenFromOutside(machines: readonly MachinePlan[], obligations: readonly ObligationPlan[]): readonly string[] {
  const outside = (machine: MachinePlan, plan: ObligationPlan): boolean =>
    dependsOn(plan, machine) &&
    (machine.singleKey !== null || plan.recurring !== null || plan.norm.when.some(({ kind }) => kind !== "event" && kind !== "state"));
  return machines.filter((machine) => obligations.some((plan) => outside(machine, plan))).map(({ machine }) => machine.id);
}
