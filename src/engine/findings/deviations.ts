import type { Deviation } from "../finding.js";
import type { Run } from "../run/run.js";
import { exactly } from "../ways/instance.js";

/** Steps that a machine did not allow, while its version was in force. */
export function deviationsOf(run: Run): readonly Deviation[] {
  const { id, version } = run.plan.policy;
  return run.notAllowed.items
    .filter(({ step }) => step.sure && run.governs(exactly(step.event.time)) === true)
    .map(({ key, step }) => ({
      policy: { id, version },
      machine: step.machine.machine.id,
      key,
      state: step.state,
      event: { source: step.event.source, id: step.event.id },
      at: step.event.time,
      allowed: step.allowed,
    }));
}
