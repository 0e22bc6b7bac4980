import type { Cause } from "../facts/cause.js";
import { required } from "../required.js";
import type { Between, Born, Instance } from "./instance.js";
import type { Outcome, Variant } from "./outcome.js";

/** That an instance was breached, or that its breach was cured, as one way has it. */
export interface News {
  readonly what: "breach" | "cured";
  readonly outcome: Outcome;
  /** The due instant, the forbidden or unprepared act; of a cure, the act that cured. */
  readonly at: Between;
  /** Whether it is sure that it was so in this way. */
  readonly sure: boolean;
  readonly causes: readonly Cause[];
}

/** News for cases elsewhere; `sure` where every way has it. */
export interface Sent {
  /** As machines hear it: `breach.<clause>` or `cured.<clause>`. */
  readonly name: string;
  readonly born: Born;
  readonly at: Between;
  readonly sure: boolean;
}

/** What ways tell together: what only some of them have is not sure. */
export function uniteSent(left: readonly Sent[], right: readonly Sent[]): readonly Sent[] {
  if (left.length === 0 && right.length === 0) return left;
  const united = left.map((sent) => ({
    ...sent,
    sure: sent.sure && right.some((other) => other.sure && other.born.name === sent.born.name),
  }));
  const added = right.filter((sent) => !left.some((other) => other.born.name === sent.born.name));
  return [...united, ...added.map((sent) => ({ ...sent, sure: false }))];
}

/** What an outcome tells beside what was known of the instance before. */
export function newsIn(outcome: Outcome, before: Outcome | undefined): readonly News[] {
  const broken = violatedIn(outcome);
  if (broken === undefined) return [];
  const { causes, instance } = outcome;
  const sure = outcome.variants.length === 1 && instance.unsure.length === 0;
  const found: News[] = [];
  if (before === undefined) found.push({ what: "breach", outcome, at: breachedAt(broken, instance), sure, causes });
  if (broken.cured && violatedIn(before)?.cured !== true) {
    found.push({ what: "cured", outcome, at: curedAt(broken), sure, causes });
  }
  return found;
}

/** The outcome in the ways where the breach took place. */
export function onlyBreached(outcome: Outcome): Outcome {
  const variants = outcome.variants.filter(({ status }) => status === "violated");
  return { ...outcome, instance: { ...outcome.instance, unsure: [], perhaps: [] }, variants };
}

function violatedIn(outcome: Outcome | undefined): Variant | undefined {
  return outcome?.variants.find(({ status }) => status === "violated");
}

/** What has a due instant is breached at it, whenever that was noticed; what a recorded finding decides, then. */
function breachedAt({ decided, due, performed }: Variant, { plan, at }: Instance): Between {
  const byAct = plan.kind === "prohibition" || plan.kind === "requirement";
  return decided ?? (byAct ? performed : due) ?? at;
}

function curedAt({ decided, performed }: Variant): Between {
  return decided ?? required(performed, "cure");
}
