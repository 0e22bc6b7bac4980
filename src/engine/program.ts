import type { Policy } from "../language/model/policy.js";
import { rankTypes } from "./event-order.js";
import { heardIn } from "./plan/plan-hearing.js";
import { planVersion } from "./plan/plan-version.js";
import type { VersionPlan } from "./plan/version-plan.js";

/** Compiled policies: immutable and reusable. */
export interface Program {
  readonly policies: readonly Policy[];
  /** By pack, in the order of force. */
  readonly packs: ReadonlyMap<string, readonly VersionPlan[]>;
  /** Rank of each event type among events of one instant. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Compiles checked policies; several versions of several packs may stand side by side. */
export function compile(policies: readonly Policy[]): Program {
  const inOrder = [...policies].sort((left, right) => left.inForce.from - right.inForce.from);
  const packs = new Map<string, VersionPlan[]>();
  for (const policy of inOrder) {
    const versions = packs.get(policy.id) ?? [];
    packs.set(policy.id, versions);
    versions.push(planVersion(policy, heardIn(inOrder.filter(({ id }) => id === policy.id))));
  }
  // The newest version's order of declaration comes first.
  return Object.freeze({ policies, packs, ranks: rankTypes(inOrder.reverse()) });
}
