import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { type Cause, uniteCauses } from "../facts/cause.js";
import type { Undoing } from "../journal/journal.js";
import { JournalSet } from "../journal/journal-set.js";
import { JournalValue } from "../journal/journal-value.js";
import { StepJournal } from "../journal/step-journal.js";
import type { Instance } from "./instance.js";
import { MachineStates } from "./machine-states.js";
import { newsIn } from "./news.js";
import { type NotAllowed, uniteNotAllowed } from "./not-allowed.js";
import { OpenInstances } from "./open-instances.js";
import type { Outcome } from "./outcome.js";
import { Tidings } from "./tidings.js";
import { Verdicts } from "./verdicts.js";

/** An event whose time is a span, not yet placed in this way. */
export interface Floating {
  readonly event: RecordedEvent;
  readonly ordinal: number;
  /** The end of its span, itself outside. */
  readonly until: Instant;
}

/** Shared, as there are many worlds in which nothing is uncertain. */
const none: readonly never[] = Object.freeze([]);

/**
 * One way in which the case may have gone: machine states, open instances, what was decided.
 * Every change can be taken back, so that a step that turns out to fork leaves no trace.
 */
export class World {
  readonly machines: MachineStates;
  readonly tidings: Tidings;
  readonly #journal: StepJournal;
  readonly #open: OpenInstances;
  readonly #verdicts: Verdicts;
  readonly #everBreached: JournalSet<number>;
  readonly #floating: JournalValue<readonly Floating[]>;
  /** Instances whose due instant is known only as a span, once that has begun, where something hears of their breach. */
  readonly #lapsing: JournalSet<string>;
  readonly #notAllowed: JournalValue<readonly NotAllowed[]>;
  readonly #causes: JournalValue<readonly Cause[]>;

  /** `from`: the world to copy; without one, a world in which nothing has happened. */
  constructor(around: Undoing, from: World | null = null) {
    const journal = new StepJournal(around);
    this.#journal = journal;
    this.machines = new MachineStates(journal, from === null ? null : from.machines);
    this.#open = new OpenInstances(journal, from === null ? null : from.#open);
    this.tidings = new Tidings(journal, from === null ? null : from.tidings);
    this.#verdicts = new Verdicts(journal, from === null ? null : from.#verdicts);
    this.#everBreached = from === null ? new JournalSet(journal) : from.#everBreached.copy(journal);
    this.#floating = new JournalValue(journal, from?.floating ?? none);
    this.#lapsing = from === null ? new JournalSet(journal) : from.#lapsing.copy(journal);
    this.#notAllowed = new JournalValue(journal, from?.notAllowed ?? none);
    this.#causes = new JournalValue(journal, from?.causes ?? none);
  }

  /** Starts keeping track of changes. */
  begin(): void {
    this.#journal.begin();
  }

  commit(): void {
    this.#journal.commit();
  }

  /** Takes back every change since `begin`. */
  rollback(): void {
    this.#journal.rollback();
  }

  copy(): World {
    return new World(this.#journal.around, this);
  }

  noteNotAllowed(step: NotAllowed): void {
    this.#notAllowed.value = [...this.notAllowed, step];
  }

  get notAllowed(): readonly NotAllowed[] {
    return this.#notAllowed.value;
  }

  /** Hands over the steps not allowed so far and forgets them. */
  takeNotAllowed(): readonly NotAllowed[] {
    const taken = this.notAllowed;
    if (taken.length > 0) this.#notAllowed.value = none;
    return taken;
  }

  // instances

  openInstance(id: string): Instance | undefined {
    return this.#open.get(id);
  }

  get openCount(): number {
    return this.#open.size;
  }

  openInstances(): Iterable<Instance> {
    return this.#open.values();
  }

  /** Open instances of a clause, oldest first; with a tie, only those it fits. */
  waitingFor(clause: number, tie?: string | null): Iterable<Instance> {
    return this.#open.of(clause, tie);
  }

  isWaiting(clause: number, tie: string | null): boolean {
    return this.#open.has(clause, tie);
  }

  /** Adds an open instance, or puts a changed one in the place of the one with its id. */
  put(instance: Instance): void {
    this.#open.put(instance);
    if (instance.breached && instance.unsure.length === 0) this.#everBreached.add(instance.plan.index);
  }

  /** Takes an instance out of the open ones; nothing more is said of it unless `decide` is called. */
  drop(instance: Instance): void {
    const before = this.#open.get(instance.id);
    if (before === undefined) return;
    this.#open.remove(before);
    this.#verdicts.forgetBreach(before.id);
  }

  /** Records what became of an instance and closes it. */
  decide(outcome: Outcome): void {
    this.#noteNews(outcome);
    this.drop(outcome.instance);
    this.#verdicts.close(outcome);
  }

  /** Records a breach: the instance stays open for its cure. */
  breach(outcome: Outcome): void {
    this.#noteNews(outcome);
    this.put({ ...outcome.instance, breached: true });
    this.#verdicts.breach(outcome);
  }

  /** Says of an instance once more what became of it, now that this way knows better. */
  restate(outcome: Outcome): void {
    const open = this.#open.get(outcome.instance.id);
    if (open === undefined) this.#verdicts.close(outcome);
    else if (outcome.variants.some(({ status }) => status === "violated")) {
      this.put({ ...open, unsure: outcome.instance.unsure, perhaps: outcome.instance.perhaps });
      this.#verdicts.breach(outcome);
    } else {
      this.drop(open);
      this.#verdicts.close(outcome);
    }
  }

  #noteNews(outcome: Outcome): void {
    const { plan, id } = outcome.instance;
    if (!plan.heard) return;
    this.tidings.add(newsIn(outcome, this.#verdicts.breachOf(id)));
  }

  /** What was recorded of a breached instance. */
  breachOf(instance: Instance): Outcome | undefined {
    return this.#verdicts.breachOf(instance.id);
  }

  /** What is said of closed instances. */
  decided(): Iterable<Outcome> {
    return this.#verdicts.closed();
  }

  /** Hands over what is said of closed instances and forgets it. */
  takeDecided(): readonly Outcome[] {
    return this.#verdicts.takeClosed();
  }

  wasBreached(clause: number): boolean {
    return this.#everBreached.has(clause);
  }

  /** Whether the clause was surely breached, or has an open instance that may be. */
  mayHaveBreached(clause: number): boolean {
    return this.#everBreached.has(clause) || this.#open.hasAny(clause);
  }

  // what is uncertain

  get floating(): readonly Floating[] {
    return this.#floating.value;
  }

  float(floating: Floating): void {
    this.#floating.value = [...this.floating, floating];
  }

  land(floating: Floating): void {
    this.#floating.value = this.floating.filter((other) => other !== floating);
  }

  /** Lets the breach of an instance happen at some instant of its span of due instants. */
  startLapsing(id: string): void {
    this.#lapsing.add(id);
  }

  stopLapsing(id: string): void {
    this.#lapsing.delete(id);
  }

  /** Those that may still be breached somewhere in their span; the others are forgotten here. */
  lapsing(): readonly Instance[] {
    if (this.#lapsing.size === 0) return [];
    const instances: Instance[] = [];
    for (const id of [...this.#lapsing]) {
      const instance = this.#open.get(id);
      if (instance !== undefined && !instance.breached && instance.pausedSince === null && instance.performed === null)
        instances.push(instance);
      else this.#lapsing.delete(id);
    }
    return instances;
  }

  get causes(): readonly Cause[] {
    return this.#causes.value;
  }

  addCauses(causes: readonly Cause[]): void {
    this.#causes.value = uniteCauses(this.causes, causes);
  }

  /** With one way left nothing is open that was unsure. */
  forgetCauses(): void {
    if (this.causes.length > 0) this.#causes.value = none;
  }

  /** Everything that can still make a difference: ways with equal signatures go on alike. */
  signature(): string {
    const floating = this.floating.map(({ ordinal }) => ordinal);
    return JSON.stringify([this.machines.signature(), this.#open.signature(), floating, [...this.#everBreached].sort()]);
  }

  /** Takes in another way that goes on alike: spans widen, outcomes unite. */
  absorb(other: World): void {
    this.#open.absorb(other.#open);
    this.machines.absorb(other.machines);
    const causes = uniteCauses(this.causes, other.causes);
    this.#verdicts.absorb(other.#verdicts, causes);
    this.#causes.value = causes;
    this.#notAllowed.value = uniteNotAllowed(this.notAllowed, other.notAllowed);
    for (const id of other.#lapsing) this.#lapsing.add(id);
    this.tidings.absorb(other.tidings);
  }
}
