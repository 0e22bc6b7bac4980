import type { Trigger } from "../../language/model/clause.js";
import type { EventType, Policy } from "../../language/model/policy.js";
import type { ActPlan } from "./act-plan.js";
import type { ClausePlan, EventCount, ObligationPlan, ProhibitionPlan } from "./clause-plan.js";
import type { Uses } from "./condition-uses.js";
import { findingType, planFindingType } from "./finding-type.js";
import { compileKey } from "./key-of.js";
import type { MachinePlan } from "./machine-plan.js";
import type { TypePlan } from "./type-plan.js";

const subjectKey = compileKey({ kind: "paths", paths: [{ kind: "subject" }] }, "");

/** For each declared event type, and for findings, everything that an event of it can set going. */
export function planTypes(
  policy: Policy,
  machines: readonly MachinePlan[],
  clauses: readonly ClausePlan[],
  uses: Uses,
): ReadonlyMap<string, TypePlan> {
  const declared = [...policy.events.values()].map((type): [string, TypePlan] => [
    type.id,
    planType(policy, type, machines, clauses, uses),
  ]);
  return new Map([...declared, [findingType, planFindingType(policy, machines, clauses)]]);
}

function planType(policy: Policy, type: EventType, machines: readonly MachinePlan[], clauses: readonly ClausePlan[], uses: Uses): TypePlan {
  const about = machines.find((plan) => plan.machine.id === type.about) ?? null;
  const { id } = type;
  const roles = {
    powers: clauses.filter((plan) => plan.kind === "power").filter((plan) => plan.norm.over.includes(id)),
    heardBy: machines.filter((plan) => plan.machine.alphabet.has(id)),
    starts: clauses
      .filter((plan) => plan.kind === "obligation" || plan.kind === "prohibition" || plan.kind === "standing-duty" || plan.kind === "rule")
      .filter((plan) => startsOn(plan.norm.when, id)),
    performs: clauses.filter((plan) => plan.kind === "obligation").filter((plan) => happensIn(plan.acts, id)),
    ends: clauses.filter((plan) => plan.kind === "obligation").filter((plan) => happensIn(plan.endsOn, id)),
    shifts: clauses.filter((plan) => plan.kind === "obligation" || plan.kind === "prohibition").filter((plan) => shiftsOn(plan, id)),
    forbiddenBy: clauses.filter((plan) => plan.kind === "prohibition").filter((plan) => plan.norm.mustNot.includes(id)),
    requiredBy: clauses.filter((plan) => plan.kind === "requirement").filter((plan) => plan.norm.before.includes(id)),
    provides: clauses.filter((plan) => plan.kind === "requirement").filter((plan) => plan.norm.must.includes(id)),
    measuredBy: clauses.flatMap((plan): readonly EventCount[] => countsOfType(plan, id)),
  };
  const remembered = uses.types.has(id);
  const mentioned = remembered || Object.values(roles).some((list) => list.length > 0);
  return {
    type,
    about,
    keyOf: about?.keyOf ?? subjectKey,
    presumedActor: presumedActor(policy, type),
    ...roles,
    decides: null,
    remembered,
    mentioned,
  };
}

function countsOfType(plan: ClausePlan, type: string): readonly EventCount[] {
  if (plan.kind === "measure") return plan.norm.over.kind === "events" && plan.norm.over.types.includes(type) ? [plan] : [];
  const count = plan.kind === "rule" ? plan.counts.get(type) : undefined;
  return count === undefined ? [] : [count];
}

function happensIn(acts: readonly ActPlan[], type: string): boolean {
  return acts.some((act) => act.kind === "event" && act.type === type);
}

/** Where the type names roles that only one party can hold, that party is presumed to have acted. */
function presumedActor(policy: Policy, type: EventType): string | null {
  if (type.by.length === 0) return null;
  const holders = [...policy.parties.instances.values()].filter((instance) => instance.roles.some((role) => type.by.includes(role)));
  const [only, ...more] = holders;
  return only !== undefined && more.length === 0 ? only.id : null;
}

function shiftsOn(plan: ObligationPlan | ProhibitionPlan, type: string): boolean {
  return plan.extendedOn?.events.has(type) === true || (plan.kind === "obligation" && plan.norm.restartsOn.includes(type));
}

function startsOn(when: readonly Trigger[], type: string): boolean {
  return when.some((trigger) => trigger.kind === "event" && trigger.type === type);
}
