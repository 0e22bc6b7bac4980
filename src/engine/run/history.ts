import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import type { Truth } from "../conditions/truth.js";
import { readPath } from "../facts/read-event.js";
import { numberBetween, oneOf, type Reading } from "../facts/reading.js";
import type { Undoing } from "../journal/journal.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalValue } from "../journal/journal-value.js";
import type { Between } from "../ways/instance.js";

/** Whether an event counts; unknown where it may be void. */
export interface Worth {
  readonly value: Truth;
}

/** An event that conditions count, with when it may have happened. */
interface Past {
  readonly at: Between;
  readonly counts: Worth;
  readonly event: RecordedEvent;
}

/** Events of one type and key, in the order they came. */
export class History {
  readonly #all: JournalList<Past>;
  /** Whether every one is sure and exact: then the order they came in is the order in time. */
  readonly #plain: JournalValue<boolean>;

  constructor(journal: Undoing) {
    this.#all = new JournalList(journal);
    this.#plain = new JournalValue(journal, true);
  }

  add(past: Past): void {
    this.#plain.value &&= past.counts.value === true && past.at.earliest === past.at.latest;
    this.#all.push(past);
  }

  /** How many there were up to the scene and not before `since`. */
  count(scene: Between, since: Between): Reading {
    if (this.#plain.value && scene.earliest === scene.latest) return this.#past.length - this.#firstFrom(since.earliest);
    let surely = 0;
    let possibly = 0;
    for (const past of this.#past) {
      if (past.at.earliest > scene.latest || past.at.latest < since.earliest || past.counts.value === false) continue;
      possibly++;
      if (past.counts.value === true && past.at.latest <= scene.earliest && past.at.earliest >= since.latest) surely++;
    }
    return numberBetween(surely, possibly);
  }

  /** A value of the latest one; `undefined` where there was none. */
  last(scene: Between, since: Between, path: readonly string[]): Reading {
    return oneOf(this.#latest(scene, since).map((past) => (past === null ? undefined : readPath(past.event, path))));
  }

  /** When the latest one that surely happened before the scene did, at the latest; before all time where none did. */
  lastSure(scene: Between): Instant {
    for (let at = this.#past.length - 1; at >= 0; at--) {
      const past = this.#past[at];
      if (past?.counts.value === true && past.at.latest <= scene.earliest) return past.at.latest;
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** Milliseconds from the latest one to the scene; endless where there was none. */
  since(scene: Between): Reading {
    const always = { earliest: Number.NEGATIVE_INFINITY, latest: Number.NEGATIVE_INFINITY };
    const spans = this.#latest(scene, always).map((past) =>
      past === null ? Number.POSITIVE_INFINITY : numberBetween(scene.earliest - past.at.latest, scene.latest - past.at.earliest),
    );
    return oneOf([...new Set(spans)]);
  }

  /** Those that may be the latest; `null` among them where there may be none. */
  #latest(scene: Between, since: Between): readonly (Past | null)[] {
    if (this.#plain.value && scene.earliest === scene.latest) {
      const last = this.#past.at(-1);
      return [last !== undefined && last.at.latest >= since.earliest ? last : null];
    }
    const candidates = this.#past
      .filter(({ at, counts }) => at.earliest <= scene.latest && at.latest >= since.earliest && counts.value !== false)
      .reverse();
    const sure = candidates.filter(({ at, counts }) => counts.value === true && at.latest <= scene.earliest && at.earliest >= since.latest);
    const floor = Math.max(...sure.map(({ at }) => at.earliest));
    const possible = candidates.filter(({ at }) => at.latest >= floor);
    return sure.length === 0 ? [...possible, null] : possible;
  }

  get #past(): readonly Past[] {
    return this.#all.items;
  }

  #firstFrom(since: Instant): number {
    let low = 0;
    let high = this.#past.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const past = this.#past[middle];
      if (past !== undefined && past.at.earliest < since) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
