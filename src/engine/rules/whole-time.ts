import type { Instant } from "../../time/instant.js";
import type { Periods } from "../../time/periods.js";
import type { Interval } from "../../time/recurrence.js";
import type { Force } from "../plan/version-plan.js";

/** The whole time of a version's force as one period, with what lies before and after it. */
export class WholeTime implements Periods {
  readonly #from: Instant;
  readonly #until: Instant;

  constructor({ from, until }: Force) {
    this.#from = from;
    this.#until = until ?? Number.POSITIVE_INFINITY;
  }

  at(index: number): Interval {
    if (index < 0) return { from: Number.NEGATIVE_INFINITY, until: this.#from };
    return index === 0 ? { from: this.#from, until: this.#until } : { from: this.#until, until: Number.POSITIVE_INFINITY };
  }

  indexOf(instant: Instant): number {
    if (instant < this.#from) return -1;
    return instant < this.#until ? 0 : 1;
  }
}
