import type { ExtendedOn } from "../../../src/language/model/clause.js";
import { parseInstant } from "../../../src/time/parse-instant.js";
import type { ExtensionsByHand } from "./extended-by-hand.js";
import { valueAt } from "./keys.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";

/** Later than any extension reaches. */
const endless = 200 * 366 * 86_400_000;

/** What an act adds to the extensions so far: nothing where the version in force gives nobody the power to extend. */
export function extendedBy(
  { world }: VersionWorld,
  rule: ExtendedOn,
  { event, at }: Happened,
  soFar: ExtensionsByHand | null,
): ExtensionsByHand | null {
  if (!world.isPowerOver(event.type, at)) return soFar;
  const before = soFar ?? { rule, times: 0, latest: null };
  if (rule.by !== null) return { ...before, times: before.times + 1 };
  const text = valueAt(event.data, rule.to);
  const given = typeof text === "string" ? parseInstant(text) : null;
  // What the act lacks may be any instant: none that is later, or one far away.
  const to = given ?? (world.choices.pick(`to ${event.id}`, 2) === 0 ? at : at + endless);
  return { ...before, latest: Math.max(before.latest ?? to, to) };
}
