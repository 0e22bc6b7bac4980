import type { Measure } from "../../language/model/clause.js";
import type { FindingStatus } from "../../language/model/scenario.js";
import { required } from "../required.js";
import type { Item } from "./item.js";

/** Thousandths of a percent in the whole: shares are compared without fractions. */
const WHOLE = 100_000;

/** Between which values what was measured lies, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface Tally {
  readonly status: FindingStatus;
  /** How many counted. */
  readonly count: Range;
  /** What was found: a share from 0 to 1, a number, or milliseconds; `null` where nothing may have counted. */
  readonly value: Range | null;
}

type Asked = Pick<Measure, "value" | "percentile" | "atLeast" | "atMost" | "minCount">;

/** How many items may count in a period, or may not, by what they may count as. */
export interface Perhaps {
  readonly all: number;
  readonly onTime: number;
  readonly late: number;
}

/** What there is in a period. */
export interface Contents {
  /** Items that surely count. */
  readonly sure: readonly Item[];
  readonly perhaps: Perhaps;
  /** Whether something is not known that time alone will not tell. */
  readonly isUnknown: boolean;
  /** Whether the period is over, so that nothing new falls into it. */
  readonly isOver: boolean;
  /** Whether records are missing, so that there may be more than is seen. */
  readonly isDark: boolean;
}

/**
 * What a period comes to in the best and in the worst case. It is final where every case comes to the same; while the
 * period is not over any number of items may be added.
 */
export function tally(contents: Contents, asked: Asked): Tally {
  const { sure, perhaps, isUnknown, isOver, isDark } = contents;
  const count: Range = { least: sure.length, most: isOver && !isDark ? sure.length + perhaps.all : Number.POSITIVE_INFINITY };
  const value = rangeOf(contents, asked, count);
  const outcomes = outcomesOf(count, value, asked);
  const [only] = outcomes;
  if (only !== undefined && outcomes.length === 1) return { status: only, count, value };
  return { status: isOver && isUnknown ? "undetermined" : "pending", count, value };
}

function outcomesOf(count: Range, value: Range | null, { value: kind, atLeast, atMost, minCount }: Asked): readonly FindingStatus[] {
  const outcomes: FindingStatus[] = [];
  if (count.least < minCount) outcomes.push("discharged");
  if (count.most < minCount || value === null) return outcomes;
  const scale = kind === "share-on-time" ? WHOLE : 1;
  const low = (atLeast ?? Number.NEGATIVE_INFINITY) / scale;
  const high = (atMost ?? Number.POSITIVE_INFINITY) / scale;
  if (value.most >= low && value.least <= high) outcomes.push("satisfied");
  if (value.least < low || value.most > high) outcomes.push("violated");
  return outcomes;
}

function rangeOf(contents: Contents, { value, percentile }: Asked, count: Range): Range | null {
  const { isOver } = contents;
  switch (value) {
    case "count":
      return count;
    case "share-on-time":
      return isOver ? shareRange(contents) : { least: 0, most: 1 };
    case "lateness":
      return isOver ? latenessRange(contents, percentile ?? 100) : { least: 0, most: Number.POSITIVE_INFINITY };
  }
}

/** Another one on time never lowers the share, another late one never raises it. */
function shareRange({ sure, perhaps }: Contents): Range | null {
  const best = { onTime: countOf(sure, canBeOnTime) + perhaps.onTime, late: countOf(sure, (item) => !item.onTime) };
  const worst = { onTime: countOf(sure, (item) => item.late === null), late: countOf(sure, canBeLate) + perhaps.late };
  const most = shareOf(best);
  const least = shareOf(worst);
  return most === null && least === null ? null : { least: least ?? 1, most: most ?? 0 };
}

/** Correctly rounded, as is each bound, so that a share equal to its bound compares equal. */
function shareOf({ onTime, late }: { readonly onTime: number; readonly late: number }): number | null {
  return onTime + late === 0 ? null : onTime / (onTime + late);
}

/** Another one on time never raises a percentile, another that is never done never lowers it. */
function latenessRange({ sure, perhaps }: Contents, percentile: number): Range | null {
  const least = [...sure.map(leastLate), ...repeated(0, perhaps.all)];
  const most = [...sure.map(mostLate), ...repeated(Number.POSITIVE_INFINITY, perhaps.late)];
  if (least.length === 0) return null;
  return { least: nearestRank(least, percentile), most: most.length === 0 ? 0 : nearestRank(most, percentile) };
}

function leastLate({ onTime, late }: Item): number {
  return onTime || late === null ? 0 : late.least;
}

function mostLate({ late }: Item): number {
  return late === null ? 0 : late.most;
}

function repeated(value: number, times: number): readonly number[] {
  return Array.from({ length: times }, () => value);
}

function nearestRank(values: readonly number[], percentile: number): number {
  const rank = Math.ceil((percentile * values.length) / 100);
  return required([...values].sort((left, right) => left - right)[rank - 1], "rank");
}

function canBeOnTime(item: Item): boolean {
  return item.onTime;
}

function canBeLate(item: Item): boolean {
  return item.late !== null;
}

function countOf(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.reduce((sum, item) => sum + Number(test(item)), 0);
}
