import type { RecordedEvent } from "../../events/event.js";
import { every, type Truth } from "../conditions/truth.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalValue } from "../journal/journal-value.js";
import { actorOf } from "../plan/actor-of.js";
import type { RequirementPlan } from "../plan/clause-plan.js";
import { unknownTie } from "../plan/tie-plan.js";
import type { TypePlan } from "../plan/type-plan.js";
import { type Between, exactly } from "../ways/instance.js";
import { type EarlierAct, EarlierActs } from "./earlier-acts.js";
import { History, type Worth } from "./history.js";
import type { Host } from "./host.js";
import { holdsRole } from "./parties.js";

/** What conditions count and requirements ask for, as far as it was not void. */
export class Past {
  readonly #run: Host;
  readonly #histories: JournalMap<string, JournalMap<string | null, History>>;
  readonly #earlier: JournalMap<RequirementPlan, EarlierActs>;
  /** Spans that are not over, with what says of each place where it stands what it is worth. */
  readonly #unsettled: JournalMap<RecordedEvent, readonly ((valid: Truth) => void)[]>;

  constructor(run: Host) {
    this.#run = run;
    this.#histories = new JournalMap(run.journal);
    this.#earlier = new JournalMap(run.journal);
    this.#unsettled = new JournalMap(run.journal);
  }

  /**
   * Adds an event after it has done what it does: nothing sees itself. `valid`: unknown where it may be void.
   * Of a span nothing is known of its worth before it is over and settled.
   */
  add(plan: TypePlan, event: RecordedEvent, caseKey: string, valid: Truth): void {
    if (valid === false) return;
    const at = whenOf(event);
    const settle: ((valid: Truth) => void)[] = [];
    if (plan.remembered) {
      const counts = this.#worthOf(event, valid, (truth) => truth, settle);
      for (const key of [caseKey, null]) this.#historyOf(event.type, key).add({ event, at, counts });
    }
    for (const requirement of plan.provides) {
      const tie = requirement.tie === null ? caseKey : requirement.tie.ofEvent(event);
      const worth = (truth: Truth): Truth => every([truth, this.#isByBearer(plan, requirement, event, at), tie === null ? null : true]);
      const counts = this.#worthOf(event, valid, worth, settle);
      if (counts.value !== false) this.#actsFor(requirement).add(tie ?? unknownTie, { event, at, counts });
    }
    if (settle.length > 0) this.#unsettled.set(event, settle);
  }

  /** Says of a span that is over whether it was valid. */
  settle(event: RecordedEvent, valid: Truth): void {
    for (const settle of this.#unsettled.get(event) ?? []) settle(valid);
    this.#unsettled.delete(event);
  }

  #worthOf(event: RecordedEvent, valid: Truth, worth: (valid: Truth) => Truth, settle: ((valid: Truth) => void)[]): Worth {
    if (event.until === null || valid !== null) return { value: worth(valid) };
    const later = new JournalValue<Truth>(this.#run.journal, null);
    settle.push((truth) => {
      later.value = worth(truth);
    });
    return later;
  }

  #isByBearer(plan: TypePlan, { norm }: RequirementPlan, event: RecordedEvent, at: Between): Truth {
    return norm.by === "any" ? true : holdsRole(this.#run, actorOf(event, plan), event, norm.of, at);
  }

  /** Events of a type with a key, or with any key (`null`); `null` where there were none. */
  history(type: string, key: string | null): History | null {
    return this.#histories.get(type)?.get(key) ?? null;
  }

  earlierActs(plan: RequirementPlan, tie: string): readonly EarlierAct[] {
    return this.#earlier.get(plan)?.of(tie) ?? [];
  }

  #historyOf(type: string, key: string | null): History {
    const { journal } = this.#run;
    return this.#histories.getOrSet(type, () => new JournalMap(journal)).getOrSet(key, () => new History(journal));
  }

  #actsFor(requirement: RequirementPlan): EarlierActs {
    return this.#earlier.getOrSet(requirement, () => new EarlierActs(this.#run.journal));
  }
}

/** When an event happened, both ends included. */
export function whenOf(event: RecordedEvent): Between {
  return event.until === null ? exactly(event.time) : { earliest: event.time, latest: event.until - 1 };
}
