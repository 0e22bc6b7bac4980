import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { type Cause, uniteCauses } from "../facts/cause.js";
import type { Reading } from "../facts/reading.js";
import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import { JournalValue } from "../journal/journal-value.js";
import { StepJournal } from "../journal/step-journal.js";
import type { StateEntry } from "../machines/transition-table.js";
import type { Instance } from "./instance.js";
import { type News, newsIn, type Sent, uniteSent } from "./news.js";
import { type NotAllowed, uniteNotAllowed } from "./not-allowed.js";
import { absent, type Outcome, uniteOutcomes, widen, withVariant } from "./outcome.js";
import { isUnsure, type RunningWait, waitSignature, widenWait } from "./running-wait.js";

/** An event whose time is a span, not yet placed in this way. */
export interface Floating {
  readonly event: RecordedEvent;
  readonly ordinal: number;
}

export type Remembered = ReadonlyMap<string, Reading>;

/** Shared, as most machines remember nothing. */
export const nothingRemembered: Remembered = new Map();

interface MachineState {
  readonly entry: StateEntry;
  readonly remembered: Remembered;
  readonly waits: readonly RunningWait[];
}

const noWaits: readonly RunningWait[] = Object.freeze([]);

/** Shared, as there are many worlds in which nothing is uncertain. */
const none: readonly never[] = Object.freeze([]);

/**
 * One way in which the case may have gone: machine states, open instances, what was decided.
 * Every change can be taken back, so that a step that turns out to fork leaves no trace.
 */
export class World {
  readonly #journal: StepJournal;
  readonly #machines: JournalMap<number, MachineState>;
  readonly #open: JournalMap<string, Instance>;
  /** By clause, then by tie: ids of open instances in the order they began. */
  readonly #waiting: JournalMap<number, JournalMap<string | null, JournalSet<string>>>;
  /** What became of instances that are closed. */
  readonly #outcomes: JournalMap<string, Outcome>;
  /** What is known of breached instances, which stay open for their cure. */
  readonly #breaches: JournalMap<string, Outcome>;
  readonly #everBreached: JournalSet<number>;
  readonly #floating: JournalValue<readonly Floating[]>;
  /** Instances whose due instant is known only as a span, once that has begun, where something hears of their breach. */
  readonly #lapsing: JournalSet<string>;
  readonly #notAllowed: JournalValue<readonly NotAllowed[]>;
  readonly #causes: JournalValue<readonly Cause[]>;
  /** Breaches and cures that something hears and that were not yet told. */
  readonly #news: JournalValue<readonly News[]>;
  /** Those told here, for other cases. */
  readonly #sent: JournalValue<readonly Sent[]>;

  /** `from`: the world to copy; without one, a world in which nothing has happened. */
  constructor(around: Undoing, from: World | null = null) {
    const journal = new StepJournal(around);
    this.#journal = journal;
    this.#machines = from === null ? new JournalMap(journal) : from.#machines.copy(journal);
    this.#open = from === null ? new JournalMap(journal) : from.#open.copy(journal);
    this.#waiting = new JournalMap(journal);
    for (const [clause, byTie] of from === null ? [] : from.#waiting) {
      const copied = new JournalMap<string | null, JournalSet<string>>(journal);
      for (const [tie, ids] of byTie) copied.set(tie, ids.copy(journal));
      this.#waiting.set(clause, copied);
    }
    this.#outcomes = from === null ? new JournalMap(journal) : from.#outcomes.copy(journal);
    this.#breaches = from === null ? new JournalMap(journal) : from.#breaches.copy(journal);
    this.#everBreached = from === null ? new JournalSet(journal) : from.#everBreached.copy(journal);
    this.#floating = new JournalValue(journal, from?.floating ?? none);
    this.#lapsing = from === null ? new JournalSet(journal) : from.#lapsing.copy(journal);
    this.#notAllowed = new JournalValue(journal, from?.notAllowed ?? none);
    this.#causes = new JournalValue(journal, from?.causes ?? none);
    this.#news = new JournalValue(journal, from === null ? none : from.#news.value);
    this.#sent = new JournalValue(journal, from === null ? none : from.#sent.value);
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

  // machines

  /** `undefined` for a machine that nothing has touched. */
  state(machine: number): StateEntry | undefined {
    return this.#machines.get(machine)?.entry;
  }

  remembered(machine: number): Remembered | undefined {
    return this.#machines.get(machine)?.remembered;
  }

  /** Waits of the machine's active states that are not over. */
  waits(machine: number): readonly RunningWait[] {
    return this.#machines.get(machine)?.waits ?? noWaits;
  }

  move(machine: number, entry: StateEntry, remembered: Remembered, waits: readonly RunningWait[]): void {
    this.#machines.set(machine, { entry, remembered, waits });
  }

  /** Waits that may be over by then without it being known since when, with the number of their machine. */
  *unsureWaits(now: Instant): Iterable<{ readonly machine: number; readonly running: RunningWait }> {
    for (const [machine, { waits }] of this.#machines) {
      for (const running of waits) if (isUnsure(running) && running.due.earliest <= now) yield { machine, running };
    }
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
  *waitingFor(clause: number, tie?: string | null): Iterable<Instance> {
    const byTie = this.#waiting.get(clause);
    if (byTie === undefined) return;
    const sets: Iterable<Iterable<string>> = tie === undefined ? [...byTie.values()] : [byTie.get(tie) ?? []];
    for (const ids of sets) {
      for (const id of [...ids]) {
        const instance = this.#open.get(id);
        if (instance !== undefined) yield instance;
      }
    }
  }

  isWaiting(clause: number, tie: string | null): boolean {
    return this.#waiting.get(clause)?.has(tie) ?? false;
  }

  /** Adds an open instance, or puts a changed one in the place of the one with its id. */
  put(instance: Instance): void {
    const before = this.#open.get(instance.id);
    this.#open.set(instance.id, instance);
    if (before === undefined) this.#index(instance).add(instance.id);
    if (instance.breached && instance.unsure.length === 0) this.#everBreached.add(instance.plan.index);
  }

  /** Takes an instance out of the open ones; nothing more is said of it unless `decide` is called. */
  drop(instance: Instance): void {
    const before = this.#open.get(instance.id);
    if (before === undefined) return;
    this.#remove(before);
    this.#breaches.delete(before.id);
  }

  /** Records what became of an instance and closes it. */
  decide(outcome: Outcome): void {
    this.#noteNews(outcome);
    this.drop(outcome.instance);
    this.#record(this.#outcomes, outcome);
  }

  /** Records a breach: the instance stays open for its cure. */
  breach(outcome: Outcome): void {
    this.#noteNews(outcome);
    this.put({ ...outcome.instance, breached: true });
    this.#record(this.#breaches, outcome);
  }

  /** Says of an instance once more what became of it, now that this way knows better. */
  restate(outcome: Outcome): void {
    const open = this.#open.get(outcome.instance.id);
    if (open === undefined) this.#record(this.#outcomes, outcome);
    else if (outcome.variants.some(({ status }) => status === "violated")) {
      this.put({ ...open, unsure: outcome.instance.unsure, perhaps: outcome.instance.perhaps });
      this.#record(this.#breaches, outcome);
    } else {
      this.drop(open);
      this.#record(this.#outcomes, outcome);
    }
  }

  #noteNews(outcome: Outcome): void {
    const { plan, id } = outcome.instance;
    if (!plan.heard) return;
    const news = newsIn(outcome, this.#breaches.get(id));
    if (news.length > 0) this.#news.value = [...this.#news.value, ...news];
  }

  /** The next of the breaches and cures not yet told: of one clause after the other, breaches before cures. */
  takeNews(): News | null {
    const [first, ...others] = this.#news.value;
    if (first === undefined) return null;
    const next = others.reduce((best, news) => (comesBefore(news, best) ? news : best), first);
    this.#news.value = this.#news.value.filter((news) => news !== next);
    return next;
  }

  send(sent: Sent): void {
    this.#sent.value = [...this.#sent.value, sent];
  }

  /** Hands over what was sent and forgets it. */
  takeSent(): readonly Sent[] {
    const taken = this.#sent.value;
    if (taken.length > 0) this.#sent.value = none;
    return taken;
  }

  /** Forgets what nobody is to hear of any more. */
  hush(): void {
    this.#news.value = none;
    this.#sent.value = none;
  }

  /** What was recorded of a breached instance. */
  breachOf(instance: Instance): Outcome | undefined {
    return this.#breaches.get(instance.id);
  }

  /** Ids of the instances that are closed. */
  decidedIds(): Iterable<string> {
    return this.#outcomes.keys();
  }

  outcomeOf(id: string): Outcome | undefined {
    return this.#outcomes.get(id);
  }

  /** Hands over the outcomes of closed instances and forgets them. */
  takeDecided(): readonly Outcome[] {
    if (this.#outcomes.size === 0) return [];
    const taken = [...this.#outcomes.values()];
    this.#outcomes.clear();
    return taken;
  }

  wasBreached(clause: number): boolean {
    return this.#everBreached.has(clause);
  }

  /** Whether the clause was surely breached, or has an open instance that may be. */
  mayHaveBreached(clause: number): boolean {
    return this.#everBreached.has(clause) || (this.#waiting.get(clause)?.size ?? 0) > 0;
  }

  #record(into: JournalMap<string, Outcome>, outcome: Outcome): void {
    into.set(outcome.instance.id, withAbsence(outcome));
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
    const machines = [...this.#machines]
      .sort(([left], [right]) => left - right)
      .map(([index, state]) => [index, state.entry.index, [...state.remembered], state.waits.map(waitSignature)]);
    const open = [...this.#open.values()]
      .map(
        (instance) =>
          `${instance.id}|${instance.breached}|${shiftsOf(instance)}|${instance.pausedSince !== null}|${instance.pauses.length}|${instance.changes.length}|${instance.perhaps.length > 0}|${instance.performed !== null}|${instance.unsure.length > 0}|${[...instance.done].join()}`,
      )
      .sort();
    return JSON.stringify([machines, open, this.floating.map((floating) => floating.ordinal), [...this.#everBreached].sort()]);
  }

  /** Takes in another way that goes on alike: spans widen, outcomes unite. */
  absorb(other: World): void {
    for (const [id, instance] of this.#open) {
      const twin = other.#open.get(id);
      if (twin !== undefined) this.#open.set(id, widen(instance, twin));
    }
    for (const [machine, state] of [...this.#machines]) {
      const twin = other.#machines.get(machine);
      if (twin !== undefined && state.waits.length > 0)
        this.#machines.set(machine, { ...state, waits: state.waits.map((wait, at) => widenWait(wait, twin.waits[at] ?? wait)) });
    }
    const causes = uniteCauses(this.causes, other.causes);
    for (const [id, breach] of this.#breaches) {
      const twin = other.#breaches.get(id);
      if (twin !== undefined) this.#breaches.set(id, uniteOutcomes(breach, twin, causes));
    }
    for (const id of new Set([...this.#outcomes.keys(), ...other.#outcomes.keys()])) {
      const united = uniteOrAbsent(this.#outcomes.get(id), other.#outcomes.get(id), causes);
      if (united !== undefined) this.#outcomes.set(id, united);
    }
    this.#causes.value = causes;
    this.#notAllowed.value = uniteNotAllowed(this.notAllowed, other.notAllowed);
    for (const id of other.#lapsing) this.#lapsing.add(id);
    this.#sent.value = uniteSent(this.#sent.value, other.#sent.value);
  }

  #index(instance: Instance): JournalSet<string> {
    const byTie = this.#waiting.getOrSet(instance.plan.index, () => new JournalMap(this.#journal));
    return byTie.getOrSet(instance.tie, () => new JournalSet(this.#journal));
  }

  #remove(instance: Instance): void {
    this.#open.delete(instance.id);
    const byTie = this.#waiting.get(instance.plan.index);
    const ids = byTie?.get(instance.tie);
    ids?.delete(instance.id);
    if (ids?.size === 0) byTie?.delete(instance.tie);
  }
}

/** Which events gave the term anew and made it longer: ways in which they differ have due instants of their own. */
function shiftsOf({ restart, extensions }: Instance): string {
  if (restart === null && extensions.length === 0) return "";
  const events = [...(restart === null ? [] : [restart.event]), ...extensions.map(({ event }) => event)];
  return JSON.stringify([restart?.count, ...events.map(({ source, id }) => [source, id])]);
}

function comesBefore(news: News, other: News): boolean {
  if (news.what !== other.what) return news.what === "breach";
  return news.outcome.instance.plan.index < other.outcome.instance.plan.index;
}

/** An instance that may never have begun may be absent, whatever else is said of it. */
function withAbsence(outcome: Outcome): Outcome {
  const { unsure } = outcome.instance;
  if (unsure.length === 0) return outcome;
  return { ...outcome, variants: withVariant(outcome.variants, absent), causes: uniteCauses(unsure, outcome.causes) };
}

/** What two ways say of an instance; where only one has it, it may not have been. */
export function uniteOrAbsent(mine: Outcome | undefined, theirs: Outcome | undefined, causes: readonly Cause[]): Outcome | undefined {
  if (mine !== undefined && theirs !== undefined) return uniteOutcomes(mine, theirs, causes);
  const only = mine ?? theirs;
  return only === undefined
    ? undefined
    : { ...only, variants: withVariant(only.variants, absent), causes: uniteCauses(only.causes, causes) };
}
