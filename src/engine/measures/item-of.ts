import type { Instant } from "../../time/instant.js";
import { uniteCauses } from "../facts/cause.js";
import { isSoft } from "../norms/soft-term.js";
import { identityOf, spanCauses } from "../norms/verdict.js";
import { type Between, hull } from "../ways/instance.js";
import type { Outcome, Variant } from "../ways/outcome.js";
import type { Item, Lateness } from "./item.js";

/** What an instance counts as where its clause is measured; `null` where it never falls due, or surely does not count. */
export function itemOf(outcome: Outcome, asOf: Instant): Item | null {
  const { instance, variants } = outcome;
  const counting = variants.filter(({ status }) => !isOut(status));
  const [first, ...others] = counting.map((variant) => dueOf(variant, asOf));
  if (first === undefined || isSoft(instance)) return null;
  const at = others.reduce(hull, first);
  const [only] = variants;
  const isSettled = variants.length === 1 && (only?.status === "satisfied" || only?.status === "violated");
  const late = counting.flatMap((variant) => latenessOf(variant, at, asOf) ?? []);
  const isKnown = at.earliest === at.latest || only?.status === "paused";
  return {
    at,
    out: !isSettled,
    onTime: counting.some(({ status }) => status !== "violated"),
    late:
      late.length === 0 ? null : { least: Math.min(...late.map(({ least }) => least)), most: Math.max(...late.map(({ most }) => most)) },
    causes: variants.length === 1 && isKnown && only?.status !== "undetermined" ? [] : uniteCauses(outcome.causes, spanCauses(instance)),
    countedAt: only === undefined || !isSettled ? null : (only.status === "satisfied" ? (only.performed ?? at) : at).latest,
    event: identityOf(instance.origin.event)[0] ?? null,
  };
}

function isOut(status: Variant["status"]): boolean {
  return status === "absent" || status === "discharged" || status === "void";
}

/** While the clock stands still nothing falls due. */
function dueOf({ due }: Variant, asOf: Instant): Between {
  return due ?? { earliest: asOf, latest: Number.POSITIVE_INFINITY };
}

function latenessOf({ status, performed }: Variant, due: Between, asOf: Instant): Lateness | null {
  if (status === "satisfied") return null;
  if (status !== "violated") return { least: 0, most: Number.POSITIVE_INFINITY };
  if (performed === null) return { least: Math.max(0, asOf - due.latest), most: Number.POSITIVE_INFINITY };
  return { least: Math.max(0, performed.earliest - due.latest), most: Math.max(0, performed.latest - due.earliest) };
}
