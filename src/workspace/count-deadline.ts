import type { Text } from "../diagnostics/text.js";
import { type Clock, createClock } from "../time/clock.js";
import type { ClockSpec } from "../time/clock-spec.js";
import type { Due, DueRequest, Stretch } from "../time/due.js";
import { explainDue } from "../time/explain-due.js";
import type { Instant } from "../time/instant.js";
import { parseInstant } from "../time/parse-instant.js";
import { parseTerm } from "../time/parse-term.js";
import type { Term } from "../time/term.js";

export type Counting = Pick<DueRequest, "counting" | "ifClosed">;

export interface Deadline {
  readonly from: Instant;
  readonly term: Term;
  readonly due: Due;
  readonly stretches: readonly Stretch[];
}

export type DeadlineOutcome =
  | { readonly ok: true; readonly deadline: Deadline }
  /** `field`: which of the two words is at fault. */
  | { readonly ok: false; readonly field: "from" | "within"; readonly problem: Text };

/** Counts terms on one clock, from words to due instants. */
export function deadlineCounter(spec: ClockSpec, { counting, ifClosed }: Counting): (from: string, within: string) => DeadlineOutcome {
  const clock: Clock = createClock(spec);
  return (fromText, within) => {
    const from = parseInstant(fromText);
    if (from === null) return { ok: false, field: "from", problem: NO_INSTANT };
    const parsed = parseTerm(within);
    if (!parsed.ok) return { ok: false, field: "within", problem: withSuggestion(parsed.problem, parsed.suggestion) };
    const { term } = parsed;
    const uncountable = clock.canCount(term, counting, ifClosed);
    if (uncountable !== null) return { ok: false, field: "within", problem: uncountable };
    const { due, stretches } = explainDue(clock, { term, start: from, counting, ifClosed, pauses: [], given: null });
    return { ok: true, deadline: { from, term, due, stretches } };
  };
}

const NO_INSTANT: Text = {
  id: "ini bukan waktu yang lengkap; tulis seperti `2017-08-10T10:46:00+07:00`",
  en: "this is not a full instant; write it like `2017-08-10T10:46:00+07:00`",
};

function withSuggestion(problem: Text, suggestion: string | null): Text {
  if (suggestion === null) return problem;
  return { id: `${problem.id}; mungkin maksud Anda \`${suggestion}\``, en: `${problem.en}; did you mean \`${suggestion}\`` };
}
