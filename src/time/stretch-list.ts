import type { Text } from "../diagnostics/text.js";
import type { Stretch } from "./due.js";
import type { Instant } from "./instant.js";

/** Stretches in order, each beginning where the one before ends; nothing beyond `end`. Equal neighbours become one. */
export class StretchList {
  readonly stretches: Stretch[] = [];
  #at: Instant;
  readonly #end: Instant;

  constructor(start: Instant, end: Instant) {
    this.#at = start;
    this.#end = end;
  }

  /** Where the next stretch begins. */
  get at(): Instant {
    return this.#at;
  }

  /** Goes on to `until`; nothing happens where that is already behind. */
  goTo(until: Instant, kind: Stretch["kind"], reason: Text): void {
    const to = Math.min(until, this.#end);
    if (to <= this.#at) return;
    const last = this.stretches.at(-1);
    if (last !== undefined && last.kind === kind && last.reason.id === reason.id && last.reason.en === reason.en) {
      this.stretches[this.stretches.length - 1] = { ...last, until: to };
    } else {
      this.stretches.push({ from: this.#at, until: to, kind, reason });
    }
    this.#at = to;
  }
}
