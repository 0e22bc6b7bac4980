import type { Clause, Requirement } from "../../../src/language/model/clause.js";
import { endOf } from "./count-period.js";
import { isTied } from "./is-tied.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";
import type { Outcome } from "./world.js";

/** Whether an act that needs an earlier one has it. */
export function requirementOutcome(version: VersionWorld, clause: Clause, norm: Requirement, act: Happened): readonly Outcome[] {
  const { world, policy } = version;
  if (!norm.before.includes(act.event.type) || !world.holds(act, norm.of, policy)) return [];
  if (!world.ask(norm.if, { event: act, trigger: act, now: act.at }, version)) return [];
  const found = world.past.some((earlier) => {
    if (!norm.must.includes(earlier.event.type)) return false;
    if (norm.by === "bearer" && !world.holds(earlier, norm.of, policy)) return false;
    if (!isTied(version, norm.where, earlier, act)) return false;
    const least = norm.atLeast === null ? null : endOf(norm.atLeast, earlier.at, policy);
    const most = norm.atMost === null ? null : endOf(norm.atMost, earlier.at, policy);
    for (const bound of [least, most]) if (bound !== null) world.instants.add(bound);
    return (least === null || least <= act.at) && (most === null || act.at <= most);
  });
  return [
    {
      policy: policy.id,
      version: policy.version,
      clause: clause.id,
      key: world.keyOf(act, policy),
      of: norm.of,
      trigger: act.event.id,
      part: "whole",
      status: found ? "satisfied" : "violated",
      dueAt: null,
      performedAt: null,
      cured: false,
    },
  ];
}
