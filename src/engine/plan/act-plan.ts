import type { Act, InStates } from "../../language/model/clause.js";
import type { StatesPlan } from "./machine-plan.js";

export type ActPlan = { readonly kind: "event"; readonly type: string } | { readonly kind: "state"; readonly in: StatesPlan };

export function actPlans(acts: readonly Act[], states: (act: InStates) => StatesPlan): readonly ActPlan[] {
  return acts.map((act) => (act.kind === "event" ? { kind: "event", type: act.type } : { kind: "state", in: states(act) }));
}
