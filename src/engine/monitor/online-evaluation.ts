import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { byTrigger, conclude } from "../conclude.js";
import { hasBegun } from "../evaluate.js";
import { evaluationOrder } from "../event-order.js";
import type { Evaluation, Finding } from "../finding.js";
import { knownEvents, nameOf, retractionType, targetOf } from "../known-events.js";
import { isHeard } from "../plan/heard.js";
import type { Program } from "../program.js";
import { coverageType, Darkness } from "../run/darkness.js";
import type { Numbered } from "../run/pack-runs.js";
import { type Because, changesOf, type FindingChange } from "./finding-change.js";
import { type Difference, Told } from "./told.js";
import { Weave } from "./weave.js";

/**
 * An evaluation that goes on: events are added as they come, in any order, and time passes apart from them. At every
 * moment it says what `evaluateEvents` says of the events added so far, as of the instant it was advanced to.
 */
export class OnlineEvaluation {
  readonly #program: Program;
  readonly #lateness: number;
  readonly #weave: Weave;
  readonly #told = new Told();
  /** Every event that was added, by its name. */
  readonly #events = new Map<string, Numbered>();
  /** Names that retractions take back. */
  readonly #targets = new Set<string>();
  #added = 0;
  /** Whether a record of where records end has come, or gone. */
  #isShadeOld = false;

  /** `lateness`: how far back, in milliseconds, an event can be woven in without running everything again. */
  constructor(program: Program, lateness: number) {
    this.#program = program;
    this.#lateness = lateness;
    this.#weave = new Weave(program, lateness, (session, whole) => this.#told.rewound(session, whole));
  }

  /** The instant that it was advanced to; before all time at first. */
  get asOf(): Instant {
    return this.#weave.position;
  }

  /** Events as they were added. */
  get events(): readonly RecordedEvent[] {
    return [...this.#events.values()].map(({ event }) => event);
  }

  /** Those that no retraction takes back. */
  get counted(): readonly RecordedEvent[] {
    return knownEvents(this.events, null).events;
  }

  /** The event added under that identity. */
  known({ source, id }: Pick<RecordedEvent, "source" | "id">): RecordedEvent | undefined {
    return this.#events.get(nameOf({ source, id }))?.event;
  }

  /** Adds an event with an identity that none has yet; returns what it changed as of now. */
  add(event: RecordedEvent): readonly FindingChange[] {
    this.#add([event]);
    return this.#look(this.#becauseOf(event));
  }

  /** Adds events at once, each with an identity that none has yet; returns what is told otherwise as of now. */
  addAll(events: readonly RecordedEvent[]): readonly Difference[] {
    this.#add(events);
    return this.#told.look(this.#weave);
  }

  /** Adds events at once, in any order, and advances; what changed is not told. */
  load(events: readonly RecordedEvent[], asOf: Instant | null): void {
    this.#add(events);
    if (asOf === null) return;
    this.#weave.passTo(asOf);
    this.#look(null);
  }

  /** Puts a record that says the same in other words in the place of the one added before; returns what that changed. */
  replace(event: RecordedEvent): readonly FindingChange[] {
    const name = nameOf(event);
    const known = this.#events.get(name);
    if (known === undefined) return [];
    this.#events.set(name, { event, ordinal: known.ordinal });
    if (!isHeard(event) || this.#targets.has(name)) return [];
    this.#weave.change([{ event, ordinal: known.ordinal }], [known.event]);
    return this.#look(this.#becauseOf(event));
  }

  /** Lets time pass, never back; returns what that changed. */
  advance(to: Instant): readonly FindingChange[] {
    if (to > this.asOf) this.#weave.passTo(to);
    return this.#look(null);
  }

  /** The earliest instant, not before the one advanced to, at which something is due, a wait ends or an event happens. */
  nextInstant(): Instant | null {
    return this.#weave.nextInstant();
  }

  /** What late records have cost so far, in events that happened again and units looked at again. */
  get effort(): number {
    return this.#weave.effort + this.#told.effort;
  }

  /** Findings as of now, in the order of an evaluation. */
  findings(): readonly Finding[] {
    return [...this.#told.findings].sort(byTrigger);
  }

  /** Everything that an evaluation says as of now. Looks at everything, however little has changed. */
  evaluation(): Evaluation {
    const { asOf } = this;
    const known = knownEvents(this.events, null);
    const inOrder = known.events.filter((event) => hasBegun(event, asOf)).sort(evaluationOrder(this.#program.ranks));
    return this.#weave.look((session) => conclude(session, { program: this.#program, asOf, knownAt: null, known, inOrder }));
  }

  #look(because: Because | null): readonly FindingChange[] {
    return this.asOf === Number.NEGATIVE_INFINITY ? [] : changesOf(this.#told.look(this.#weave), because);
  }

  #add(events: readonly RecordedEvent[]): void {
    const heard = new Map<string, Numbered>();
    const takenBack: RecordedEvent[] = [];
    for (const event of events) {
      const name = nameOf(event);
      this.#added += 1;
      const numbered = { event, ordinal: this.#added };
      this.#events.set(name, numbered);
      if (event.type === retractionType) takenBack.push(...this.#takeBack(targetOf(event), heard));
      else if (this.#targets.has(name)) continue;
      else if (event.type === coverageType) this.#isShadeOld = true;
      else if (isHeard(event)) heard.set(name, numbered);
    }
    this.#weave.change([...heard.values()], takenBack);
    this.#shade();
  }

  /** What is to be taken out again, beside what has only just been `heard`. */
  #takeBack(name: string, heard: Map<string, Numbered>): readonly RecordedEvent[] {
    if (this.#targets.has(name)) return [];
    this.#targets.add(name);
    const event = this.#events.get(name)?.event;
    if (event === undefined || event.type === retractionType) return [];
    if (event.type === coverageType) this.#isShadeOld = true;
    return heard.delete(name) || !isHeard(event) ? [] : [event];
  }

  /** Where records end is known for the whole of time: what has happened may have happened otherwise. */
  #shade(): void {
    if (!this.#isShadeOld) return;
    this.#isShadeOld = false;
    const { events } = knownEvents(this.events, null);
    this.#weave.shade(new Darkness(events));
  }

  /** Why an event changes what was told already; `null` where it came before its time, or just in time. */
  #becauseOf(event: RecordedEvent): Because | null {
    const { source, id, type, time, recorded } = event;
    const late = Math.max(0, this.asOf - time);
    if (late === 0 && type !== retractionType && type !== coverageType) return null;
    return { event: { source, id }, type, time, recorded, late, beyondLateness: late > this.#lateness };
  }
}
