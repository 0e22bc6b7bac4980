import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import type { Truth } from "../conditions/truth.js";
import { type Cause, uncertainOrder } from "../facts/cause.js";
import { type Judgement, judgeAct } from "../norms/power.js";
import { actorOf } from "../plan/actor-of.js";
import { caseKeyOf } from "../plan/case-key.js";
import type { TypePlan } from "../plan/type-plan.js";
import { required } from "../required.js";
import { type Between, exactly } from "../ways/instance.js";
import type { World } from "../ways/world.js";
import { outsideScene } from "./outside-scene.js";
import type { Run } from "./run.js";

const allowed: Judgement = Object.freeze({ truth: true, causes: [], wanting: null, note: null });

/** What nobody has the power to do. */
export const powerless: Judgement = Object.freeze({ truth: false, causes: [], wanting: null, note: null });

/** Of a span that is not over. */
export const unjudged: Judgement = Object.freeze({ truth: null, causes: [], wanting: null, note: null });

/** Whether acts are valid, each under the version in force at it, as seen from outside its case. */
export class Judging {
  readonly #runs: readonly Run[];

  /** `runs`: the versions of a pack, in the order in which they come into force. */
  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  judge(event: RecordedEvent, at: Between): Judgement {
    const before = this.governing(at.earliest);
    const after = this.governing(at.latest);
    const judgement = this.#judgeUnder(before, event, at);
    return before === after ? judgement : together(judgement, this.#judgeUnder(after, event, at), [uncertainOrder(event.id)]);
  }

  /** Whether the version in force gives anyone the power over acts of a type; unknown where a span reaches over a change. */
  empowers(type: string, at: Between): Truth {
    const before = this.#givesPower(type, at.earliest);
    return before === this.#givesPower(type, at.latest) ? before : null;
  }

  /** The version in force at an instant; `null` where there is none. */
  governing(at: Instant): Run | null {
    return this.#runs.find((run) => run.governs(exactly(at)) === true) ?? null;
  }

  /** Who could have done an act that was judged. */
  rolesFor(event: RecordedEvent): readonly string[] {
    return required(this.#typeUnder(this.governing(event.time), event), "event type", event.type).type.by;
  }

  #judgeUnder(governing: Run | null, event: RecordedEvent, at: Between): Judgement {
    const run = governing ?? this.#runs.at(-1);
    const type = this.#typeUnder(governing, event);
    if (run === undefined || type === undefined) return allowed;
    const plan = governing === null ? { ...type, powers: [] } : type;
    if (plan.decides !== null && plan.powers.length === 0) return powerless;
    if (plan.powers.length === 0 && plan.type.by.length === 0) return allowed;
    const unit = run.unit(caseKeyOf(plan, event));
    const exact = at.earliest === at.latest;
    if (exact) unit.advance(at.latest);
    const actor = actorOf(event, plan);
    const onlookers: readonly (World | null)[] = exact ? unit.worlds : [null];
    const judgements = onlookers.map((world) =>
      judgeAct({ run, event, at, actor, scene: () => outsideScene(run, unit, world, event, at, actor) }, plan),
    );
    return judgements.reduce((one, other) => together(one, other, []));
  }

  #typeUnder(governing: Run | null, event: RecordedEvent): TypePlan | undefined {
    return (governing ?? this.#runs.at(-1))?.plan.types.get(event.type);
  }

  #givesPower(type: string, at: Instant): boolean {
    const plan = this.governing(at)?.plan.types.get(type);
    return plan !== undefined && plan.powers.length > 0;
  }
}

/** What two judgements of one act come to; `causes` are why there are two. */
function together(one: Judgement, other: Judgement, causes: readonly Cause[]): Judgement {
  if (one.truth === other.truth) return one;
  return { ...(one.truth === true ? other : one), truth: null, causes: [...one.causes, ...other.causes, ...causes] };
}
