import type { Text } from "../../diagnostics/text.js";
import type { RecordedEvent } from "../../events/event.js";
import type { ObligationPlan } from "../plan/clause-plan.js";
import { textIn } from "../plan/finding-type.js";
import type { EventStep } from "../run/step.js";
import type { Instance } from "../ways/instance.js";
import type { Variant } from "../ways/outcome.js";
import { identityOf, variant } from "./verdict.js";

/** Whether the instance has no fixed term, so that only a recorded finding tells whether it was done in time. */
export function isSoft(instance: Instance): boolean {
  return instance.period?.period.term.kind === "open";
}

/** Decides the open instances with the finding's key; those that are decided already stay as they are. */
export function decideByFinding(step: EventStep, plan: ObligationPlan, key: string): void {
  const { event, world } = step;
  const status = outcomeIn(event);
  if (status === null) return;
  for (const instance of [...world.waitingFor(plan.index)]) {
    if (!isSoft(instance) || instance.breached || !isMeant(instance, key)) continue;
    const { performed } = instance;
    const decided: Instance = { ...instance, dueCauses: [], performed: null };
    const found: Partial<Variant> = {
      decided: step.at,
      performed: status === "discharged" ? null : (performed?.at ?? null),
      cured: status === "violated" && performed !== null,
      evidence: [...identityOf(performed?.event ?? null), ...identityOf(event)],
      note: decidedBy(event),
    };
    const outcome = { instance: decided, variants: [variant(status, decided, found)], causes: [] };
    // What was not done is still to be done: the duty stays open for its cure.
    if (status === "violated" && performed === null) world.breach(outcome);
    else world.decide(outcome);
    step.run.noteDecided(event);
  }
}

function outcomeIn(event: RecordedEvent): "satisfied" | "violated" | "discharged" | null {
  const outcome = textIn(event, "outcome");
  return outcome === "satisfied" || outcome === "violated" || outcome === "discharged" ? outcome : null;
}

function isMeant(instance: Instance, key: string): boolean {
  return instance.case.key === "" ? instance.bearer === key : instance.case.key === key;
}

function decidedBy({ source, id }: RecordedEvent): Text {
  return { id: `diputuskan oleh \`${source}#${id}\``, en: `decided by \`${source}#${id}\`` };
}
