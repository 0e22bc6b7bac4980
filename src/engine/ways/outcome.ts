import type { Text } from "../../diagnostics/text.js";
import type { EventIdentity } from "../../events/event.js";
import type { FindingStatus } from "../../language/model/scenario.js";
import type { RuleQuestion } from "../conditions/rule-question.js";
import { type Cause, uniteCauses } from "../facts/cause.js";
import { pairwise } from "../pairwise.js";
import { type Between, hull, type Instance, type Performed, type Restart } from "./instance.js";

/** How an instance may have come out in some of the ways; `absent`: there, it never began. */
export interface Variant {
  readonly status: FindingStatus | "absent";
  readonly cured: boolean;
  readonly due: Between | null;
  readonly performed: Between | null;
  readonly evidence: readonly EventIdentity[];
  /** When a recorded finding decided it; `null` where none did. */
  readonly decided: Between | null;
  /** More on why, beside what the status says. */
  readonly note: Text | null;
  /** What json-rules-engine is still to answer; of rules alone. */
  readonly question: RuleQuestion | null;
}

/** Everything that one instance may have come to. */
export interface Outcome {
  readonly instance: Instance;
  /** At least one; no two with the same status. */
  readonly variants: readonly Variant[];
  readonly causes: readonly Cause[];
}

export const absent: Variant = Object.freeze({
  status: "absent",
  cured: false,
  due: null,
  performed: null,
  evidence: [],
  decided: null,
  note: null,
  question: null,
});

function uniteSpans(left: Between | null, right: Between | null): Between | null {
  if (left === null || right === null) return left ?? right;
  return hull(left, right);
}

function uniteVariants(left: Variant, right: Variant): Variant {
  return {
    status: left.status,
    cured: left.cured && right.cured,
    due: uniteSpans(left.due, right.due),
    performed: uniteSpans(left.performed, right.performed),
    evidence: left.evidence.length >= right.evidence.length ? left.evidence : right.evidence,
    decided: uniteSpans(left.decided, right.decided),
    note: left.note ?? right.note,
    question: left.question ?? right.question,
  };
}

/** Adds a variant, joined to the one of the same status where there is one. */
export function withVariant(variants: readonly Variant[], added: Variant): readonly Variant[] {
  const at = variants.findIndex((variant) => variant.status === added.status);
  const same = variants[at];
  return same === undefined ? [...variants, added] : variants.with(at, uniteVariants(same, added));
}

/** What two ways say of an instance; `causes` are why there are two, and count where they say different things. */
export function uniteOutcomes(left: Outcome, right: Outcome, causes: readonly Cause[]): Outcome {
  const variants = right.variants.reduce(withVariant, left.variants);
  const alike = variants.length === left.variants.length && variants.length === right.variants.length;
  const own = uniteCauses(left.causes, right.causes);
  return { instance: widen(left.instance, right.instance), variants, causes: alike ? own : uniteCauses(own, causes) };
}

/** What is said of an instance that only some of the ways have; `causes` are why there are several. */
export function orAbsent(outcome: Outcome, causes: readonly Cause[]): Outcome {
  return { ...outcome, variants: withVariant(outcome.variants, absent), causes: uniteCauses(outcome.causes, causes) };
}

/** One instance for what two ways know of it: spans that hold both. */
export function widen(left: Instance, right: Instance): Instance {
  if (left === right) return left;
  return {
    ...left,
    at: hull(left.at, right.at),
    due: hull(left.due, right.due),
    dueCauses: uniteCauses(left.dueCauses, right.dueCauses),
    restart: uniteRestarts(left.restart, right.restart),
    pauses: pairwise(left.pauses, right.pauses, (mine, theirs) => ({
      from: hull(mine.from, theirs.from),
      until: hull(mine.until, theirs.until),
    })),
    pausedSince: uniteSpans(left.pausedSince, right.pausedSince),
    unsure: uniteCauses(left.unsure, right.unsure),
    perhaps: uniteCauses(left.perhaps, right.perhaps),
    performed: unitePerformed(left.performed, right.performed),
  };
}

function uniteRestarts(left: Restart | null, right: Restart | null): Restart | null {
  if (left === null || right === null) return left ?? right;
  return { ...left, at: hull(left.at, right.at) };
}

function unitePerformed(left: Performed | null, right: Performed | null): Performed | null {
  if (left === null || right === null) return left ?? right;
  return { at: hull(left.at, right.at), event: left.event ?? right.event, causes: uniteCauses(left.causes, right.causes) };
}
