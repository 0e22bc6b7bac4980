import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import type { Truth } from "../conditions/truth.js";
import { evaluationOrder } from "../event-order.js";
import { uncertainOrder } from "../facts/cause.js";
import type { Scene } from "../facts/scene.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalSet } from "../journal/journal-set.js";
import { dueSpan } from "../norms/due-span.js";
import { type Judgement, judgeAct } from "../norms/power.js";
import { actorOf } from "../plan/actor-of.js";
import type { StandingDutyPlan } from "../plan/clause-plan.js";
import { clauseNamed, findingType } from "../plan/finding-type.js";
import { noKey } from "../plan/key-of.js";
import type { Force, VersionPlan } from "../plan/version-plan.js";
import { type Between, exactly } from "../ways/instance.js";
import type { World } from "../ways/world.js";
import type { AskedTime } from "./asked-time.js";
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

const allowed: Judgement = Object.freeze({ truth: true, causes: [], wanting: null, note: null });

/** What nobody has the power to do. */
const powerless: Judgement = Object.freeze({ truth: false, causes: [], wanting: null, note: null });

/** A duty for a term from its trigger: no version's force bounds it. */
const askedByTrigger: AskedTime = Object.freeze({
  from: Number.NEGATIVE_INFINITY,
  until: null,
  since: Number.NEGATIVE_INFINITY,
  goesOn: false,
  dueBefore: null,
});

/** Standing duties follow the version of each instant: beside another, a version asks none. */
const notAsked: AskedTime = { ...askedByTrigger, since: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

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

/** Of a span that is not over. */
const unjudged: Judgement = Object.freeze({ truth: null, causes: [], wanting: null, note: null });

interface Governed {
  readonly plan: VersionPlan;
  readonly force: Force | null;
}

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
  readonly #timers: Timers;
  #delivering = false;
  readonly #asked = new Map<StandingDutyPlan, ReadonlyMap<string, AskedTime>>();

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
    for (const [index, governed] of this.#governed.entries()) this.#planAskedTimes(governed, index);
    const judge: RunSurroundings<Run>["judge"] = (event, at) => this.judge(event, at);
    const empowers: RunSurroundings<Run>["empowers"] = (type, at) => this.#empowers(type, at);
    const periods: RunSurroundings<Run>["recurringTime"] = (duty, bearer, force) => recurringTime(this.#governed, duty, bearer, force);
    this.runs = this.#governed.map(({ plan, force }, index) => {
      const askedTime: RunSurroundings<Run>["askedTime"] = (standing, bearer) => this.#askedTime(standing, bearer);
      const own = { askedTime, recurringTime: periods, ...this.#hearing(plan) };
      return new Run(plan, { ...around, judge, empowers, force, newer: this.#newerThan(index), ...own });
    });
    this.#seconds = this.#governed.flatMap(({ plan, force }, index) =>
      force === null || plan.policy.transition !== "most-favourable"
        ? []
        : this.#governed.slice(0, index).flatMap((older, place) => {
            const first = this.runs[place];
            if (first === undefined || older.force === null) return [];
            const surroundings = {
              ...around,
              judge,
              empowers,
              force: older.force,
              newer: this.#newerThan(index),
              askedTime: () => notAsked,
              ...hearsAlone,
              recurringTime: () => null,
            };
            return [{ first, at: force.from, run: new Run(plan, surroundings) }];
          }),
    );
    this.everyRun = [...this.runs, ...this.#seconds.map(({ run }) => run)];
  }

  /** Whether each finding rests on one unit of one run alone: no second judgement, no measure over many. */
  get judgesApart(): boolean {
    return this.#seconds.length === 0 && !this.runs.some(({ plan }) => plan.clauses.some(({ kind }) => kind === "measure"));
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
    const run = this.runs[index];
    if (run === undefined) throw new Error("a version without a run");
    const type = trigger === null ? undefined : run.plan.types.get(trigger.type);
    const key = trigger === null ? noKey : (type?.keyOf(trigger) ?? trigger.subject ?? noKey);
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
    const governing = this.#governing(first.event.time);
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
    this.#settleMail(null);
  }

  /** What one version tells the others they hear once the events of the instant have happened in each. */
  #settleMail(run: Run | null): void {
    if (this.#delivering) run?.deliverMail();
    else while (this.everyRun.filter((each) => each.deliverMail()).length > 0);
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
    const judgement = this.judge(event, whenOf(event));
    if (event.type === findingType) this.#noteFinding(event, judgement);
    else if (judgement.truth === false && judgement.wanting === null) this.strangers.push({ event, allowed: this.#allowedFor(event) });
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

  /** Judges an act under the version in force at it, as seen from outside its case. */
  judge(event: RecordedEvent, at: Between): Judgement {
    const before = this.#governing(at.earliest);
    const after = this.#governing(at.latest);
    const judgement = this.#judgeUnder(before, event, at);
    if (before === after) return judgement;
    const other = this.#judgeUnder(after, event, at);
    const causes = [...judgement.causes, ...other.causes, uncertainOrder(event.id)];
    return judgement.truth === other.truth ? judgement : { ...(judgement.truth === true ? other : judgement), truth: null, causes };
  }

  #judgeUnder(governing: Run | null, event: RecordedEvent, at: Between): Judgement {
    const run = governing ?? this.runs.at(-1);
    const type = run?.plan.types.get(event.type);
    if (run === undefined || type === undefined) return allowed;
    const plan = governing === null ? { ...type, powers: [] } : type;
    if (plan.decides !== null && plan.powers.length === 0) return powerless;
    if (plan.powers.length === 0 && plan.type.by.length === 0) return allowed;
    const unit = run.unit(plan.keyOf(event) ?? event.subject ?? noKey);
    const exact = at.earliest === at.latest;
    if (exact) unit.advance(at.latest);
    const actor = actorOf(event, plan);
    const onlookers: readonly (World | null)[] = exact ? unit.worlds : [null];
    const judgements = onlookers.map((world) =>
      judgeAct({ run, event, at, actor, scene: () => outsideScene(run, unit, world, event, at, actor) }, plan),
    );
    const [first] = judgements;
    if (first === undefined) return allowed;
    const agree = judgements.every((judgement) => judgement.truth === first.truth);
    return agree ? first : { ...first, truth: null, causes: judgements.flatMap((judgement) => judgement.causes) };
  }

  #empowers(type: string, at: Between): Truth {
    const [before, after] = [at.earliest, at.latest].map((instant) => {
      const powers = this.#governing(instant)?.plan.types.get(type)?.powers ?? [];
      return powers.length > 0;
    });
    return before === undefined || before !== after ? null : before;
  }

  #governing(at: Instant): Run | null {
    return this.runs.find((run) => run.governs(exactly(at)) === true) ?? null;
  }

  #allowedFor(event: RecordedEvent): readonly string[] {
    return (this.#governing(event.time) ?? this.runs.at(-1))?.plan.types.get(event.type)?.type.by ?? [];
  }

  #askedTime(plan: StandingDutyPlan, bearer: string): AskedTime {
    return this.#asked.get(plan)?.get(bearer) ?? askedByTrigger;
  }

  /** A duty goes on from version to version where one begins as the other ends and both ask it. */
  #planAskedTimes({ plan, force }: Governed, index: number): void {
    if (force === null) return;
    const before = this.#neighbour(index - 1, (other) => other.until === force.from);
    const after = this.#neighbour(index + 1, (other) => other.from === force.until);
    for (const duty of plan.standing) {
      const earlier = before?.standing.find((other) => asksTheSame(other, duty));
      const goesOn = after?.standing.some((other) => asksTheSame(other, duty)) ?? false;
      const times = duty.bearers.map((bearer): [string, AskedTime] => {
        const earlierAsked = earlier === undefined ? undefined : this.#asked.get(earlier)?.get(bearer);
        const { from, until } = askedOf(plan, duty, force, bearer);
        return [
          bearer,
          {
            from,
            until: Number.isFinite(until) ? until : null,
            since: from === force.from ? (earlierAsked?.since ?? from) : from,
            goesOn: goesOn && until === force.until,
            dueBefore: earlier === undefined ? null : (start) => dueOfGapUnder(earlier, start, earlierAsked),
          },
        ];
      });
      this.#asked.set(duty, new Map(times));
    }
  }

  #neighbour(index: number, adjoins: (force: Force) => boolean): VersionPlan | undefined {
    const governed = this.#governed[index];
    return governed?.force && adjoins(governed.force) ? governed.plan : undefined;
  }
}

/** A clause that goes on in another version, asking for the same states. */
function asksTheSame(one: StandingDutyPlan, other: StandingDutyPlan): boolean {
  const kept = ({ keep }: StandingDutyPlan): string => JSON.stringify([keep.machine.machine.id, [...keep.states].sort()]);
  return one.clause.id === other.clause.id && kept(one) === kept(other);
}

/** The version's force, the duty's own ends, and how long the bearer holds the role. */
function askedOf(
  { policy }: VersionPlan,
  { norm }: StandingDutyPlan,
  force: Force,
  bearer: string,
): { readonly from: Instant; readonly until: Instant } {
  const holder = norm.each ? policy.parties.instances.get(bearer) : undefined;
  const beginnings = [force.from, norm.from, holder?.from ?? null].filter((from) => from !== null);
  const ends = [force.until, norm.until, holder?.until ?? null].filter((until) => until !== null);
  return { from: Math.max(...beginnings), until: Math.min(Number.POSITIVE_INFINITY, ...ends) };
}

function dueOfGapUnder(plan: StandingDutyPlan, start: Instant, asked: AskedTime | undefined): Instant {
  const due = plan.grace === null ? start : dueSpan(plan.grace, exactly(start), null, exactly(start), []).due.latest;
  return Math.max(due, asked?.from ?? due);
}
