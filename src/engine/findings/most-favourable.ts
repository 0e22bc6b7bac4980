import type { Text } from "../../diagnostics/text.js";
import { uniteCauses } from "../facts/cause.js";
import type { VersionPlan } from "../plan/version-plan.js";
import type { Instance } from "../ways/instance.js";
import { absent, type Outcome, type Variant, withVariant } from "../ways/outcome.js";
import { betterVariant, type Change } from "./better-variant.js";

/** What an instance came to, and how. */
export interface Judged {
  readonly outcome: Outcome;
  /** The version that it came to that under. */
  readonly under: VersionPlan;
  /** What changes of version did to it. */
  readonly transition: readonly Text[];
}

/** A newer version under which instances that are open as it begins are judged too. */
export interface SecondVersion {
  readonly change: Change;
  readonly plan: VersionPlan;
  /** What the same instance came to under it; `undefined` where it asks nothing of the kind. */
  readonly outcomeOf: (instance: Instance) => Outcome | undefined;
}

/** Of the older version's judgement and the newer's, the better for the bearer; what was decided before the change stands. */
export function moreFavourable(older: Judged, { change, plan, outcomeOf }: SecondVersion): Judged {
  const { instance, variants, causes } = older.outcome;
  const { plan: clause } = instance;
  // A recurring duty belongs to the version in force as its period ends, and to no other.
  const isDuty = clause.kind === "obligation" && clause.recurring === null;
  if (!isDuty && !(clause.kind === "prohibition" && clause.for !== null)) return older;
  const newer = outcomeOf(instance);
  const choices = variants.flatMap((mine) =>
    (newer?.variants ?? [absent]).flatMap((theirs) => betterVariant(mine, theirs, instance, change)),
  );
  const all = united(choices.map(({ variant }) => variant));
  if (choices.every(({ by }) => by === "decided")) return older;
  const byNewer = newer !== undefined && choices.every(({ by }) => by === "newer");
  const stands = byNewer ? plan : older.under;
  return {
    outcome: byNewer
      ? { instance: newer.instance, variants: all, causes: newer.causes }
      : { instance, variants: all, causes: uniteCauses(causes, newer?.causes ?? []) },
    under: stands,
    transition: [...older.transition, judgedUnderBoth(change.version, stands.policy.version)],
  };
}

function united(variants: readonly Variant[]): readonly Variant[] {
  const none: readonly Variant[] = [];
  return variants.reduce(withVariant, none);
}

function judgedUnderBoth(newer: string, stands: string): Text {
  return {
    id: `dinilai juga menurut versi ${newer}; yang lebih ringan, menurut versi ${stands}, berlaku`,
    en: `judged under version ${newer} too; what is better for the bearer, under version ${stands}, stands`,
  };
}
