import type { Tie } from "../../../src/language/model/clause.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";

/** Of the same key, or as `where` says; what a tie needs and nobody recorded may fit or not. */
export function isTied(version: VersionWorld, where: readonly Tie[], act: Happened, trigger: Happened | null): boolean {
  const { world, policy } = version;
  if (where.length === 0) return trigger === null || world.keyOf(act, policy) === world.keyOf(trigger, policy);
  return where.every((tie) => {
    const place = { event: act, trigger, now: act.at };
    const one = world.read(tie.event, place, version);
    const other = world.read(tie.trigger, place, version);
    if (one !== undefined && other !== undefined) return one === other;
    return world.choices.pick(`tie ${JSON.stringify(tie)} ${act.event.id} ${trigger?.event.id ?? "-"}`, 2) === 0;
  });
}
