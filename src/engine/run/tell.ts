import { limitBreaches } from "../endless-chain.js";
import { unsureBreach } from "../facts/cause.js";
import { findingId } from "../findings/finding-id.js";
import { decide } from "../norms/holding.js";
import { noKey, shownKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { heardAs } from "../plan/plan-hearing.js";
import type { HearingPlan, VersionPlan } from "../plan/version-plan.js";
import type { Born, Instance } from "../ways/instance.js";
import { type News, onlyBreached, type Sent } from "../ways/news.js";
import { absent } from "../ways/outcome.js";
import { hearBreach } from "./hear-breach.js";
import type { Step } from "./step.js";

const nothing: HearingPlan = { machines: [], starts: [] };

/** What hears of it under a version. */
export function hearingOf(plan: VersionPlan, name: string): HearingPlan {
  return plan.hearing.get(name) ?? nothing;
}

/** Lets this way hear of its breaches and cures, and of those that follow from them; sends what others are to hear. */
export function heed(step: Step, othersHear: (name: string) => boolean): void {
  const { world } = step;
  for (let news = world.tidings.takeNext(); news !== null; news = world.tidings.takeNext()) tell(step, news, othersHear);
}

function tell(step: Step, news: News, othersHear: (name: string) => boolean): void {
  const { instance } = news.outcome;
  const name = heardAs({ kind: news.what, clause: instance.plan.clause.id });
  const { machines, starts } = hearingOf(step.run.plan, name);
  const keys = machines.map((machine) => keyHeard(step.run.plan, machine, instance, step.unit.key));
  const here = machines.filter((_, index) => keys[index] === step.unit.key);
  let { sure } = news;
  if (!sure && here.length > 0) {
    sure = decide(step, null, news.causes);
    step.world.restate(sure ? onlyBreached(news.outcome) : notBreached(news));
    if (!sure) return;
  }
  const born = bornOf(step, news, sure);
  hearBreach({ ...step, at: news.at, event: null, ordinal: -1, actor: null, born }, name, here, starts);
  const elsewhere = keys.some((key) => key !== null && key !== step.unit.key);
  if (elsewhere || othersHear(name)) step.world.tidings.send({ name, born, at: news.at, sure });
}

function bornOf(step: Step, { what, outcome, causes }: News, sure: boolean): Born {
  const { instance } = outcome;
  const depth = (instance.origin.born?.depth ?? 0) + 1;
  limitBreaches(depth, instance.plan.clause.id);
  const doubts = causes.length > 0 ? causes : [unsureBreach(instance.plan.clause.id)];
  return { what, of: instance, name: `${what}:${findingId(step.run.plan.policy, instance)}`, depth, causes: sure ? [] : doubts };
}

/** The outcome in the ways where there was no breach. */
function notBreached({ outcome }: News): News["outcome"] {
  const variants = outcome.variants.filter(({ status }) => status !== "violated");
  return { ...outcome, variants: variants.length === 0 ? [absent] : variants };
}

/**
 * The key of the machine's instance that hears: what its own key picks from the event handed on; else the case's, where
 * both have the same key. `null`: none.
 */
export function keyHeard(
  plan: VersionPlan,
  machine: MachinePlan,
  { origin, case: { machine: about } }: Instance,
  unitKey: string,
): string | null {
  if (machine.singleKey !== null) return machine.singleKey;
  const own = origin.event === null ? null : machine.keyOf(origin.event);
  if (own !== null) return own;
  const alike = JSON.stringify(machine.machine.key) === JSON.stringify(aboutKey(plan, about));
  return alike && unitKey !== noKey && shownKey(unitKey) !== "" ? unitKey : null;
}

function aboutKey({ machineNamed }: VersionPlan, about: string | null): unknown {
  return about === null ? { kind: "paths", paths: [{ kind: "subject" }] } : machineNamed.get(about)?.machine.key;
}

/** One unit hearing of a breach, or its cure, elsewhere. */
export interface Mail {
  readonly key: string;
  readonly sent: Sent;
  readonly machines: readonly MachinePlan[];
  readonly begins: HearingPlan["starts"];
}

/** Who in a version is to hear it; `from` is the key of the case, which this version has to itself where it is `own`. */
export function mailFor(plan: VersionPlan, sent: Sent, from: string, own: boolean): readonly Mail[] {
  const { machines, starts } = hearingOf(plan, sent.name);
  const byKey = new Map<string, MachinePlan[]>();
  if (!own && starts.length > 0) byKey.set(from, []);
  for (const machine of machines) {
    const key = keyHeard(plan, machine, sent.born.of, from);
    if (key === null || (own && key === from)) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), machine]);
  }
  return [...byKey].map(([key, heardBy]) => ({ key, sent, machines: heardBy, begins: !own && key === from ? starts : [] }));
}

/** Lets one way of a unit hear what it was sent. */
export function hearMail(step: Step, { sent, machines, begins }: Mail): void {
  const { born, at, sure, name } = sent;
  const causes = born.causes.length > 0 ? born.causes : [unsureBreach(born.of.plan.clause.id)];
  if (!sure && machines.length > 0 && !decide(step, null, causes)) return;
  const heard: Born = { ...born, causes: sure || machines.length > 0 ? [] : causes };
  hearBreach({ ...step, at, event: null, ordinal: -1, actor: null, born: heard }, name, machines, begins);
}
