import type { Clause, ExtendedOn, InStates, Period, Recurring } from "../../language/model/clause.js";
import type { Condition } from "../../language/model/condition.js";
import type { Machine, Transition } from "../../language/model/machine.js";
import type { Parties, Policy } from "../../language/model/policy.js";
import { transitionsIn } from "../../language/model/transitions-of.js";
import { CalendarPeriods } from "../../time/calendar-periods.js";
import { type Clock, createClock } from "../../time/clock.js";
import { DAY_MS } from "../../time/local-date.js";
import { parseLocalDate } from "../../time/parse-local-date.js";
import type { Recurrence } from "../../time/recurrence.js";
import type { Zone } from "../../time/zone.js";
import { type CompiledCondition, compileCondition } from "../conditions/compile-condition.js";
import { rankTypes } from "../event-order.js";
import { TransitionTable } from "../machines/transition-table.js";
import { addUses, noUses, type Uses } from "./condition-uses.js";
import { compileKey, singleKeyOf } from "./key-of.js";
import { planHearing } from "./plan-hearing.js";
import { planTypes } from "./plan-types.js";
import { compileTie } from "./tie-plan.js";
import {
  actPlans,
  type ClauseBase,
  type ClausePlan,
  type ExtensionPlan,
  type Force,
  type MachinePlan,
  type ObligationPlan,
  type PeriodPlan,
  type ProhibitionPlan,
  type StandingDutyPlan,
  type StatesPlan,
  type VersionPlan,
  type WaitPlan,
} from "./version-plan.js";

/** Zone in which a clause without a clock shows its instants, where the policy has no clock at all. */
const noClockZone = "UTC";

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
  const period = (source: Period): PeriodPlan => ({ period: source, clock: clockNamed(clocks, source.clock) });
  const ranked = { waits: 0 };
  const machines = [...policy.machines.values()].map((machine, index) => planMachine(machine, index, condition, period, ranked));
  const machineNamed = new Map(machines.map((plan) => [plan.machine.id, plan]));
  const builder: ClauseBuilder = {
    policy,
    condition,
    clock: (name) => clockNamed(clocks, name),
    period: (source) => (source === null ? null : period(source)),
    states: (act) => ({ machine: machineOf(machineNamed, act.machine), states: act.states }),
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
    recurring: clauses.filter(isObligation).filter((plan) => plan.recurring !== null),
    standing: clauses.filter((plan) => plan.kind === "standing-duty" && plan.norm.when.length === 0).filter(isStanding),
    onForce: starting.filter((plan) => plan.norm.when.some((trigger) => trigger.kind === "in-force")),
    startedByState: machines.map(({ machine }) =>
      starting.filter((plan) => plan.norm.when.some((trigger) => trigger.kind === "state" && trigger.machine === machine.id)),
    ),
    movedByState: machines.map((machine) => clauses.filter(isObligation).filter((plan) => dependsOn(plan, machine))),
    keptBy: machines.map((machine) => clauses.filter(isStanding).filter((plan) => plan.keep.machine === machine)),
    hearing: planHearing(inOrderOfLookUp(machines, policy.conditions), starting),
    lookedUp: new Set([...uses.machines, ...seenFromOutside(machines, clauses.filter(isObligation))]),
    askedAny: uses.anyOf,
    breachedAnywhere: uses.clausesOfAny,
  };
}

interface ClauseBuilder {
  readonly policy: Policy;
  readonly condition: (source: Condition | null) => CompiledCondition | null;
  readonly clock: (name: string) => Clock;
  readonly period: (period: Period | null) => PeriodPlan | null;
  readonly states: (act: InStates) => StatesPlan;
}

function forceOf(policy: Policy): Force | null {
  return policy.status === "proposed" ? null : policy.inForce;
}

function clockNamed(clocks: ReadonlyMap<string, Clock>, name: string): Clock {
  const clock = clocks.get(name);
  if (clock === undefined) throw new Error(`clock ${name} was not resolved at load`);
  return clock;
}

function machineOf(machines: ReadonlyMap<string, MachinePlan>, name: string): MachinePlan {
  const plan = machines.get(name);
  if (plan === undefined) throw new Error(`machine ${name} was not resolved at load`);
  return plan;
}

function planMachine(
  machine: Machine,
  index: number,
  condition: (source: Condition | null) => CompiledCondition | null,
  period: (source: Period) => PeriodPlan,
  ranked: { waits: number },
): MachinePlan {
  const guards = new Map<Transition, CompiledCondition>();
  for (const transition of transitionsIn(machine.root)) {
    const guard = condition(transition.guard);
    if (guard !== null) guards.set(transition, guard);
  }
  const singleKey = machine.key.kind === "single" ? singleKeyOf(machine.id) : null;
  const table = new TransitionTable(machine);
  const waits = new Map<string, WaitPlan[]>();
  for (const { number, state, type, wait } of table.waits) {
    const ofState = waits.get(state) ?? [];
    waits.set(state, ofState);
    ofState.push({ number, rank: ranked.waits++, state, type, period: period(wait.period) });
  }
  return { index, machine, table, keyOf: compileKey(machine.key, machine.id), singleKey, guards, waits };
}

function planClause(builder: ClauseBuilder, clause: Clause, index: number, heard: boolean): ClausePlan {
  const { norm } = clause;
  const { condition, period, states } = builder;
  const base: ClauseBase = { index, clause, zone: zoneOf(builder.policy, clause), heard };
  switch (norm.kind) {
    case "obligation":
      return {
        ...base,
        kind: "obligation",
        recurring: null,
        norm,
        if: condition(norm.if),
        excusedIf: condition(norm.excusedIf),
        within: norm.within.map((choice) => ({ if: condition(choice.if), period: required(period(choice.period)) })),
        notBefore: period(norm.notBefore),
        acts: actPlans(norm.must.acts, states),
        endsOn: actPlans(norm.endsOn, states),
        pausesWhile: norm.pausesWhile.map(states),
        extendedOn: extensionPlan(norm.extendedOn, period),
        tie: compileTie(norm.where),
      };
    case "recurring":
      return planRecurring(builder, base, norm);
    case "requirement":
      return {
        ...base,
        kind: "requirement",
        norm,
        if: condition(norm.if),
        atLeast: period(norm.atLeast),
        atMost: period(norm.atMost),
        tie: compileTie(norm.where),
      };
    case "prohibition":
      return {
        ...base,
        kind: "prohibition",
        norm,
        if: condition(norm.if),
        while: condition(norm.while),
        for: period(norm.for),
        extendedOn: extensionPlan(norm.extendedOn, period),
        tie: compileTie(norm.where),
      };
    case "power":
      return {
        ...base,
        kind: "power",
        norm,
        if: condition(norm.if),
        while: condition(norm.while),
        delegations: [...builder.policy.delegations.values()]
          .filter(({ power }) => power === clause.id)
          .map((delegation) => ({ delegation, while: condition(delegation.while) })),
      };
    case "standing-duty":
      return {
        ...base,
        kind: "standing-duty",
        norm,
        keep: states(norm.mustKeep),
        for: period(norm.for),
        grace: period(norm.grace),
        bearers: norm.each ? holdersOf(builder.policy.parties, norm.of) : [soleHolder(builder.policy.parties, norm.of)],
      };
    case "measure":
      return {
        ...base,
        kind: "measure",
        norm,
        if: condition(norm.over.kind === "events" ? norm.over.if : null),
        periods: new CalendarPeriods(norm.every, norm.anchor, builder.clock(norm.clock).zone),
        bearer: soleHolder(builder.policy.parties, norm.of),
      };
  }
}

/** A recurring duty is an obligation that each period begins in the place of an event. */
function planRecurring({ policy, condition, period, states, clock }: ClauseBuilder, base: ClauseBase, norm: Recurring): ObligationPlan {
  const { of, to, by, must, excusedIf, discharges, within, window, partial, each } = norm;
  const { zone } = clock(norm.clock);
  return {
    ...base,
    kind: "obligation",
    recurring: { recurrence: recurrenceOf(norm, zone), zone, window, partial, each, bearers: each ? holdersOf(policy.parties, of) : [of] },
    norm: { ...obligationWithout, of, to, if: norm.if, must, by, excusedIf, discharges },
    if: condition(norm.if),
    excusedIf: condition(excusedIf),
    within: within === null ? [] : [{ if: null, period: required(period(within)) }],
    notBefore: null,
    acts: actPlans(must.acts, states),
    endsOn: [],
    pausesWhile: [],
    extendedOn: null,
    tie: null,
  };
}

/** What a recurring duty has nothing of. */
const obligationWithout = {
  kind: "obligation",
  when: [],
  where: [],
  within: [],
  start: { kind: "time" },
  notBefore: null,
  pausesWhile: [],
  restartsOn: [],
  extendedOn: null,
  endsOn: [],
  otherwise: null,
} as const;

function recurrenceOf({ every, anchor }: Recurring, zone: Zone): Recurrence {
  if (anchor.kind === "instant") {
    const local = zone.toLocal(anchor.instant);
    const date = Math.floor(local / DAY_MS);
    return { ...every, anchor: date, timeOfDay: local - date * DAY_MS };
  }
  const date = parseLocalDate(anchor.date);
  if (date === null) throw new Error(`the date ${anchor.date} was not checked at load`);
  return { ...every, anchor: date, timeOfDay: null };
}

function extensionPlan(extendedOn: ExtendedOn | null, period: ClauseBuilder["period"]): ExtensionPlan | null {
  if (extendedOn === null) return null;
  const { events, by, to, atMost } = extendedOn;
  return { events: new Set(events), by: period(by), to, atMost: period(atMost) };
}

function required(period: PeriodPlan | null): PeriodPlan {
  if (period === null) throw new Error("a duty without a period");
  return period;
}

/** The zone of the clock that the clause counts on; else of the policy's first clock. */
function zoneOf(policy: Policy, { norm }: Clause): string {
  const periods: (Period | null)[] = [];
  if (norm.kind === "obligation") periods.push(...norm.within.map((choice) => choice.period));
  if (norm.kind === "requirement") periods.push(norm.atLeast, norm.atMost);
  if (norm.kind === "prohibition") periods.push(norm.for);
  if (norm.kind === "standing-duty") periods.push(norm.grace, norm.for);
  if (norm.kind === "recurring") return policy.clocks.get(norm.clock)?.spec.timezone ?? noClockZone;
  const used = norm.kind === "measure" ? norm.clock : periods.find((period) => period !== null)?.clock;
  const clock = used === undefined ? [...policy.clocks.values()][0] : policy.clocks.get(used);
  return clock?.spec.timezone ?? noClockZone;
}

/** Instances that hold a role, in the order of declaration. */
function holdersOf(parties: Parties, role: string): readonly string[] {
  return [...parties.instances.values()].filter((instance) => instance.roles.includes(role)).map((instance) => instance.id);
}

/** The one instance that holds the role; the role's own name where several hold it together. */
function soleHolder(parties: Parties, role: string): string {
  const [only, ...more] = holdersOf(parties, role);
  return only !== undefined && more.length === 0 ? only : role;
}

type Starting = ObligationPlan | ProhibitionPlan | StandingDutyPlan;

function canStart(plan: ClausePlan): plan is Starting {
  return plan.kind === "obligation" || ((plan.kind === "prohibition" || plan.kind === "standing-duty") && plan.for !== null);
}

function isStanding(plan: ClausePlan): plan is StandingDutyPlan {
  return plan.kind === "standing-duty";
}

function isObligation(plan: ClausePlan): plan is ObligationPlan {
  return plan.kind === "obligation";
}

function dependsOn(plan: ObligationPlan, machine: MachinePlan): boolean {
  const acts = [...plan.acts, ...plan.endsOn].some((act) => act.kind === "state" && act.in.machine === machine);
  return acts || plan.pausesWhile.some((states) => states.machine === machine);
}

/** Machines whose states move obligations of other cases: single ones, and any for a duty that belongs to no case. */
function seenFromOutside(machines: readonly MachinePlan[], obligations: readonly ObligationPlan[]): readonly string[] {
  const outside = (machine: MachinePlan, plan: ObligationPlan): boolean =>
    dependsOn(plan, machine) &&
    (machine.singleKey !== null || plan.recurring !== null || plan.norm.when.some((trigger) => trigger.kind === "in-force"));
  return machines.filter((machine) => obligations.some((plan) => outside(machine, plan))).map(({ machine }) => machine.id);
}

/** Machines that others look up before those that look them up; otherwise the order of declaration. */
function inOrderOfLookUp(machines: readonly MachinePlan[], named: ReadonlyMap<string, Condition>): readonly MachinePlan[] {
  const ordered: MachinePlan[] = [];
  const visit = (plan: MachinePlan): void => {
    if (ordered.includes(plan)) return;
    for (const name of lookUpsOf(plan, named)) {
      const other = machines.find((candidate) => candidate.machine.id === name);
      if (other !== undefined && other !== plan) visit(other);
    }
    ordered.push(plan);
  };
  for (const plan of machines) visit(plan);
  return ordered;
}

function lookUpsOf(plan: MachinePlan, named: ReadonlyMap<string, Condition>): ReadonlySet<string> {
  const uses: Uses = noUses();
  for (const transition of plan.guards.keys()) addUses(uses, transition.guard, named);
  return uses.machines;
}
