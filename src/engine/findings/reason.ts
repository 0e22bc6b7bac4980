import type { Text } from "../../diagnostics/text.js";
import type { FindingStatus } from "../../language/model/scenario.js";
import type { Cause } from "../facts/cause.js";
import type { ClausePlan } from "../plan/clause-plan.js";
import type { Instance } from "../ways/instance.js";

function ofViolation(plan: ClausePlan, cured: boolean): Text {
  switch (plan.kind) {
    case "requirement":
      return { id: "dilakukan tanpa tindakan yang wajib mendahuluinya", en: "done without the act that must come before it" };
    case "rule":
      return { id: "aturannya dilanggar", en: "the rule is broken" };
    case "prohibition":
      return { id: "tindakan yang dilarang dilakukan", en: "a forbidden act was done" };
    case "standing-duty":
      return cured
        ? {
            id: "keadaan yang wajib dijaga sempat terputus lebih lama daripada tenggang, lalu dipulihkan",
            en: "what must be kept lapsed for longer than the grace, and was restored later",
          }
        : {
            id: "keadaan yang wajib dijaga terputus lebih lama daripada tenggang",
            en: "what must be kept has lapsed for longer than the grace",
          };
    default:
      return cured
        ? { id: "dilakukan terlambat", en: "done late" }
        : { id: "tidak dilakukan sampai tenggatnya lewat", en: "not done by the time it was due" };
  }
}

function ofSatisfaction(plan: ClausePlan, instance: Instance): Text {
  if (plan.kind === "requirement")
    return { id: "tindakan yang wajib mendahuluinya sudah dilakukan", en: "the act that must come before it was done" };
  if (plan.kind === "rule") return { id: "aturannya dipenuhi", en: "the rule is met" };
  if (instance.role === "keeping") return { id: "jangka waktunya selesai tanpa pelanggaran", en: "the term is over without a breach" };
  if (instance.role === "gap") return { id: "dipenuhi kembali dalam tenggang", en: "met again within the grace" };
  return { id: "dilakukan paling lambat pada tenggatnya", en: "done by the time it was due" };
}

function ofStatus(status: FindingStatus, instance: Instance, cured: boolean, causes: readonly Cause[]): Text {
  switch (status) {
    case "satisfied":
      return ofSatisfaction(instance.plan, instance);
    case "violated":
      return ofViolation(instance.plan, cured);
    case "discharged":
      return { id: "gugur: ditarik, dikecualikan, atau dasarnya hilang", en: "discharged: withdrawn, excused, or its ground fell away" };
    case "void":
      return { id: "tindakan tanpa wewenang: tidak mengubah apa pun", en: "an act without power: it changes nothing" };
    case "pending":
      return { id: "tenggatnya belum lewat", en: "not yet due" };
    case "paused":
      return { id: "waktunya sedang berhenti dihitung", en: "its clock stands still" };
    case "undetermined":
      return joined(causes, { id: "tidak dapat dipastikan", en: "cannot be determined" });
  }
}

/** What a recorded finding has decided; who did so is said beside it. */
function ofDecision(status: FindingStatus, cured: boolean): Text | null {
  if (status === "satisfied") return { id: "dilakukan tanpa penundaan yang tidak semestinya", en: "done without undue delay" };
  if (status === "discharged") return { id: "gugur", en: "discharged" };
  if (status !== "violated") return null;
  return cured
    ? { id: "dilakukan, dengan penundaan yang tidak semestinya", en: "done, with undue delay" }
    : { id: "tidak dilakukan tanpa penundaan yang tidak semestinya", en: "not done without undue delay" };
}

function joined(causes: readonly Cause[], lead: Text): Text {
  if (causes.length === 0) return lead;
  return {
    id: `${lead.id}: ${causes.map((cause) => cause.text.id).join("; ")}`,
    en: `${lead.en}: ${causes.map((cause) => cause.text.en).join("; ")}`,
  };
}

/** Why the finding is what it is, in one sentence; what the clause says of a dispute follows it. */
export function reasonOf(
  status: FindingStatus,
  instance: Instance,
  cured: boolean,
  causes: readonly Cause[],
  notes: readonly (Text | null)[],
  isDecided = false,
): Text {
  const base = (isDecided ? ofDecision(status, cured) : null) ?? ofStatus(status, instance, cured, causes);
  const said = notes.filter((note) => note !== null);
  return { id: [base.id, ...said.map((note) => note.id)].join(" — "), en: [base.en, ...said.map((note) => note.en)].join(" — ") };
}
