import type { Text } from "../../diagnostics/text.js";
import type { RecordedEvent } from "../../events/event.js";
import { passes } from "../conditions/compile-condition.js";
import { every, some, type Truth } from "../conditions/truth.js";
import type { Cause } from "../facts/cause.js";
import type { Scene } from "../facts/scene.js";
import type { DelegationPlan, PowerPlan } from "../plan/clause-plan.js";
import { required } from "../required.js";
import { holdsRole, partyHolds } from "../run/parties.js";
import type { Between } from "../ways/instance.js";
import type { JudgedAct } from "./judged-act.js";

/** What an act is under the delegations of a power. */
export interface Delegated {
  /** Whether its actor could do it for the one that holds the power; false where nothing was delegated to it. */
  readonly truth: Truth;
  readonly causes: readonly Cause[];
  /** Why not, of the delegation that speaks of its actor; `null` where none does. */
  readonly note: Text | null;
}

const toNobody: Delegated = Object.freeze({ truth: false, causes: [], note: null });

/** Judges an act of a delegate: valid exactly while the delegation is, and the act of its principal would be. */
export function judgeDelegated(act: JudgedAct, power: PowerPlan): Delegated {
  const judged = power.delegations.flatMap((plan) => judgeOne(act, power, plan) ?? []);
  if (judged.length === 0) return toNobody;
  const truth = some(judged.map((each) => each.truth));
  const spoken = required(
    judged.find((each) => each.truth === truth),
    "delegation",
  );
  return { truth, causes: judged.flatMap((each) => each.causes), note: truth === true ? null : spoken.note };
}

/** `null` where the delegation does not speak of the act, or of its actor. */
function judgeOne(act: JudgedAct, power: PowerPlan, { delegation, while: held }: DelegationPlan): Delegated | null {
  const { run, event, actor, at } = act;
  if (!delegation.over.includes(event.type)) return null;
  const isDelegate = actor === delegation.to ? true : holdsRole(run, actor, event, delegation.to, at);
  if (isDelegate === false) return null;
  const own = act.scene();
  const lasts = every([within(at, delegation.since, delegation.until), passes(held, own)]);
  const holds = partyHolds(run, delegation.from, power.norm.of, at);
  const principal = asDoneBy(act.scene(), { ...event, actor: delegation.from });
  const may = passes(power.while, principal);
  const carries = passes(power.if, principal);
  return {
    truth: every([isDelegate, lasts, holds, may, carries]),
    causes: [...(isDelegate === null ? [run.unknownActor(event)] : []), ...own.causes, ...principal.causes],
    note: reasonOf(delegation.id, delegation.from, { lasts, holds, may, carries }, power),
  };
}

/** The scene as if the one that delegated had acted. */
function asDoneBy(scene: Scene, event: RecordedEvent): Scene {
  return { ...scene, event, trigger: event, actor: event.actor };
}

function within(at: Between, since: number | null, until: number | null): Truth {
  const from = since ?? Number.NEGATIVE_INFINITY;
  const end = until ?? Number.POSITIVE_INFINITY;
  if (at.earliest >= from && at.latest < end) return true;
  return at.latest < from || at.earliest >= end ? false : null;
}

interface Parts {
  readonly lasts: Truth;
  readonly holds: Truth;
  readonly may: Truth;
  readonly carries: Truth;
}

function reasonOf(id: string, from: string, { lasts, holds, may, carries }: Parts, { norm }: PowerPlan): Text | null {
  if (lasts === false)
    return { id: `pelimpahan \`${id}\` tidak berlaku saat itu`, en: `the delegation \`${id}\` was not valid at that time` };
  if (holds === false)
    return {
      id: `pelimpahan \`${id}\`: \`${from}\` sendiri tidak memegang peran \`${norm.of}\` saat itu`,
      en: `the delegation \`${id}\`: \`${from}\` did not itself hold the role \`${norm.of}\` at that time`,
    };
  if (may === false)
    return {
      id: `pelimpahan \`${id}\`: syarat untuk memakai wewenang ini tidak terpenuhi saat itu`,
      en: `the delegation \`${id}\`: the conditions for using this power did not hold at that time`,
    };
  if (carries === false)
    return {
      id: `pelimpahan \`${id}\`: tindakan tidak memuat yang wajib dimuatnya`,
      en: `the delegation \`${id}\`: the act does not carry what it must carry`,
    };
  return null;
}
