import { createClock } from "../../time/clock.js";
import { civilDateOf } from "../../time/local-date.js";
import { childOf, entryOf } from "../yaml/node-access.js";
import type { LintRule } from "./lint-rule.js";

const MOST_YEARS = 200;

/**
 * The calendars of a version have every year of its force: from its first to its last, or, where no end is known, to the last year that the
 * calendar lists. A proposal is never in force.
 */
export const calendarGap: LintRule = ({ policy, root, problems }) => {
  if (policy.status === "proposed" || policy.status === "repealed") return;
  for (const { id, spec } of policy.clocks.values()) {
    const entry = entryOf(childOf(root, "clocks"), id);
    if (spec.calendar === null || entry === null) continue;
    const { zone } = createClock(spec);
    const yearOf = (instant: number) => civilDateOf(zone.dateAt(instant)).year;
    const listed = [...spec.calendar.years.keys()];
    const first = yearOf(policy.inForce.from);
    const last = policy.inForce.until === null ? Math.max(first, ...listed) : yearOf(policy.inForce.until - 1);
    const years = Array.from({ length: Math.min(MOST_YEARS, last - first + 1) }, (_, index) => first + index);
    const missing = years.filter((year) => !listed.includes(year));
    if (missing.length > 0) problems.report("calendar-gap", { name: spec.calendar.id, years: missing.join(", ") }, entry.keySpan);
  }
};
