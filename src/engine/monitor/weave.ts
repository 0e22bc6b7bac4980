import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { Journal } from "../journal/journal.js";
import type { Program } from "../program.js";
import { required } from "../required.js";
import { Darkness } from "../run/darkness.js";
import type { Numbered } from "../run/pack-runs.js";
import { Session } from "../run/session.js";
import { EventQueue } from "./event-queue.js";
import { firstIndex } from "./first-index.js";
import { UnitNames } from "./unit-names.js";

/** The events of one instant that have been delivered. */
interface Group {
  readonly time: Instant;
  events: readonly Numbered[];
}

/** A place to go back to: nothing of the instant or later has happened there. */
interface Mark {
  readonly at: Instant;
  readonly place: number;
  /** Units in which something may have happened since, until the next mark. */
  readonly touched: UnitNames;
}

/** Told that what was settled may now be settled otherwise; `whole`: everything runs again, nothing is as it was. */
type OnRewind = (session: Session, whole: boolean) => void;

/** Time that passes without events is marked each so many changes. */
const changesBetweenMarks = 1_000;

/** To put in more events than this, the log is put together anew. */
const manyAtOnce = 32;

/** More changes than this are not kept, however short the time: what lies before is run again from the start. */
const maximumChanges = 4_000_000;

/**
 * A session that takes events in any order: those that time has passed are woven in at their instant, by taking back what
 * came after it and letting it happen again. What lies further back than `window` is run again from the first event.
 */
export class Weave {
  /** Units in which something may have happened since they were last looked at. */
  readonly touched = new UnitNames();
  readonly #program: Program;
  readonly #window: number;
  readonly #onRewind: OnRewind;
  readonly #waiting = new EventQueue();
  #log: Group[] = [];
  #marks: Mark[] = [];
  #journal = new Journal();
  #darkness = new Darkness([]);
  #session: Session;
  #position: Instant = Number.NEGATIVE_INFINITY;
  #effort = 0;

  constructor(program: Program, window: number, onRewind: OnRewind) {
    this.#program = program;
    this.#window = window;
    this.#onRewind = onRewind;
    this.#session = this.#startOver();
  }

  get session(): Session {
    return this.#session;
  }

  /** Everything that happened before this instant has been delivered. */
  get position(): Instant {
    return this.#position;
  }

  /** How many events have happened again, or were looked through for one. */
  get effort(): number {
    return this.#effort;
  }

  /** Adds events and takes others out that were added before, wherever they belong. */
  change(added: readonly Numbered[], removed: readonly RecordedEvent[]): void {
    const [past, toCome] = split(added, ({ event }) => event.time < this.#position);
    const [gone, waiting] = split(removed, ({ time }) => time < this.#position);
    for (const event of waiting) this.#effort += this.#waiting.remove(event);
    for (const event of toCome) this.#waiting.add(event);
    const times = [...gone.map((event) => this.#takeOut(event)), ...past.map(({ event }) => event.time)];
    this.#putIn(past);
    const earliest = times.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY);
    if (earliest < Number.POSITIVE_INFINITY) this.#again(earliest);
  }

  /** Returns when it happened. */
  #takeOut(event: RecordedEvent): Instant {
    const index = this.#firstFrom(event.time);
    const group = this.#log[index];
    if (group?.time === event.time) {
      group.events = group.events.filter((each) => each.event !== event);
      if (group.events.length === 0) this.#log.splice(index, 1);
    }
    return event.time;
  }

  #putIn(past: readonly Numbered[]): void {
    if (past.length > manyAtOnce) {
      this.#log = groupsOf([...this.#log.flatMap(({ events }) => events), ...past]);
      return;
    }
    for (const numbered of past) {
      const { time } = numbered.event;
      const index = this.#firstFrom(time);
      const group = this.#log[index];
      if (group?.time === time) group.events = [...group.events, numbered];
      else this.#log.splice(index, 0, { time, events: [numbered] });
    }
  }

  /** Runs everything again from the start, with other records of where records end. */
  shade(darkness: Darkness): void {
    this.#darkness = darkness;
    this.#session = this.#startOver();
    this.#redeliver(Number.NEGATIVE_INFINITY);
  }

  /** Lets time pass up to the events of the instant, and forgets how to go back further than the window. */
  passTo(position: Instant): void {
    for (;;) {
      const events = this.#waiting.takeBefore(position);
      const time = events[0]?.event.time;
      if (time === undefined) break;
      const group = { time, events };
      this.#log.push(group);
      this.#deliver(group);
    }
    this.#position = position;
    this.#passTime(position);
    this.#forget(position - this.#window);
  }

  /** Shows `read` everything as of the position, and then goes back to before the events of that instant. */
  look<T>(read: (session: Session) => T): T {
    const place = this.#journal.mark();
    const exact = this.#pending().filter(({ event }) => event.until === null);
    if (exact.length > 0) this.#session.deliver(this.#position, exact);
    this.#session.bringTo(this.#position);
    const seen = read(this.#session);
    this.#journal.rollBack(place);
    return seen;
  }

  /** The earliest instant, not before the position, at which something is due, begins or ends; `null` where nothing will. */
  nextInstant(): Instant | null {
    const timer = this.look((session) => session.nextInstant());
    const begun = this.#waiting.takeBefore(this.#position + 1);
    const later = this.#waiting.earliest;
    for (const event of begun) this.#waiting.add(event);
    const event = begun.some(({ event: { until } }) => until !== null) ? this.#position : later;
    return timer === null || event === null ? (timer ?? event) : Math.min(timer, event);
  }

  /** Events at the position itself, left where they are. */
  #pending(): readonly Numbered[] {
    const events = this.#waiting.takeBefore(this.#position + 1);
    for (const event of events) this.#waiting.add(event);
    return events;
  }

  #startOver(): Session {
    this.#marks = [];
    this.#journal = new Journal();
    const session: Session = new Session(this.#program, {
      darkness: this.#darkness,
      journal: this.#journal,
      touched: (run, key) => {
        const place = session.runs.indexOf(run);
        this.touched.add(place, key);
        this.#marks.at(-1)?.touched.add(place, key);
      },
    });
    this.#marks.push({ at: Number.NEGATIVE_INFINITY, place: this.#journal.mark(), touched: new UnitNames() });
    session.begin();
    this.#onRewind(session, true);
    return session;
  }

  /** Goes back to before the instant and lets everything from there on happen again. */
  #again(time: Instant): void {
    const index = firstIndex(this.#marks, ({ at }) => at > time) - 1;
    const mark = this.#marks[index];
    if (mark === undefined) {
      this.#session = this.#startOver();
      this.#redeliver(Number.NEGATIVE_INFINITY);
      return;
    }
    for (const { touched } of this.#marks.splice(index)) this.touched.addAll(touched);
    this.#journal.rollBack(mark.place);
    this.#marks.push({ ...mark, touched: new UnitNames() });
    if (mark.at === Number.NEGATIVE_INFINITY) this.#session.begin();
    this.#onRewind(this.#session, false);
    this.#redeliver(mark.at);
  }

  #redeliver(from: Instant): void {
    for (const group of this.#log.slice(this.#firstFrom(from))) {
      this.#effort += group.events.length;
      this.#deliver(group);
    }
    this.#passTime(this.#position);
  }

  #deliver({ time, events }: Group): void {
    this.#passTime(time);
    this.#mark(time);
    this.#session.deliver(time, events);
  }

  /** Lets time pass in pieces, so that there are places to go back to. */
  #passTime(until: Instant): void {
    for (let next = this.#session.nextInstant(); next !== null && next < until; next = this.#session.nextInstant()) {
      if (this.#journal.mark() - this.#lastMark.place > changesBetweenMarks) this.#mark(next);
      this.#session.passTo(next + 1);
    }
    this.#session.passTo(until);
  }

  #mark(at: Instant): void {
    if (this.#lastMark.at < at) {
      this.#marks.push({ at, place: this.#journal.mark(), touched: new UnitNames() });
    }
  }

  get #lastMark(): Mark {
    return required(this.#marks.at(-1), "mark");
  }

  /** Keeps the last mark at or before the instant, so that everything from the instant on can be taken back. */
  #forget(before: Instant): void {
    const place = this.#journal.mark();
    const isTooMuch = this.#journal.size > maximumChanges;
    const kept = Math.max(
      firstIndex(this.#marks, ({ at }) => at > before) - 1,
      isTooMuch ? firstIndex(this.#marks, (mark) => place - mark.place < maximumChanges / 2) : -1,
    );
    const mark = this.#marks[kept];
    if (mark !== undefined && this.#journal.forget(mark.place)) this.#marks = this.#marks.slice(kept);
  }

  /** Where in the log the first group stands that is not before the instant. */
  #firstFrom(instant: Instant): number {
    return firstIndex(this.#log, ({ time }) => time >= instant);
  }
}

function split<T>(items: readonly T[], fits: (item: T) => boolean): readonly [fitting: readonly T[], others: readonly T[]] {
  return [items.filter(fits), items.filter((item) => !fits(item))];
}

function groupsOf(events: readonly Numbered[]): Group[] {
  const byTime = new Map<Instant, Numbered[]>();
  for (const numbered of events) {
    const known = byTime.get(numbered.event.time);
    if (known === undefined) byTime.set(numbered.event.time, [numbered]);
    else known.push(numbered);
  }
  return [...byTime].sort(([left], [right]) => left - right).map(([time, each]) => ({ time, events: each }));
}
