import type { Text } from "../../diagnostics/text.js";
import type { Act, Clause, Trigger } from "../../language/model/clause.js";
import type { Condition } from "../../language/model/condition.js";
import type { Machine } from "../../language/model/machine.js";
import type { Policy } from "../../language/model/policy.js";
import { transitionsIn } from "../../language/model/transitions-of.js";
import { findingType } from "../plan/finding-type.js";
import { conditionsIn, machineOf, referencesIn } from "./references-in.js";
import type { Crossing } from "./splitting.js";

const words = {
  tie: { id: "`where` mengikat peristiwa perkara lain", en: "`where` ties events of other cases" },
  noCase: {
    id: "tidak milik satu perkara: peristiwa perkara mana pun memenuhinya",
    en: "belongs to no case: events of any case perform it",
  },
  measure: { id: "mengukur banyak perkara sekaligus", en: "measures many cases together" },
  rule: { id: "aturan json-rules-engine dapat melihat apa saja", en: "a rule of json-rules-engine may look at anything" },
  kept: { id: "menjaga keadaan satu perkara tanpa peristiwa apa pun darinya", en: "keeps the state of one case without any event of it" },
  otherKey: { id: "syaratnya melihat perkara lain (`of`)", en: "its condition looks at another case (`of`)" },
  shared: { id: "yang dimiliki bersama melihat keadaan satu perkara", en: "what all cases share looks at the state of one" },
  role: { id: "peran ini bergantung pada keadaan pemegangnya", en: "this role rests on the state of its holder" },
  moved: { id: "yang dimiliki bersama digerakkan oleh perkara", en: "what all cases share is moved by cases" },
  moves: {
    id: "peristiwa tentang yang dimiliki bersama juga menggerakkan perkara",
    en: "an event about what all cases share moves cases, too",
  },
  finding: { id: "wewenang memutus bergantung pada suatu syarat", en: "the power to decide rests on a condition" },
} satisfies { readonly [name: string]: Text };

/** What in one version looks from one case at another; `pack`: every version, each of which hears the others' breaches. */
export function crossingsIn(policy: Policy, pack: readonly Policy[]): readonly Crossing[] {
  const said: Crossing[] = [];
  const about = { id: policy.id, version: policy.version };
  const say = (name: string, message: Text, clause: Clause | null = null): void => {
    said.push({ policy: about, name, message, place: clause?.place ?? null });
  };
  for (const clause of policy.clauses.values()) {
    const message =
      ofNorm(clause, policy) ?? ofTriggers(clause, pack) ?? ofConditions(conditionsIn(clause.norm), policy, isShared(clause, policy));
    if (message !== null) say(clause.id, message, clause);
  }
  for (const machine of policy.machines.values()) {
    const guards = [...transitionsIn(machine.root)].map(({ guard }) => guard);
    const message = ofConditions(guards, policy, machine.key.kind === "single") ?? ofAlphabet(machine, policy);
    if (message !== null) say(machine.id, message);
  }
  for (const delegation of policy.delegations.values()) {
    const isOfAll = delegation.over.some((type) => isBroadcast(type, policy));
    const message = ofConditions([delegation.while], policy, isOfAll);
    if (message !== null) say(delegation.id, message);
  }
  for (const role of policy.parties.roles.values()) if (role.while.length > 0) say(role.id, words.role);
  return said;
}

/** Whether every part needs events of a type: those about a single machine, and the language's own. */
export function isBroadcast(type: string, policy: Policy): boolean {
  const about = policy.events.get(type)?.about ?? null;
  return type === findingType || (about !== null && isSingle(about, policy));
}

function isSingle(machine: string, policy: Policy): boolean {
  return policy.machines.get(machine)?.key.kind === "single";
}

function ofNorm({ norm }: Clause, policy: Policy): Text | null {
  switch (norm.kind) {
    case "obligation":
    case "prohibition":
    case "requirement":
      if (norm.where.length > 0) return words.tie;
      return norm.kind !== "requirement" && norm.when.some(({ kind }) => kind === "in-force") ? words.noCase : null;
    case "standing-duty":
      return isSingle(norm.mustKeep.machine, policy) ? null : words.kept;
    case "power": {
      const delegated = [...policy.delegations.values()].some((each) => each.over.includes(findingType) && each.while !== null);
      const rests = norm.while !== null || norm.if !== null || delegated;
      return norm.over.includes(findingType) && rests ? words.finding : null;
    }
    case "recurring":
      return words.noCase;
    case "measure":
      return words.measure;
    default:
      return words.rule;
  }
}

/** What is born of the breach of something shared belongs to no case. */
function ofTriggers({ norm }: Clause, pack: readonly Policy[]): Text | null {
  if (!("when" in norm)) return null;
  const isOfShared = (trigger: Trigger): boolean => {
    if (trigger.kind !== "breach" && trigger.kind !== "cured") return false;
    return pack.some((policy) => {
      const breached = policy.clauses.get(trigger.clause);
      return breached !== undefined && isShared(breached, policy);
    });
  };
  return norm.when.some(isOfShared) ? words.noCase : null;
}

/** Whether a clause can be asked outside any case with a key, so that parts without the case would answer for it. */
function isShared({ norm }: Clause, policy: Policy): boolean {
  const ofTypes = (types: readonly string[]) => types.some((type) => isBroadcast(type, policy));
  const of = (happening: Trigger | Act) => {
    if (happening.kind === "event") return isBroadcast(happening.type, policy);
    return happening.kind === "state" && isSingle(happening.machine, policy);
  };
  switch (norm.kind) {
    case "obligation":
      return norm.when.some(of);
    case "requirement":
      return ofTypes(norm.before);
    case "prohibition":
      return ofTypes(norm.mustNot) || norm.when.some(of);
    case "power":
      return ofTypes(norm.over);
    case "standing-duty":
      return true;
    default:
      return false;
  }
}

function ofConditions(conditions: readonly (Condition | null)[], policy: Policy, shared: boolean): Text | null {
  for (const condition of conditions) {
    for (const { fact, of } of referencesIn(condition, policy.conditions)) {
      if (of.kind !== "own") return words.otherKey;
      const machine = machineOf(fact);
      if (shared && machine !== null && !isSingle(machine, policy)) return words.shared;
    }
  }
  return null;
}

/** A single machine hears only what every part has; any other only what belongs to its case. */
function ofAlphabet({ key, alphabet }: Machine, policy: Policy): Text | null {
  const single = key.kind === "single";
  for (const type of alphabet) {
    const isOfBreach = type.startsWith("breach.") || type.startsWith("cured.");
    if (single && (isOfBreach || !isBroadcast(type, policy))) return words.moved;
    if (!single && isBroadcast(type, policy)) return words.moves;
  }
  return null;
}
