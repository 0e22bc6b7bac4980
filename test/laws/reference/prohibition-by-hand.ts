import type { Clause, Period, Prohibition } from "../../../src/language/model/clause.js";
import { endOf } from "./count-period.js";
import { extendedBy } from "./extended-by.js";
import { type ExtensionsByHand, extendedByHand } from "./extended-by-hand.js";
import { isTied } from "./is-tied.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";
import type { Outcome } from "./world.js";

/** A forbidden act, judged by itself. */
export function prohibitedAct(version: VersionWorld, clause: Clause, norm: Prohibition, act: Happened): readonly Outcome[] {
  const { world, policy } = version;
  if (!norm.mustNot.includes(act.event.type) || !world.holds(act, norm.of, policy)) return [];
  const place = { event: act, trigger: act, now: act.at };
  if (!world.ask(norm.while, place, version) || !world.ask(norm.if, place, version)) return [];
  return [
    {
      policy: policy.id,
      version: policy.version,
      clause: clause.id,
      key: world.keyOf(act, policy),
      of: norm.of,
      trigger: act.event.id,
      part: "whole",
      status: "violated",
      dueAt: null,
      performedAt: null,
      cured: false,
    },
  ];
}

/** A time of keeping from one trigger on. */
export class ProhibitionByHand {
  readonly #period: Period;
  #end: number | null;
  #extensions: ExtensionsByHand | null = null;
  #broken = false;
  /** Each forbidden act is a finding; the first one is the instance's own. */
  readonly #further = new Set<Happened>();

  readonly version: VersionWorld;
  readonly clause: Clause;
  readonly key: string;
  readonly norm: Prohibition;
  readonly trigger: Happened;

  constructor(version: VersionWorld, clause: Clause, norm: Prohibition, period: Period, trigger: Happened) {
    this.version = version;
    this.clause = clause;
    this.norm = norm;
    this.trigger = trigger;
    this.key = version.world.keyOf(trigger, version.policy);
    this.#period = period;
    this.#end = endOf(period, trigger.at, version.policy);
    if (this.#end !== null) version.world.instants.add(this.#end);
  }

  hear(act: Happened): void {
    this.#judge(act);
    this.#extend(act);
  }

  /** Also a ban that is broken is made longer, up to its last instant. */
  #extend(act: Happened): void {
    const { policy, world } = this.version;
    const rule = this.norm.extendedOn;
    if (rule === null || !rule.events.includes(act.event.type) || this.#end === null || act.at > this.#end) return;
    if (world.keyOf(act, policy) !== this.key) return;
    this.#extensions = extendedBy(this.version, rule, act, this.#extensions);
    if (this.#extensions === null) return;
    const request = { start: this.trigger.at, pauses: [], given: null };
    const end = extendedByHand(policy.clocks, this.#period, request, this.#extensions);
    this.#end = end.kind === "at" ? end.at : null;
    if (this.#end !== null) world.instants.add(this.#end);
  }

  #judge(act: Happened): void {
    const { world, policy } = this.version;
    if (!this.norm.mustNot.includes(act.event.type) || act.at < this.trigger.at || !world.holds(act, this.norm.of, policy)) return;
    // As with any wait, its last instant is over.
    if (this.#end !== null && act.at >= this.#end) return;
    if (!isTied(this.version, this.norm.where, act, this.trigger)) return;
    const isFirst = !this.#broken;
    this.#broken = true;
    if (isFirst) this.#note(this.trigger, act);
    if (isFirst || act.unseen) return;
    // One more act within several bans of the clause is one breach.
    if (!this.version.isFurtherAct(this, act)) this.#note(act, act);
    this.#further.add(act);
  }

  isFurther(act: Happened): boolean {
    return this.#further.has(act);
  }

  #note(trigger: Happened, act: Happened): void {
    const { world, policy } = this.version;
    world.note({
      kind: "breach",
      clause: this.clause,
      key: this.key,
      trigger,
      home: world.homeOf(this.trigger, policy),
      isOfForce: false,
      at: act.at,
    });
  }

  outcomes(): readonly Outcome[] {
    const own = this.#own();
    return [
      own,
      ...[...this.#further].map((act): Outcome => ({ ...own, trigger: act.event.id, part: "act", status: "violated", dueAt: null })),
    ];
  }

  #own(): Outcome {
    const { world, policy } = this.version;
    const over = this.#end !== null && this.#end < world.asOf;
    return {
      policy: policy.id,
      version: policy.version,
      clause: this.clause.id,
      key: this.key,
      of: this.norm.of,
      trigger: this.trigger.event.id,
      part: "whole",
      status: this.#broken ? "violated" : this.#end === null ? "undetermined" : over ? "satisfied" : "pending",
      dueAt: this.#end,
      performedAt: null,
      cured: false,
    };
  }
}
