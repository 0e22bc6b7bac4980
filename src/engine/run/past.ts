import type { RecordedEvent } from "../../events/event.js";
import type { Truth } from "../conditions/truth.js";
import { JournalMap } from "../journal/journal-map.js";
import { unknownTie } from "../plan/tie-plan.js";
import type { RequirementPlan, TypePlan } from "../plan/version-plan.js";
import { type Between, exactly } from "../ways/instance.js";
import { type EarlierAct, EarlierActs } from "./earlier-acts.js";
import { History } from "./history.js";
import type { Host } from "./host.js";
import { holdsRole } from "./parties.js";

/** What conditions count and requirements ask for, as far as it was not void. */
export class Past {
  readonly #run: Host;
  readonly #histories: JournalMap<string, JournalMap<string | null, History>>;
  readonly #earlier: JournalMap<RequirementPlan, EarlierActs>;

  constructor(run: Host) {
    this.#run = run;
    this.#histories = new JournalMap(run.journal);
    this.#earlier = new JournalMap(run.journal);
  }

  /** Adds an event after it has done what it does: nothing sees itself. `valid`: unknown where it may be void. */
  add(plan: TypePlan, event: RecordedEvent, caseKey: string, valid: Truth): void {
    if (valid === false) return;
    const at = whenOf(event);
    if (plan.remembered) for (const key of [caseKey, null]) this.#historyOf(event.type, key).add(event, at, valid === true);
    for (const requirement of plan.provides) {
      const actor = event.actor ?? plan.presumedActor;
      const by: Truth = requirement.norm.by === "any" ? true : holdsRole(this.#run, actor, event, requirement.norm.of, at);
      const tie = requirement.tie === null ? caseKey : requirement.tie.ofEvent(event);
      const sure = valid === true && by === true && tie !== null;
      if (by !== false) this.#actsFor(requirement).add(tie ?? unknownTie, { event, at, sure });
    }
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
