import type { ExtendedOn, Period } from "../../../src/language/model/clause.js";
import type { ClockSpec } from "../../../src/time/clock-spec.js";
import type { Due, DueRequest } from "../../../src/time/due.js";
import type { Term } from "../../../src/time/term.js";
import { deadlineByHand, outOfPauses, rolledByHand, unite } from "./deadline-by-hand.js";

/** What acts made of a term so far. */
export interface ExtensionsByHand {
  readonly rule: ExtendedOn;
  /** How often it was made longer by so much. */
  readonly times: number;
  /** The latest instant that an act gave. */
  readonly latest: number | null;
}

/** Where an extended term ends: the longer term, the pauses, the instants that were given, then the roll. */
export function extendedByHand(
  clocks: ReadonlyMap<string, { readonly spec: ClockSpec }>,
  period: Period,
  request: Omit<DueRequest, "term" | "counting" | "ifClosed">,
  { rule, times, latest }: ExtensionsByHand,
): Due {
  const count = (each: Period, over: Partial<DueRequest>): Due => {
    const clock = clocks.get(each.clock);
    if (clock === undefined) throw new Error(`no clock ${each.clock}`);
    const { term, counting } = each;
    return deadlineByHand(clock.spec, { ...request, term, counting, ifClosed: "stay", pauses: [], ...over });
  };
  const own = count(period, {});
  if (own.kind !== "at") return own;
  const most = rule.atMost === null ? null : count(rule.atMost, { ifClosed: rule.atMost.ifClosed });
  if (most !== null && most.kind !== "at") return most;
  const capped = (end: number) => (most === null ? end : Math.min(end, most.at));

  let moved = count(period, { pauses: request.pauses });
  if (rule.by !== null && times > 0) {
    const longer = rule.by.clock === period.clock ? lengthened(period.term, rule.by.term, times) : null;
    let end = longer === null ? own : count(period, { term: longer });
    for (let each = 0; longer === null && each < times && end.kind === "at"; each += 1) {
      end = count(rule.by, { start: end.at, ifClosed: rule.by.ifClosed });
    }
    if (end.kind !== "at") return end;
    const isCut = capped(end.at) < end.at;
    if (request.pauses.length === 0) moved = { ...own, at: Math.max(own.at, capped(end.at)) };
    else if (longer !== null && !isCut) moved = count(period, { term: longer, pauses: request.pauses });
    else throw new Error("how pauses move an end that was cut, or counted in another unit, is not compared");
  }
  if (moved.kind !== "at") return moved;
  const given = latest === null ? moved.at : outOfPauses(capped(latest), unite(request.pauses));
  const clock = clocks.get(period.clock);
  if (clock === undefined) throw new Error(`no clock ${period.clock}`);
  return rolledByHand(clock.spec, Math.max(moved.at, given), { ...request, ...period });
}

/** More of the same unit; `null` where the units differ. */
function lengthened(term: Term, by: Term, times: number): Term | null {
  if (term.kind === "counted" && by.kind === "counted") return { ...term, milliseconds: term.milliseconds + times * by.milliseconds };
  if (term.kind === "calendar" && by.kind === "calendar" && term.unit === by.unit)
    return { ...term, amount: term.amount + times * by.amount };
  if (term.kind === "working-days" && by.kind === "working-days") return { ...term, amount: term.amount + times * by.amount };
  if (term.kind !== "end-of-day") return null;
  const isSame =
    (by.kind === "end-of-day" && by.working === term.working) ||
    (term.working ? by.kind === "working-days" : by.kind === "calendar" && by.unit === "day");
  return isSame && "amount" in by ? { ...term, amount: term.amount + times * by.amount } : null;
}
