import type { CountedStatus } from "../../language/model/condition.js";
import type { Instant } from "../../time/instant.js";
import type { Periods } from "../../time/periods.js";
import type { Cause } from "../facts/cause.js";
import type { Finding } from "../finding.js";
import type { Item } from "../measures/item.js";
import { itemOfEvent } from "../measures/measure-findings.js";
import { type PeriodItems, sortItems } from "../measures/sort-items.js";
import type { RulePlan } from "../plan/clause-plan.js";
import type { Run } from "../run/run.js";
import { type Counts, countsStatus, isAgainst, itemOfFinding } from "./counted-items.js";

/** What there is of one fact in one period. */
export interface Counted {
  readonly sure: readonly Item[];
  /** How many more there may be, of those that are seen. */
  readonly perhaps: number;
  /** Those among them that are not merely still open. */
  readonly unknown: number;
  readonly causes: readonly Cause[];
}

const nothing: Counted = { sure: [], perhaps: 0, unknown: 0, causes: [] };

/** Everything that a rule counts, period by period: each fact is sorted once, when it is first asked for. */
export class CountedFacts {
  readonly #run: Run;
  readonly #plan: RulePlan;
  readonly #findings: ReadonlyMap<string, readonly Finding[]>;
  readonly #sort: (items: readonly Item[]) => readonly PeriodItems[];
  readonly #asOf: Instant;
  readonly #sorted = new Map<string, ReadonlyMap<number, Counted>>();

  /** `findings`: those of the pack, by clause. */
  constructor(
    asked: { readonly run: Run; readonly plan: RulePlan; readonly periods: Periods; readonly first: number; readonly last: number },
    findings: ReadonlyMap<string, readonly Finding[]>,
    asOf: Instant,
  ) {
    this.#run = asked.run;
    this.#plan = asked.plan;
    this.#findings = findings;
    this.#asOf = asOf;
    this.#sort = (items) => sortItems(items, asked.periods, asked.first, asked.last);
  }

  findings(clause: string, status: CountedStatus, index: number): Counted {
    return this.#of(`findings.${clause}.${status}`, index, () => this.#itemsOf(clause, countsStatus(status)));
  }

  /** Findings that count against the bearer. */
  against(clause: string, index: number): Counted {
    return this.#of(`against.${clause}`, index, () => this.#itemsOf(clause, isAgainst));
  }

  events(type: string, index: number): Counted {
    return this.#of(`count.${type}`, index, () => {
      const count = this.#plan.counts.get(type);
      return count === undefined ? [] : this.#run.measured.of(count).map((measured) => itemOfEvent(measured, this.#asOf));
    });
  }

  /** Everything that surely counts, of every fact asked for so far. */
  *sureIn(index: number): Iterable<Item> {
    for (const periods of this.#sorted.values()) yield* periods.get(index)?.sure ?? [];
  }

  #itemsOf(clause: string, counts: Counts): readonly Item[] {
    return (this.#findings.get(clause) ?? []).flatMap((finding) => itemOfFinding(finding, counts) ?? []);
  }

  #of(name: string, index: number, items: () => readonly Item[]): Counted {
    const known = this.#sorted.get(name) ?? byPeriod(this.#sort(items()));
    this.#sorted.set(name, known);
    return known.get(index) ?? nothing;
  }
}

function byPeriod(sorted: readonly PeriodItems[]): ReadonlyMap<number, Counted> {
  return new Map(
    sorted.map(({ index, sure, perhaps, causes }) => [index, { sure, perhaps: perhaps.all, unknown: perhaps.onTime, causes }]),
  );
}
