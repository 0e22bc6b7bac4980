import type { Text } from "../../diagnostics/text.js";
import { passes } from "../conditions/compile-condition.js";
import { every, some, type Truth } from "../conditions/truth.js";
import type { Cause } from "../facts/cause.js";
import type { PowerPlan } from "../plan/clause-plan.js";
import type { TypePlan } from "../plan/type-plan.js";
import { required } from "../required.js";
import { holdsOneOf, holdsRole } from "../run/parties.js";
import type { Step } from "../run/step.js";
import { actInstance, recordAct } from "./act-outcome.js";
import { judgeDelegated } from "./delegated.js";
import type { JudgedAct } from "./judged-act.js";

export interface Judgement {
  /** Whether the act is valid. */
  readonly truth: Truth;
  readonly causes: readonly Cause[];
  /** The power that is said to be wanting; `null` where no power clause covers the act. */
  readonly wanting: PowerPlan | null;
  readonly note: Text | null;
}

const valid: Judgement = Object.freeze({ truth: true, causes: [], wanting: null, note: null });

/** Whether an act is one that its actor may do. */
export function judgeAct(act: JudgedAct, plan: TypePlan): Judgement {
  const { event, run, actor, at } = act;
  const { by } = plan.type;
  const entitled = by.length === 0 || actor === null ? true : holdsOneOf(run, actor, event, by, at);
  if (plan.powers.length === 0) {
    return entitled === true
      ? valid
      : { truth: entitled, causes: entitled === null ? [run.unknownActor(event)] : [], wanting: null, note: null };
  }
  const judgements = plan.powers.map((power) => judgePower(act, power, entitled));
  const best = judgements.find((judgement) => judgement.truth === true);
  if (best !== undefined) return best;
  const truth = some(judgements.map((judgement) => judgement.truth));
  const spoken = required(
    judgements.find((judgement) => judgement.truth === truth),
    "judgement",
  );
  return { ...spoken, truth, causes: judgements.flatMap((judgement) => judgement.causes) };
}

function judgePower(act: JudgedAct, power: PowerPlan, entitled: Truth): Judgement {
  const own = judgeOwn(act, power, entitled);
  if (own.truth === true || power.delegations.length === 0) return own;
  const delegated = judgeDelegated(act, power);
  const truth = some([own.truth, delegated.truth]);
  return { truth, causes: [...own.causes, ...delegated.causes], wanting: power, note: delegated.note ?? own.note };
}

/** Whether the actor holds the power itself. */
function judgeOwn({ event, run, actor, at, scene: sceneOf }: JudgedAct, power: PowerPlan, entitled: Truth): Judgement {
  const role = holdsRole(run, actor, event, power.norm.of, at);
  const scene = sceneOf();
  const held = passes(power.while, scene);
  const carried = passes(power.if, scene);
  const causes = [...(role === null ? [run.unknownActor(event)] : []), ...scene.causes];
  return {
    truth: every([entitled, role, held, carried]),
    causes,
    wanting: power,
    note: reasonOf(every([entitled, role]), held, carried, power),
  };
}

function reasonOf(role: Truth, held: Truth, carried: Truth, power: PowerPlan): Text | null {
  if (role === false) {
    return { id: `pelaku tidak memegang peran \`${power.norm.of}\``, en: `the actor does not hold the role \`${power.norm.of}\`` };
  }
  if (held === false)
    return {
      id: "syarat untuk memakai wewenang ini tidak terpenuhi saat itu",
      en: "the conditions for using this power did not hold at that time",
    };
  if (carried === false) return { id: "tindakan tidak memuat yang wajib dimuatnya", en: "the act does not carry what it must carry" };
  return null;
}

/** Records that the act at hand is void. */
export function recordVoid(step: Step, judgement: Judgement, machine: string | null, bearer: string): void {
  if (judgement.wanting === null) return;
  const unsure = step.run.governs(step.at) === null ? step.run.unsureForce(step.event) : [];
  recordAct(
    step,
    actInstance(step, judgement.wanting, bearer, machine),
    "void",
    step.run.governs(step.at),
    [...judgement.causes, ...unsure],
    { note: judgement.note },
  );
}
