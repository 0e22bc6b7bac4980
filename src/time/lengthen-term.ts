import type { Clock } from "./clock.js";
import type { CountedOn } from "./extension.js";
import type { Term } from "./term.js";

/** The term with more of the same unit in it, `3 working days` and `2 working days` as five; `null` where the units differ. */
export function lengthenTerm(clock: Clock, term: Term, by: readonly CountedOn[]): Term | null {
  let longer: Term = term;
  for (const more of by) {
    const next = more.counting === "from-start" ? lengthened(longer, more.term, more.clock === clock) : null;
    if (next === null) return null;
    longer = next;
  }
  return longer;
}

function lengthened(term: Term, more: Term, sameClock: boolean): Term | null {
  if (!sameClock) return null;
  if (term.kind === "counted" && more.kind === "counted") return { ...term, milliseconds: term.milliseconds + more.milliseconds };
  if (term.kind === "calendar" && more.kind === "calendar" && term.unit === more.unit)
    return { ...term, amount: term.amount + more.amount };
  const days = amountOfDays(more);
  if (term.kind === "working-days" && days?.working === true) return { ...term, amount: term.amount + days.amount };
  return term.kind === "end-of-day" && days?.working === term.working ? { ...term, amount: term.amount + days.amount } : null;
}

function amountOfDays(term: Term): { readonly working: boolean; readonly amount: number } | null {
  if (term.kind === "working-days") return { working: true, amount: term.amount };
  return term.kind === "calendar" && term.unit === "day" ? { working: false, amount: term.amount } : null;
}
