import type { Clause, ExtendedOn, Period } from "../../language/model/clause.js";
import { CalendarPeriods } from "../../time/calendar-periods.js";
import { actPlans } from "./act-plan.js";
import type { ClauseBuilder } from "./clause-builder.js";
import type { ClauseBase, ClausePlan, ExtensionPlan } from "./clause-plan.js";
import { zoneOf } from "./clause-zone.js";
import { holdersOf, soleHolder } from "./holders.js";
import type { PeriodPlan } from "./period-plan.js";
import { planRecurring } from "./plan-recurring.js";
import { planRule } from "./plan-rule.js";
import { compileTie } from "./tie-plan.js";

/** Compiles a clause; `heard`: whether anything in the pack hears of its breaches or cures. */
export function planClause(builder: ClauseBuilder, clause: Clause, index: number, heard: boolean): ClausePlan {
  const { norm } = clause;
  const { condition, period, states } = builder;
  const orNone = (source: Period | null): PeriodPlan | null => (source === null ? null : period(source));
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
        within: norm.within.map((choice) => ({ if: condition(choice.if), period: period(choice.period) })),
        notBefore: orNone(norm.notBefore),
        acts: actPlans(norm.must.acts, states),
        endsOn: actPlans(norm.endsOn, states),
        pausesWhile: norm.pausesWhile.map(states),
        extendedOn: extensionPlan(norm.extendedOn, orNone),
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
        atLeast: orNone(norm.atLeast),
        atMost: orNone(norm.atMost),
        tie: compileTie(norm.where),
      };
    case "prohibition":
      return {
        ...base,
        kind: "prohibition",
        norm,
        if: condition(norm.if),
        while: condition(norm.while),
        for: orNone(norm.for),
        extendedOn: extensionPlan(norm.extendedOn, orNone),
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
        for: orNone(norm.for),
        grace: orNone(norm.grace),
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
    case "rule":
      return planRule(builder, base, norm);
  }
}

function extensionPlan(extendedOn: ExtendedOn | null, period: (source: Period | null) => PeriodPlan | null): ExtensionPlan | null {
  if (extendedOn === null) return null;
  const { events, by, to, atMost } = extendedOn;
  return { events: new Set(events), by: period(by), to, atMost: period(atMost) };
}
