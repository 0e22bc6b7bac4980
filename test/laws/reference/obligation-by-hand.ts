import type { Act, Clause, Obligation, Period } from "../../../src/language/model/clause.js";
import type { Due } from "../../../src/time/due.js";
import { parseInstant } from "../../../src/time/parse-instant.js";
import { deadlineByHand } from "./deadline-by-hand.js";
import { extendedBy } from "./extended-by.js";
import { type ExtensionsByHand, extendedByHand } from "./extended-by-hand.js";
import { isTied } from "./is-tied.js";
import { valueAt } from "./keys.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";
import type { Breach, Outcome, Turn } from "./world.js";

/** One duty from its trigger on. */
export class ObligationByHand {
  readonly key: string;
  status: "open" | "satisfied" | "discharged" | "violated" = "open";
  performedAt: number | null = null;
  readonly #period: Period;
  #start: number | null;
  readonly #notBefore: number | null;
  #pauses: { from: number; until: number | null }[] = [];
  #extensions: ExtensionsByHand | null = null;
  readonly #done: (number | null)[];
  /** What a finding said of a duty without a fixed term. */
  #found: "satisfied" | "violated" | "discharged" | null = null;
  #waited: boolean;

  readonly version: VersionWorld;
  readonly clause: Clause;
  readonly norm: Obligation;
  readonly trigger: Happened | null;
  readonly at: number;

  readonly #breach: Breach | null;

  constructor(version: VersionWorld, clause: Clause, norm: Obligation, trigger: Happened | null, at: number, breach: Breach | null = null) {
    this.#breach = breach;
    this.version = version;
    this.clause = clause;
    this.norm = norm;
    this.trigger = trigger;
    this.at = at;
    const { world, policy } = version;
    this.key = breach?.key ?? (trigger === null ? "" : world.keyOf(trigger, policy));
    const place = { event: breach === null ? trigger : null, trigger, now: at };
    const branch = norm.within.find((each) => world.ask(each.if, place, version)) ?? norm.within.at(-1);
    if (branch === undefined) throw new Error("a duty without a term");
    this.#period = branch.period;
    this.#start = this.#readStart();
    const wait = norm.notBefore === null ? null : this.#count(norm.notBefore, []);
    this.#notBefore = wait?.kind === "at" ? wait.at : null;
    this.#waited = this.#notBefore === null || this.#notBefore <= at;
    this.#done = norm.must.acts.map(() => null);
    this.#lookAtStates(at, null);
  }

  /** What time alone brings: the end of a wait, and the miss of the due instant. */
  turns(): readonly Turn[] {
    const turns: Turn[] = [];
    const { key } = this;
    const { order } = this.clause;
    if (this.#notBefore !== null && !this.#waited && this.performedAt === null && this.status !== "discharged") {
      const at = this.#notBefore;
      turns.push({ at, phase: "wait", order, key, turn: () => this.#endWait(at) });
    }
    const due = this.status === "open" ? this.#due() : null;
    if (due?.kind === "at" && due.at < this.version.world.asOf) {
      turns.push({ at: due.at, phase: "missed", order, key, turn: () => this.#miss(due.at) });
    }
    return turns;
  }

  hear(happened: Happened): void {
    if (this.norm.discharges === "all") this.perform(happened);
    this.#lookAtStates(happened.at, happened);
  }

  /** A machine has moved that no event moved. */
  lookAgain(at: number): void {
    this.#lookAtStates(at, null);
  }

  /** Whether an event is an act that this duty still needs. */
  fits(happened: Happened): boolean {
    return this.#fitting(happened).length > 0;
  }

  perform(happened: Happened): void {
    for (const index of this.#fitting(happened)) this.#done[index] = happened.at;
    this.#settle();
  }

  /** A finding decides what has no fixed term and is still open, done or not. */
  decide(at: number, outcome: "satisfied" | "violated" | "discharged"): void {
    if (this.#period.term.kind !== "open" || this.status === "discharged" || this.#found !== null || at < this.at) return;
    this.#found = outcome;
    this.#end(outcome, at);
    if (outcome !== "violated") return;
    this.#note("breach", at);
    if (this.performedAt !== null) this.#note("cured", at);
  }

  outcome(): Outcome {
    const due = this.#due();
    return {
      policy: this.version.policy.id,
      version: this.version.policy.version,
      clause: this.clause.id,
      key: this.key,
      of: this.norm.of,
      trigger: this.trigger?.event.id ?? null,
      part: "whole",
      status: this.#finalStatus(due),
      dueAt: due?.kind === "at" ? due.at : null,
      performedAt: this.performedAt,
      cured: this.status === "violated" && this.performedAt !== null,
    };
  }

  #finalStatus(due: Due | null): Outcome["status"] {
    if (this.status === "discharged" || this.status === "violated") return this.status;
    if (this.#found !== null) return this.#found;
    if (due !== null && due.kind !== "at") return "undetermined";
    if (this.status === "satisfied") return "satisfied";
    return due === null ? "paused" : "pending";
  }

  #fitting(happened: Happened): number[] {
    const { world, policy } = this.version;
    if (this.performedAt !== null || this.status === "discharged" || this.#found === "satisfied" || happened.at < this.at) return [];
    if (this.#notBefore !== null && happened.at < this.#notBefore) return [];
    return this.norm.must.acts.flatMap((act, index) => {
      if (act.kind !== "event" || act.type !== happened.event.type || this.#done[index] !== null) return [];
      if (this.norm.by === "bearer" && !world.holds(happened, this.norm.of, policy)) return [];
      const { where } = this.norm;
      const fits = where.length > 0 ? isTied(this.version, where, happened, this.trigger) : this.#isOfKey(happened);
      return fits ? [index] : [];
    });
  }

  #ends(act: Act, happened: Happened | null): boolean {
    if (act.kind === "state") return this.version.isHeld(act, this.#isOfForce(), this.key);
    if (act.type !== happened?.event.type) return false;
    return this.#isOfKey(happened);
  }

  #isOfKey(happened: Happened): boolean {
    return this.#isOfAnyKey() || this.version.world.keyOf(happened, this.version.policy) === this.key;
  }

  /** What holds now, and what an event did: first acts that are states, then ends, then pauses. */
  #lookAtStates(at: number, happened: Happened | null): void {
    if (this.#waited && this.status !== "discharged") {
      for (const [index, act] of this.norm.must.acts.entries()) {
        if (act.kind === "state" && this.#done[index] === null && this.version.isHeld(act, this.#isOfForce(), this.key))
          this.#done[index] = at;
      }
      this.#settle();
    }
    if (this.status === "open" && this.norm.endsOn.some((act) => this.#ends(act, happened))) this.#end("discharged", at);
    if (this.status === "open" && this.norm.restartsOn.some((type) => this.#ends({ kind: "event", type }, happened))) this.#restart(at);
    if (this.status === "open" && this.norm.extendedOn !== null && happened !== null) {
      const { extendedOn } = this.norm;
      if (extendedOn.events.some((type) => this.#ends({ kind: "event", type }, happened))) {
        this.#extensions = extendedBy(this.version, extendedOn, happened, this.#extensions);
      }
    }
    this.#lookAtPauses(at);
  }

  /** The full term anew; earlier pauses and extensions are forgotten, a pause that runs runs on. */
  #restart(at: number): void {
    this.#start = at;
    this.#extensions = null;
    this.#pauses = this.#pauses.some(({ until }) => until === null) ? [{ from: at, until: null }] : [];
  }

  #lookAtPauses(at: number): void {
    if (this.status !== "open") return;
    const running = this.#pauses.at(-1);
    const isPaused = this.norm.pausesWhile.some((state) => this.version.isHeld(state, this.#isOfForce(), this.key));
    if (isPaused && (running === undefined || running.until !== null)) this.#pauses.push({ from: at, until: null });
    if (!isPaused) this.#endPause(at);
  }

  #endPause(at: number): void {
    const running = this.#pauses.at(-1);
    if (running !== undefined && running.until === null) running.until = at;
  }

  /** Nothing that happens after its end pauses a duty. */
  #end(status: "satisfied" | "discharged" | "violated", at: number): void {
    this.status = status;
    this.#endPause(at);
  }

  #settle(): void {
    if (this.performedAt !== null) return;
    const done = this.#done.filter((each) => each !== null);
    const enough = this.norm.must.mode === "any" ? done.length > 0 : done.length === this.#done.length;
    if (!enough) return;
    this.performedAt = this.norm.must.mode === "any" ? Math.min(...done) : Math.max(...done);
    if (this.status === "open") this.#end("satisfied", this.performedAt);
    if (this.status === "violated") this.#note("cured", this.performedAt);
  }

  #endWait(at: number): void {
    this.#waited = true;
    this.#lookAtStates(at, null);
  }

  #miss(at: number): void {
    const place = { event: null, trigger: this.trigger, now: at };
    const excused = this.norm.excusedIf !== null && this.version.world.ask(this.norm.excusedIf, place, this.version);
    this.#end(excused ? "discharged" : "violated", at);
    if (!excused) this.#note("breach", at);
  }

  #note(kind: Breach["kind"], at: number): void {
    const { world, policy } = this.version;
    const home = this.#breach?.home ?? (this.trigger === null ? "" : world.homeOf(this.trigger, policy));
    world.note({ kind, clause: this.clause, key: this.key, trigger: this.trigger, home, isOfForce: this.#isOfForce(), at });
  }

  /** A duty that begins with its version looks at every case, as does one born of its breach. */
  #isOfForce(): boolean {
    return this.#breach?.isOfForce ?? this.trigger === null;
  }

  /** Of a duty that is born in no case with a key, acts of any key count. */
  #isOfAnyKey(): boolean {
    return this.trigger === null || (this.#breach !== null && this.key === "");
  }

  /** `null` while the clock stands still. */
  #due(): Due | null {
    const closed = this.#pauses.flatMap(({ from, until }) => (until === null ? [] : [{ from, until }]));
    const due = this.#count(this.#period, closed, this.#extensions);
    const running = this.#pauses.at(-1);
    if (due.kind === "at") this.version.world.instants.add(due.at);
    return running?.until === null && due.kind === "at" && running.from <= due.at ? null : due;
  }

  #count(period: Period, pauses: readonly { from: number; until: number }[], extensions: ExtensionsByHand | null = null): Due {
    if (this.#start === null) return { kind: "open" };
    const clock = this.version.policy.clocks.get(period.clock);
    if (clock === undefined) throw new Error(`no clock ${period.clock}`);
    const { term, counting, ifClosed } = period;
    const request = { start: this.#start, pauses, given: this.#given(term) };
    if (extensions !== null) return extendedByHand(this.version.policy.clocks, period, request, extensions);
    return deadlineByHand(clock.spec, { term, counting, ifClosed, ...request });
  }

  #given(term: Period["term"]): number | null {
    if (term.kind !== "given") return null;
    const text = valueAt(this.trigger?.event.data, term.path.split(".").slice(term.path.startsWith("data.") ? 1 : 0));
    return typeof text === "string" ? parseInstant(text) : null;
  }

  #readStart(): number | null {
    const { start } = this.norm;
    if (this.trigger === null || this.#breach !== null || start.kind === "time") return this.at;
    if (start.kind === "recordedtime") return this.trigger.event.recorded;
    const text = valueAt(this.trigger.event.data, start.path);
    return typeof text === "string" ? parseInstant(text) : null;
  }
}
