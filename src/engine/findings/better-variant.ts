import type { Instant } from "../../time/instant.js";
import { noLongerAsked } from "../norms/change-version.js";
import { variant } from "../norms/verdict.js";
import { type Between, exactly, type Instance } from "../ways/instance.js";
import { absent, type Variant } from "../ways/outcome.js";

/** What an instance came to under one of two versions. */
export interface Choice {
  readonly variant: Variant;
  /** Whose it is; `decided`: the older version's, before the change. */
  readonly by: "decided" | "older" | "newer";
}

/** The change from the older version to the newer. */
export interface Change {
  readonly at: Instant;
  /** The newer version's number. */
  readonly version: string;
}

/** How good a status is for the bearer, the best first. */
const ranks: { readonly [status in Variant["status"]]: number } = {
  absent: 0,
  satisfied: 0,
  discharged: 0,
  void: 0,
  pending: 1,
  paused: 1,
  undetermined: 2,
  violated: 3,
};

/**
 * Which stands of what an instance came to under the older version and under the newer: what the older had decided before
 * the change, and else the better for the bearer. Both, where spans leave it open.
 */
export function betterVariant(older: Variant, newer: Variant, instance: Instance, change: Change): readonly Choice[] {
  const asDecided: Choice = { variant: older, by: "decided" };
  if (older.status === "absent") return [asDecided];
  const decided = decidedIn(older, instance);
  if (decided !== null && decided.latest < change.at) return [asDecided];
  const both = better({ variant: older, by: "older" }, choiceOf(newer, instance, change), instance, change);
  return decided !== null && decided.earliest < change.at ? [asDecided, ...both] : both;
}

/** What the newer version does not ask falls away; a further act that it does not forbid is nothing. */
function choiceOf(newer: Variant, instance: Instance, { at, version }: Change): Choice {
  if (newer.status !== "absent") return { variant: newer, by: "newer" };
  if (instance.origin.detail === "act") return { variant: absent, by: "older" };
  return { variant: variant("discharged", instance, { performed: exactly(at), note: noLongerAsked(version) }), by: "older" };
}

function better(mine: Choice, theirs: Choice, instance: Instance, change: Change): readonly Choice[] {
  const difference = ranks[mine.variant.status] - ranks[theirs.variant.status];
  if (difference !== 0) return [difference < 0 ? mine : theirs];
  if (ranks[mine.variant.status] === 0) return sooner(mine, theirs, instance, change);
  if (mine.variant.cured !== theirs.variant.cured) return [mine.variant.cured ? mine : theirs];
  return [dueOf(theirs.variant) > dueOf(mine.variant) ? theirs : mine];
}

/** The one known sooner stands, as nothing decided later can change it; a duty done at the same time was done. */
function sooner(mine: Choice, theirs: Choice, instance: Instance, change: Change): readonly Choice[] {
  const [first, second] = [knownIn(mine.variant, instance, change), knownIn(theirs.variant, instance, change)];
  if (first.latest < second.earliest || mine.variant.status === theirs.variant.status) return [mine];
  if (second.latest < first.earliest) return [theirs];
  if (first.earliest < first.latest || second.earliest < second.latest) return [mine, theirs];
  return [theirs.variant.status === "satisfied" ? theirs : mine];
}

/** When it is known, at the earliest as the newer version begins; what silence decides is known once its instant is over. */
function knownIn(of: Variant, instance: Instance, { at }: Change): Between {
  const decided = decidedIn(of, instance) ?? exactly(at);
  const bySilence = of.decided === null && of.performed === null ? 1 : 0;
  return { earliest: Math.max(at, decided.earliest + bySilence), latest: Math.max(at, decided.latest + bySilence) };
}

/** When it was decided; `null` while it is not. */
function decidedIn({ status, decided, performed, due }: Variant, { plan }: Instance): Between | null {
  if (decided !== null) return decided;
  if (ranks[status] !== 0 && status !== "violated") return null;
  // A duty is violated when it was due, however much later it was done.
  return status === "violated" && plan.kind === "obligation" ? due : (performed ?? due);
}

function dueOf({ due }: Variant): Instant {
  return due?.latest ?? Number.POSITIVE_INFINITY;
}
