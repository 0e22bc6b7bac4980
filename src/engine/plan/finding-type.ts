import type { RecordedEvent } from "../../events/event.js";
import type { EventType, Policy } from "../../language/model/policy.js";
import { stepInto } from "../facts/reading.js";
import { required } from "../required.js";
import type { ClausePlan, ObligationPlan, PowerPlan } from "./clause-plan.js";
import { noKey } from "./key-of.js";
import type { MachinePlan } from "./machine-plan.js";
import type { DecidesPlan, TypePlan } from "./type-plan.js";

/** The event that decides a duty without a fixed term. */
export const findingType = "patuh.finding";

const type: EventType = Object.freeze({
  id: findingType,
  title: { id: "Putusan atas suatu kewajiban", en: "A finding on a duty" },
  by: [],
  about: null,
  schema: null,
  checkData: () => [],
  order: Number.POSITIVE_INFINITY,
});

/** What a `patuh.finding` can decide under a version, and who may. */
export function planFindingType(policy: Policy, machines: readonly MachinePlan[], clauses: readonly ClausePlan[]): TypePlan {
  const powers = clauses.filter((plan) => plan.kind === "power").filter((plan) => plan.norm.over.includes(findingType));
  return {
    type,
    about: null,
    keyOf: keyNamed,
    presumedActor: soleDecider(policy, powers),
    powers,
    heardBy: [],
    starts: [],
    performs: [],
    ends: [],
    shifts: [],
    forbiddenBy: [],
    requiredBy: [],
    provides: [],
    measuredBy: [],
    decides: decidable(machines, clauses),
    remembered: false,
    mentioned: false,
  };
}

function decidable(machines: readonly MachinePlan[], clauses: readonly ClausePlan[]): DecidesPlan {
  const soft = clauses.filter((plan) => plan.kind === "obligation").filter(isSoft);
  return {
    clauses: new Map(soft.map((plan) => [plan.clause.id, plan])),
    withoutKey: [noKey, ...machines.flatMap(({ singleKey }) => singleKey ?? [])],
  };
}

function isSoft({ within }: ObligationPlan): boolean {
  return within.some(({ period }) => period.period.term.kind === "open");
}

/** The key as the finding gives it; the bearer's name for a duty that belongs to no case with a key. */
export function keyNamed(event: RecordedEvent): string | null {
  return textIn(event, "key");
}

/** The clause that a finding is on; `null` where it names none. */
export function clauseNamed(event: RecordedEvent): string | null {
  return textIn(event, "clause");
}

export function textIn({ data }: RecordedEvent, field: string): string | null {
  const value = stepInto(data, [field]);
  return typeof value === "string" ? value : null;
}

/** Where only one party can hold a role that may decide, a finding without an actor is taken to be its. */
function soleDecider(policy: Policy, powers: readonly PowerPlan[]): string | null {
  const roles = new Set(powers.map((plan) => plan.norm.of));
  if ([...roles].some((role) => required(policy.parties.roles.get(role), "role", role).while.length > 0)) return null;
  const holders = [...policy.parties.instances.values()].filter((instance) => instance.roles.some((role) => roles.has(role)));
  const [only, ...more] = holders;
  return only !== undefined && more.length === 0 ? only.id : null;
}
