import type { Periods } from "../../time/periods.js";
import type { Cause } from "../facts/cause.js";
import type { Item } from "./item.js";
import type { Perhaps } from "./tally.js";

/** What counts, or may, in one period. */
export interface PeriodItems {
  readonly index: number;
  readonly sure: readonly Item[];
  readonly perhaps: Perhaps;
  readonly causes: readonly Cause[];
}

interface Turn {
  readonly item: Item;
  readonly by: 1 | -1;
}

/**
 * Sorts items into the periods from `first` to `last` in which they may count, those with any in order. What may lie in many
 * periods is counted in and out at its ends, so that the work stays linear in the items and the periods.
 */
export function sortItems(items: Iterable<Item>, periods: Periods, first: number, last: number): readonly PeriodItems[] {
  const sure = new Map<number, Item[]>();
  const turns = new Map<number, Turn[]>();
  const indexOf = (instant: number): number =>
    Number.isFinite(instant) ? periods.indexOf(instant) : Math.sign(instant) * Number.POSITIVE_INFINITY;
  for (const item of items) {
    const from = Math.max(first, indexOf(item.at.earliest));
    const to = Math.min(last, indexOf(item.at.latest));
    if (from > to) continue;
    if (!item.out && item.at.earliest === item.at.latest) addTo(sure, from, item);
    else if (!item.out && indexOf(item.at.earliest) === indexOf(item.at.latest)) addTo(sure, from, item);
    else {
      addTo(turns, from, { item, by: 1 });
      addTo(turns, to + 1, { item, by: -1 });
    }
  }
  return sweep(sure, turns, last);
}

function sweep(
  sure: ReadonlyMap<number, readonly Item[]>,
  turns: ReadonlyMap<number, readonly Turn[]>,
  last: number,
): readonly PeriodItems[] {
  const sorted: PeriodItems[] = [];
  const counts = { all: 0, onTime: 0, late: 0 };
  const causes = new Map<string, { readonly cause: Cause; count: number }>();
  const stops = [...new Set([...sure.keys(), ...turns.keys()])].sort((left, right) => left - right);
  for (const [place, start] of stops.entries()) {
    for (const { item, by } of turns.get(start) ?? []) {
      counts.all += by;
      counts.onTime += item.onTime ? by : 0;
      counts.late += item.late === null ? 0 : by;
      for (const cause of item.causes) countCause(causes, cause, by);
    }
    const end = counts.all === 0 ? start : Math.min((stops[place + 1] ?? last + 1) - 1, last);
    for (let index = start; index <= end; index++) {
      const here = sure.get(index) ?? [];
      if (here.length + counts.all === 0) continue;
      const known = [...causes.values()].map(({ cause }) => cause);
      sorted.push({ index, sure: here, perhaps: { ...counts }, causes: [...known, ...here.flatMap((item) => item.causes)] });
    }
  }
  return sorted;
}

function countCause(causes: Map<string, { readonly cause: Cause; count: number }>, cause: Cause, by: 1 | -1): void {
  const known = causes.get(cause.key) ?? { cause, count: 0 };
  known.count += by;
  if (known.count === 0) causes.delete(cause.key);
  else causes.set(cause.key, known);
}

function addTo<T>(lists: Map<number, T[]>, index: number, item: T): void {
  const list = lists.get(index);
  if (list === undefined) lists.set(index, [item]);
  else list.push(item);
}
