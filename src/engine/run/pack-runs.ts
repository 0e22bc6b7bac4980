import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { evaluationOrder } from "../event-order.js";
import type { Scene } from "../facts/scene.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalSet } from "../journal/journal-set.js";
import type { Judgement } from "../norms/power.js";
import { caseKeyOf } from "../plan/case-key.js";
import { clauseNamed, findingType } from "../plan/finding-type.js";
import { noKey } from "../plan/key-of.js";
import type { VersionPlan } from "../plan/version-plan.js";
import { required } from "../required.js";
import { exactly } from "../ways/instance.js";
import { AskedTimes, notAsked } from "./asked-times.js";
import type { Governed } from "./governed.js";
import { Judging, powerless, unjudged } from "./judging.js";
import type { NewerVersion } from "./newer-version.js";
import { outsideScene } from "./outside-scene.js";
import { whenOf } from "./past.js";
import { recurringTime } from "./recurring-time.js";
import { Run } from "./run.js";
import type { RunSurroundings } from "./run-surroundings.js";
import { phases, type Timers } from "./timers.js";

/** An event with its position in the order of all. */
export interface Numbered {
  readonly event: RecordedEvent;
  readonly ordinal: number;
}

/** An act by someone who holds no role that may do it. */
export interface Stranger {
  readonly event: RecordedEvent;
  readonly allowed: readonly string[];
}

/** A newer version running as though it had been in force in the place of an older one. */
export interface Second {
  readonly first: Run;
  /** When the newer version comes into force. */
  readonly at: Instant;
  readonly run: Run;
}

type Hearing = Pick<RunSurroundings<Run>, "othersHear" | "tellOthers" | "settleMail">;

/** A run that only judges beside another tells nobody else. */
const hearsAlone: Hearing = Object.freeze({
  othersHear: () => false,
  tellOthers: () => undefined,
  settleMail: (run: Run) => {
    run.deliverMail();
  },
});

/** What every version of every pack shares. */
export type PackSurroundings = Pick<RunSurroundings<Run>, "journal" | "timers" | "darkness" | "touched">;

/** The versions of one pack, each running over the whole log, side by side. */
export class PackRuns {
  readonly runs: readonly Run[];
  /** Those that judge for themselves, and those that only judge beside an older one. */
  readonly everyRun: readonly Run[];
  /** Newer versions as though each had been in force in an older one's place. */
  readonly #seconds: readonly Second[];
  readonly strangers: JournalList<Stranger>;
  /** Recorded findings that nobody in this pack had the power for, and those by someone who had not. */
  readonly powerless: JournalSet<RecordedEvent>;
  readonly void: JournalSet<RecordedEvent>;
  readonly #governed: readonly Governed[];
  readonly #judging: Judging;
  readonly #timers: Timers;
  #delivering = false;

  /** `replayFrom`: with a single version as if it had been in force, the instant from which. */
  constructor(versions: readonly VersionPlan[], around: PackSurroundings, replayFrom: Instant | null) {
    this.#timers = around.timers;
    this.strangers = new JournalList(around.journal);
    this.powerless = new JournalSet(around.journal);
    this.void = new JournalSet(around.journal);
    const forced = versions.map(
      (plan): Governed => ({ plan, force: replayFrom === null ? plan.force : { from: replayFrom, until: null } }),
    );
    this.#governed = forced.sort((left, right) => left.plan.policy.inForce.from - right.plan.policy.inForce.from);
    const asked = new AskedTimes(this.#governed);
    const judge: RunSurroundings<Run>["judge"] = (event, at) => this.#judging.judge(event, at);
    const empowers: RunSurroundings<Run>["empowers"] = (type, at) => this.#judging.empowers(type, at);
    const periods: RunSurroundings<Run>["recurringTime"] = (duty, bearer, force) => recurringTime(this.#governed, duty, bearer, force);
    this.runs = this.#governed.map(({ plan, force }, index) => {
      const askedTime: RunSurroundings<Run>["askedTime"] = (standing, bearer) => asked.of(standing, bearer);
      const own = { askedTime, recurringTime: periods, ...this.#hearing(plan) };
      return new Run(plan, { ...around, judge, empowers, force, newer: this.#newerThan(index), ...own });
    });
    this.#judging = new Judging(this.runs);
    this.#seconds = this.#governed.flatMap(({ plan, force }, index) => {
      if (force === null || plan.policy.transition !== "most-favourable") return [];
      const own = { askedTime: () => notAsked, recurringTime: () => null, ...hearsAlone };
      return this.runs.slice(0, index).flatMap((first) => {
        const surroundings = { ...around, judge, empowers, force: first.force, newer: this.#newerThan(index), ...own };
        return first.force === null ? [] : [{ first, at: force.from, run: new Run(plan, surroundings) }];
      });
    });
    this.everyRun = [...this.runs, ...this.#seconds.map(({ run }) => run)];
  }

  /** Whether each finding as of then rests on one unit of one run alone: no second judgement, no measure and no rule over many. */
  judgesApart(asOf: Instant): boolean {
    const overMany = ({ force, plan }: Run): boolean =>
      plan.clauses.some(({ kind }) => kind === "rule" || (kind === "measure" && force !== null && force.from <= asOf));
    return this.#seconds.length === 0 && !this.runs.some(overMany);
  }

  /** The runs that judge beside this one what is open as their version begins. */
  secondsOf(run: Run): readonly Second[] {
    return this.#seconds.filter(({ first }) => first === run);
  }

  /** How a version tells the others of its breaches and cures. */
  #hearing(plan: VersionPlan): Hearing {
    return {
      othersHear: (name) => this.#governed.some((other) => other.plan !== plan && other.plan.hearing.has(name)),
      tellOthers: (from, sent, key) => {
        for (const run of this.runs) if (run !== from && run.plan.hearing.has(sent.name)) run.receive(sent, key);
      },
      settleMail: (run) => this.#settleMail(run),
    };
  }

  /** Later versions whose terms take the place of older ones at once. */
  #newerThan(index: number): readonly NewerVersion[] {
    return this.#governed.flatMap(({ plan, force }, other) =>
      other > index && force !== null && plan.policy.transition === "immediate"
        ? [{ at: force.from, plan, scene: (trigger) => this.#sceneAtChange(other, force.from, trigger) }]
        : [],
    );
  }

  #sceneAtChange(index: number, at: Instant, trigger: RecordedEvent | null): Scene {
    const run = required(this.runs[index], "run");
    const type = trigger === null ? undefined : run.plan.types.get(trigger.type);
    const key = trigger === null ? noKey : caseKeyOf(type, trigger);
    return outsideScene(run, run.unit(key), null, trigger, exactly(at), trigger?.actor ?? type?.presumedActor ?? null);
  }

  begin(): void {
    for (const run of this.everyRun) run.begin();
  }

  /**
   * Lets the events of one instant happen in every version, in each version's own order; `between` lets time catch up
   * before each. The version in force comes first: it judges.
   */
  deliver(events: readonly Numbered[], between: () => void): void {
    const heard = events.filter(({ event }) => event.type !== findingType || this.#hasClause(clauseNamed(event)));
    const [first] = heard;
    if (first === undefined) return;
    const governing = this.#judging.governing(first.event.time);
    const judgements = new Map<RecordedEvent, Judgement>();
    this.#delivering = true;
    for (const run of governing === null ? this.everyRun : [governing, ...this.everyRun.filter((other) => other !== governing)]) {
      const before = evaluationOrder(run.plan.ranks);
      const inOrder = heard.length === 1 ? heard : [...heard].sort((left, right) => before(left.event, right.event));
      for (const { event, ordinal } of inOrder) {
        between();
        const judgement = judgements.get(event) ?? this.#judgeOrWait(event);
        judgements.set(event, judgement);
        run.deliver(event, ordinal, judgement);
      }
    }
    this.#delivering = false;
    this.#settleAll();
  }

  /** What one version tells the others they hear once the events of the instant have happened in each. */
  #settleMail(run: Run): void {
    if (this.#delivering) run.deliverMail();
    else this.#settleAll();
  }

  #settleAll(): void {
    while (this.everyRun.filter((run) => run.deliverMail()).length > 0);
  }

  /** What a span is worth can turn on what happens before it is over. */
  #judgeOrWait(event: RecordedEvent): Judgement {
    const { until, type } = event;
    const isBound = this.runs.some(({ plan }) => {
      const bound = plan.types.get(type);
      if (bound === undefined) return false;
      return bound.powers.length + bound.type.by.length > 0 || bound.provides.some(({ norm }) => norm.by === "bearer");
    });
    if (until === null || !isBound) return this.#judgeAndNote(event);
    const fire = (): void => {
      const { truth } = this.#judgeAndNote(event);
      for (const run of this.everyRun) run.settle(event, truth);
    };
    this.#timers.add({ at: until, phase: phases.waitEnds, fire });
    return unjudged;
  }

  #judgeAndNote(event: RecordedEvent): Judgement {
    const judgement = this.#judging.judge(event, whenOf(event));
    if (event.type === findingType) this.#noteFinding(event, judgement);
    else if (judgement.truth === false && judgement.wanting === null)
      this.strangers.push({ event, allowed: this.#judging.rolesFor(event) });
    return judgement;
  }

  /** What a finding is on may be a clause of another pack. */
  #hasClause(clause: string | null): boolean {
    return clause !== null && this.runs.some(({ plan }) => plan.policy.clauses.has(clause));
  }

  #noteFinding(event: RecordedEvent, judgement: Judgement): void {
    if (judgement === powerless) this.powerless.add(event);
    else if (judgement.truth === false) this.void.add(event);
  }
}
