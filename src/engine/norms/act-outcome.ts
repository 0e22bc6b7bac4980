import type { FindingStatus } from "../../language/model/scenario.js";
import type { Truth } from "../conditions/truth.js";
import type { Cause } from "../facts/cause.js";
import type { ClausePlan } from "../plan/clause-plan.js";
import { shownKey } from "../plan/key-of.js";
import type { Step } from "../run/step.js";
import type { Instance } from "../ways/instance.js";
import { absent, type Variant } from "../ways/outcome.js";
import { identityOf, variant } from "./verdict.js";

/** Shared, as nearly every instance has it. */
const nothingDone: ReadonlySet<number> = new Set();

/** An instance that begins and ends with the act at hand: a forbidden, void or unprepared act. */
export function actInstance(step: Step, plan: ClausePlan, bearer: string, machine: string | null): Instance {
  return {
    id: `${plan.index}|${step.ordinal}|act|${step.unit.key}`,
    plan,
    case: { machine, key: shownKey(step.unit.key) },
    role: "duty",
    bearer,
    origin: { event: step.event, detail: "act" },
    at: step.at,
    tie: null,
    period: null,
    interval: null,
    changes: [],
    due: step.at,
    dueCauses: [],
    restart: null,
    extensions: [],
    pauses: [],
    pausedSince: null,
    done: nothingDone,
    unsure: [],
    perhaps: [],
    performed: null,
    breached: false,
  };
}

/** Records what an act is found to be: `when` true, perhaps where unknown. */
export function recordAct(
  step: Step,
  instance: Instance,
  status: FindingStatus,
  truth: Truth,
  causes: readonly Cause[],
  more: Partial<Variant> = {},
): void {
  if (truth === false) return;
  const found = variant(status, instance, { due: null, performed: step.at, evidence: identityOf(step.event), ...more });
  step.world.decide({ instance, variants: truth === true ? [found] : [found, absent], causes });
}
