import type { Text } from "../../diagnostics/text.js";
import type { FindingStatus } from "../../language/model/scenario.js";
import type { Stretch } from "../../time/due.js";
import { explainDue } from "../../time/explain-due.js";
import { formatInstant } from "../../time/format-instant.js";
import type { Interval } from "../../time/recurrence.js";
import type { Cause } from "../facts/cause.js";
import type { Explanation } from "../finding.js";
import { givenOf } from "../norms/due-span.js";
import { countedBy, extensionsOf, startOfTerm } from "../norms/running-term.js";
import type { PowerPlan } from "../plan/clause-plan.js";
import type { VersionPlan } from "../plan/version-plan.js";
import { required } from "../required.js";
import type { Born, Instance, TermChange } from "../ways/instance.js";
import type { Outcome } from "../ways/outcome.js";
import type { Judged } from "./most-favourable.js";

/** The way from clause, trigger and authority over the clock to the witness. */
export function explainOutcome(judged: Judged, status: FindingStatus, causes: readonly Cause[]): Explanation {
  const { outcome, under: plan } = judged;
  const { instance } = outcome;
  const { clause } = instance.changes.at(-1) ?? instance.plan;
  const period = countedBy(instance)?.period.period ?? null;
  return {
    clause: {
      title: clause.title,
      text: clause.text,
      source: clause.source,
      citation: clause.citation,
      basis: clause.basis,
      reason: clause.reason,
      note: clause.note,
    },
    trigger: {
      text: triggerText(plan, instance),
      event: instance.origin.event === null ? null : { source: instance.origin.event.source, id: instance.origin.event.id },
    },
    authority: authorityOf(plan, instance),
    term: period?.term.text ?? null,
    clock: period?.clock ?? null,
    transition: [...instance.changes.map((change) => changedTo(instance, change)), ...judged.transition],
    stretches: stretchesOf(instance),
    witness: witnessOf(outcome, status),
    causes: causes.map((cause) => cause.text),
  };
}

function triggerText(plan: VersionPlan, instance: Instance): Text {
  const { event, detail, born } = instance.origin;
  if (instance.interval !== null) return periodText(instance.interval, instance.plan.zone);
  if (born !== undefined) return breachText(plan, born);
  if (event === null) return { id: "sejak kewajiban ini berlaku", en: "since the duty came into force" };
  const { title } = required(plan.types.get(event.type), "event type", event.type).type;
  const [how, entered] = detail.split(":");
  if (how !== "entered") return title;
  return { id: `${title.id} (keadaan \`${entered}\` berubah)`, en: `${title.en} (the state of \`${entered}\` changed)` };
}

function periodText({ from, until }: Interval, zone: string): Text {
  const [first, end] = [formatInstant(from, zone), formatInstant(until, zone)];
  return { id: `periode ${first} sampai sebelum ${end}`, en: `the period from ${first} until before ${end}` };
}

function breachText(plan: VersionPlan, { what, of }: Born): Text {
  const { id, title } = of.plan.clause;
  const begun = triggerText(plan, of);
  const lead =
    what === "breach"
      ? { id: `pelanggaran \`${id}\` (${title.id})`, en: `breach of \`${id}\` (${title.en})` }
      : { id: `pelanggaran \`${id}\` (${title.id}) dipulihkan`, en: `breach of \`${id}\` (${title.en}) cured` };
  return { id: `${lead.id}: ${begun.id}`, en: `${lead.en}: ${begun.en}` };
}

/** Power clauses under which the trigger's actor could do it. */
function authorityOf(plan: VersionPlan, { origin }: Instance): Explanation["authority"] {
  const { event } = origin;
  const type = event === null ? undefined : plan.types.get(event.type);
  if (event === null || type === undefined) return [];
  const actor = event.actor ?? type.presumedActor;
  return type.powers
    .filter((power) => mayHold(plan, actor, power.norm.of) || isDelegate(plan, actor, power))
    .map((power) => ({ clause: power.clause.id, title: power.clause.title }));
}

function isDelegate({ policy: { parties } }: VersionPlan, actor: string | null, { delegations }: PowerPlan): boolean {
  const roles = parties.instances.get(actor ?? "")?.roles ?? [];
  return delegations.some(({ delegation: { to } }) => to === actor || roles.includes(to));
}

/** The act counted as valid, so that a role which a machine gives was held. */
function mayHold({ policy: { parties } }: VersionPlan, actor: string | null, role: string): boolean {
  if (actor === null) return false;
  const byMachine = parties.roles.get(role);
  return parties.instances.get(actor)?.roles.includes(role) === true || (byMachine !== undefined && byMachine.while.length > 0);
}

/** What a change of version did to the term. */
function changedTo(instance: Instance, { policy, before }: TermChange): Text {
  const older = before.period.term.text;
  const { version } = policy;
  const index = instance.changes.findIndex((change) => change.policy === policy);
  const newer = required(instance.changes[index + 1]?.before ?? instance.period, "term").period.term.text;
  return {
    id: `sejak versi ${version} berlaku, jangka waktunya \`${newer}\` menggantikan \`${older}\``,
    en: `since version ${version} is in force its term \`${newer}\` takes the place of \`${older}\``,
  };
}

function stretchesOf(instance: Instance): readonly Stretch[] {
  const { origin, pausedSince } = instance;
  const counted = countedBy(instance);
  if (counted === null) return [];
  const { period, start } = counted;
  const { term, counting, ifClosed } = period.period;
  if (start === null || term.kind === "open") return [];
  const pauses = instance.pauses.map((pause) => ({ from: pause.from.earliest, until: pause.until.latest }));
  const given = givenOf(term, origin.event);
  const { stretches } = explainDue(
    period.clock,
    { term, start: start.earliest, counting, ifClosed, pauses, given },
    extensionsOf(instance),
  );
  const run = pausedSince === null ? stretches : stretches.filter((stretch) => stretch.from < pausedSince.earliest);
  return [...forgotten(instance), ...run];
}

/** The time before the event that gave the full term anew. */
function forgotten(instance: Instance): readonly Stretch[] {
  const { restart } = instance;
  const from = restart === null ? null : startOfTerm({ ...instance, restart: null });
  if (restart === null || from === null || from.earliest >= restart.at.earliest) return [];
  const { source, id } = restart.event;
  const reason = {
    id: `\`${source}#${id}\` memulai jangka waktu penuh dari awal lagi`,
    en: `\`${source}#${id}\` gave the full term anew`,
  };
  return [{ from: from.earliest, until: restart.at.earliest, kind: "restarted", reason }];
}

function witnessOf({ instance, variants }: Outcome, status: FindingStatus): Explanation["witness"] {
  const evidence = variants.flatMap((variant) => variant.evidence).at(-1);
  if (evidence !== undefined) return { event: { source: evidence.source, id: evidence.id } };
  const { due, at } = instance;
  if (status !== "violated" || !Number.isFinite(due.latest)) return null;
  return { noneFrom: at.earliest, noneUntil: due.latest };
}
