import type { Json, RecordedEvent } from "../../events/event.js";
import { formatInstant } from "../../time/format-instant.js";
import type { Instant } from "../../time/instant.js";
import { parseInstant } from "../../time/parse-instant.js";
import { type Cause, noRecords } from "../facts/cause.js";
import { stepInto } from "../facts/reading.js";

/** Half-open time from which there are records of a type. */
interface Lit {
  readonly from: Instant;
  readonly until: Instant;
}

/** A half-open time without records; one end lies beyond all records. */
interface Dark {
  readonly from: Instant;
  readonly until: Instant;
  readonly cause: (zone: string) => Cause;
}

export const coverageType = "patuh.coverage";

function readCoverage(data: Json): { types: readonly string[]; lit: Lit } | null {
  const types = stepInto(data, ["types"]);
  const until = instantOf(stepInto(data, ["until"]));
  const since = instantOf(stepInto(data, ["since"]));
  if (!Array.isArray(types) || until === null) return null;
  const named = types.filter((type): type is string => typeof type === "string");
  return { types: named, lit: { from: since ?? Number.NEGATIVE_INFINITY, until } };
}

function instantOf(value: Json | undefined): Instant | null {
  return typeof value === "string" ? parseInstant(value) : null;
}

/**
 * Where the records of a type end. Silence counts up to `asOf` for types that no coverage record
 * names; for the others only inside what is covered.
 */
export class Darkness {
  readonly #dark = new Map<string, readonly Dark[]>();

  constructor(events: Iterable<RecordedEvent>) {
    const lit = new Map<string, Lit[]>();
    for (const event of events) {
      if (event.type !== coverageType) continue;
      const coverage = readCoverage(event.data);
      if (coverage === null) continue;
      for (const type of coverage.types) {
        const known = lit.get(type);
        if (known === undefined) lit.set(type, [coverage.lit]);
        else known.push(coverage.lit);
      }
    }
    for (const [type, intervals] of lit) this.#dark.set(type, gapsBetween(type, intervals));
  }

  get types(): Iterable<string> {
    return this.#dark.keys();
  }

  /** Whether the records of any type end. */
  get isAnywhere(): boolean {
    return this.#dark.size > 0;
  }

  isEverDark(type: string): boolean {
    return this.#dark.has(type);
  }

  /** Why an unseen event of one of the types may have happened from `from` up to and including `until`. */
  between(types: Iterable<string>, from: Instant, until: Instant, zone: string): readonly Cause[] {
    if (this.#dark.size === 0) return [];
    const causes: Cause[] = [];
    for (const type of types) {
      for (const dark of this.#dark.get(type) ?? []) {
        if (dark.from <= until && from < dark.until) causes.push(dark.cause(zone));
      }
    }
    return causes;
  }

  /** First instant of the dark time of a type that reaches into (`after`, `now`); `null` where there is none. */
  firstDark(type: string, after: Instant, now: Instant): Instant | null {
    for (const dark of this.#dark.get(type) ?? []) {
      if (dark.from < now && after < dark.until) return Math.max(dark.from, after);
    }
    return null;
  }
}

/** The dark times around and between what is covered. */
function gapsBetween(type: string, covered: readonly Lit[]): readonly Dark[] {
  const gaps: Dark[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const lit of [...covered].sort((left, right) => left.from - right.from)) {
    if (lit.from > end) gaps.push(end === Number.NEGATIVE_INFINITY ? darkBefore(type, lit.from) : darkAfter(type, end, lit.from));
    end = Math.max(end, lit.until);
  }
  gaps.push(darkAfter(type, end, Number.POSITIVE_INFINITY));
  return gaps;
}

function darkBefore(type: string, until: Instant): Dark {
  return { from: Number.NEGATIVE_INFINITY, until, cause: (zone) => noRecords(type, "before", formatInstant(until, zone)) };
}

function darkAfter(type: string, from: Instant, until: Instant): Dark {
  return { from, until, cause: (zone) => noRecords(type, "after", formatInstant(from, zone)) };
}
