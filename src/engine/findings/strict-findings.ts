import { uncertainOrder } from "../facts/cause.js";
import type { Explanation, Finding } from "../finding.js";
import { required } from "../required.js";
import { whenOf } from "../run/past.js";
import type { Run } from "../run/run.js";
import type { NotAllowed } from "../ways/not-allowed.js";
import { hashedId } from "./finding-id.js";

/** A finding for each act that a machine with `strict: true` did not allow. */
export function strictFindings(run: Run): readonly Finding[] {
  return run.notAllowed.items.flatMap((noted) => strictFindingOf(run, noted) ?? []);
}

/** The finding on an act that a machine did not allow; `null` where the machine is not strict. */
export function strictFindingOf(run: Run, { key, step }: Run["notAllowed"]["items"][number]): Finding | null {
  const { machine } = step.machine;
  return machine.strict && run.governs(whenOf(step.event)) !== false ? strictFinding(run, key, step) : null;
}

function strictFinding(run: Run, key: string, step: NotAllowed): Finding {
  const {
    event,
    actor,
    sure,
    machine: { machine },
  } = step;
  const { id, version } = run.plan.policy;
  const { type } = required(run.plan.types.get(event.type), "event type", event.type);
  const of = actor ?? type.by[0] ?? "";
  const at = whenOf(event);
  const why = {
    id: `\`${event.type}\` tidak diperbolehkan dalam keadaan \`${step.state}\``,
    en: `\`${event.type}\` is not allowed in the state \`${step.state}\``,
  };
  const title = machine.title ?? { id: machine.id, en: machine.id };
  const identity = { source: event.source, id: event.id };
  const explanation: Explanation = {
    clause: { title, text: null, source: type.id, citation: null, basis: "derived", reason: null, note: null },
    trigger: { text: type.title, event: identity },
    authority: [],
    term: null,
    clock: null,
    transition: [],
    stretches: [],
    witness: { event: identity },
    causes: sure ? [] : [uncertainOrder(event.id).text],
  };
  return {
    id: hashedId(machine.id, [id, version, machine.id, key, of, event.source, event.id, "deviation"]),
    policy: { id, version },
    clause: machine.id,
    kind: "deviation",
    case: { machine: machine.id, key },
    of,
    to: null,
    status: sure ? "violated" : "undetermined",
    cured: false,
    severity: "major",
    basis: "derived",
    termBasis: null,
    triggeredAt: at.earliest,
    triggeredUntil: event.until,
    dueAt: null,
    dueUntil: null,
    performedAt: at.earliest,
    performedUntil: event.until,
    late: null,
    decidedAt: sure ? at.latest : null,
    interval: null,
    value: null,
    rule: null,
    reason: why,
    evidence: [identity],
    zone: run.zone,
    blames: true,
    explain: () => explanation,
  };
}
