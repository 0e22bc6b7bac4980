import type { RecordedEvent } from "../../../src/events/event.js";
import { parseInstant } from "../../../src/time/parse-instant.js";
import type { Choices } from "./choices.js";
import { valueAt } from "./keys.js";
import { findingType, type Happened } from "./total-order.js";
import type { Binding } from "./world.js";

/** A stretch of time about which the records of a type say nothing. */
interface Dark {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Every way in which the records can have happened: instants within spans, and what the dark may hide. */
export class Enumeration {
  /** Instants at which something turns; worlds add those that they come upon. */
  readonly instants = new Set<number>();
  readonly #recorded: readonly RecordedEvent[];
  readonly #dark: readonly Dark[];
  #tried: readonly number[] = [];

  readonly asOf: number;

  constructor(bindings: readonly Binding[], events: readonly RecordedEvent[], asOf: number) {
    this.asOf = asOf;
    // A span may have come once the question lies past its start.
    this.#recorded = events
      .filter((event) => isHeard(event, bindings))
      .filter(({ time, until }) => (until === null ? time <= asOf : time < asOf));
    // Of the very instant of the question, silence is believed.
    this.#dark = darkOf(events, asOf - 1);
    for (const { from, until } of bindings) for (const at of [from, until]) if (at !== null) this.instants.add(at);
    for (const { time, until } of this.#recorded) for (const at of [time, until]) if (at !== null) this.instants.add(at);
    for (const { from } of this.#dark) if (Number.isFinite(from)) this.instants.add(from);
    this.instants.add(asOf);
    this.refine();
  }

  get isOpen(): boolean {
    return this.#dark.length > 0 || this.#recorded.some(({ until }) => until !== null);
  }

  /** Whether all that matters can be tried: of what the dark hides only a few events are. */
  get isExhaustive(): boolean {
    return this.#dark.length === 0;
  }

  /** Takes up the instants that the worlds visited so far came upon. */
  refine(): void {
    this.#tried = [...new Set([...this.instants].flatMap((at) => [at - 1, at, at + 1]))].sort((a, b) => a - b);
  }

  place(choices: Choices): readonly Happened[] {
    const seen = this.#recorded.flatMap((event): readonly Happened[] => {
      if (event.until === null) return [{ event, at: event.time, unseen: false }];
      const { time, until } = event;
      const last = Math.min(until - 1, this.asOf);
      const instants = this.#tried.filter((at) => time <= at && at <= last);
      // A span that reaches beyond the end of the records may still lie ahead.
      const ways = instants.length + (until - 1 > this.asOf ? 1 : 0);
      const at = instants[choices.pick(`when ${event.source} ${event.id}`, ways)];
      return at === undefined ? [] : [{ event, at, unseen: false }];
    });
    return [...seen, ...this.#unseen(choices)];
  }

  /** Up to two events that nobody recorded, each of a type whose records end. */
  #unseen(choices: Choices): readonly Happened[] {
    const subjects = [...new Set(this.#recorded.map(({ subject }) => subject))];
    const unseen: Happened[] = [];
    for (let nth = 0; nth < 2 && this.#dark.length > 0; nth += 1) {
      const kind = choices.pick(`unseen ${nth}`, this.#dark.length * subjects.length + 1);
      if (kind === 0) break;
      const dark = this.#dark[(kind - 1) % this.#dark.length];
      const subject = subjects[Math.floor((kind - 1) / this.#dark.length)] ?? null;
      if (dark === undefined) break;
      const instants = this.#tried.filter((at) => dark.from <= at && at <= dark.to);
      const at = instants[choices.pick(`unseen when ${nth}`, instants.length)];
      if (at === undefined) break;
      unseen.push({ event: unrecorded(dark.type, subject, at, nth), at, unseen: true });
    }
    return unseen;
  }
}

function unrecorded(type: string, subject: string | null, at: number, nth: number): RecordedEvent {
  return {
    source: "unseen",
    id: `unseen-${nth}`,
    type,
    subject,
    time: at,
    until: null,
    recorded: at,
    sequence: null,
    actor: null,
    actorRole: null,
    data: {},
  };
}

/** Of the records about records only findings happen at an instant of their own; one on a clause that the pack lacks is not about it. */
function isHeard({ type, data }: RecordedEvent, bindings: readonly Binding[]): boolean {
  if (type !== findingType) return !type.startsWith("patuh.");
  const clause = valueAt(data, ["clause"]);
  return bindings.some(({ policy }) => typeof clause === "string" && policy.clauses.has(clause));
}

/** Where a type has coverage records, all time outside them, up to an instant. */
function darkOf(events: readonly RecordedEvent[], last: number): readonly Dark[] {
  const covered = new Map<string, { from: number; to: number }[]>();
  for (const event of events) {
    if (event.type !== "patuh.coverage") continue;
    const types = valueAt(event.data, ["types"]);
    const since = valueAt(event.data, ["since"]);
    const until = valueAt(event.data, ["until"]);
    const from = typeof since === "string" ? parseInstant(since) : Number.NEGATIVE_INFINITY;
    const to = typeof until === "string" ? parseInstant(until) : null;
    if (!Array.isArray(types) || from === null || to === null) throw new Error("a coverage that says nothing");
    for (const type of types) if (typeof type === "string") covered.set(type, [...(covered.get(type) ?? []), { from, to }]);
  }
  return [...covered].flatMap(([type, stretches]) => {
    let pieces: Dark[] = [{ type, from: Number.NEGATIVE_INFINITY, to: last }];
    for (const { from, to } of stretches) {
      pieces = pieces
        .flatMap((piece) => [
          { type, from: piece.from, to: Math.min(piece.to, from - 1) },
          { type, from: Math.max(piece.from, to), to: piece.to },
        ])
        .filter((piece) => piece.from <= piece.to);
    }
    return pieces;
  });
}
