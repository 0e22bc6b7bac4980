import type { Instant } from "../../time/instant.js";
import type { Periods } from "../../time/periods.js";
import type { Interval } from "../../time/recurrence.js";
import type { RuleReading } from "../conditions/rule-question.js";
import { type Cause, isUnclearPast, uniteCauses } from "../facts/cause.js";
import type { Finding } from "../finding.js";
import { askedOf } from "../findings/asked.js";
import { type AskedPeriods, askedPeriods } from "../measures/asked-periods.js";
import { ruleStatus } from "../norms/rule.js";
import type { RulePlan } from "../plan/clause-plan.js";
import type { PackRuns } from "../run/pack-runs.js";
import type { Run } from "../run/run.js";
import { CountedFacts } from "./counted-facts.js";
import { type RuledPeriod, ruleFinding } from "./rule-finding.js";
import { type Outlook, wholeScene } from "./whole-scene.js";
import { WholeTime } from "./whole-time.js";

/** A rule of a version, with the periods over which it is judged. */
interface PeriodicRule {
  readonly clause: RulePlan["clause"];
  readonly rule: RulePlan;
  readonly periods: Periods;
}

/** What the rules of a pack over periods and over the whole check come to by `asOf`, given every other finding of the pack. */
export function ruleFindings(pack: PackRuns, findings: readonly Finding[], asOf: Instant): readonly Finding[] {
  const byClause = Map.groupBy(findings, ({ clause }) => clause);
  return askedPeriods(pack, asOf, rulesOf).flatMap((asked) => {
    const { run, first, last } = asked;
    const { rule, periods } = asked.plan;
    const facts = new CountedFacts({ run, plan: rule, periods, first, last }, byClause, asOf);
    return judgedPeriods(asked, facts, asOf);
  });
}

function rulesOf({ plan, force }: Run): readonly PeriodicRule[] {
  if (force === null) return [];
  return plan.clauses
    .filter((clause) => clause.kind === "rule")
    .filter(({ norm }) => norm.over.kind !== "case")
    .map((rule) => ({ clause: rule.clause, rule, periods: rule.periods ?? new WholeTime(force) }));
}

function judgedPeriods(asked: AskedPeriods<PeriodicRule>, facts: CountedFacts, asOf: Instant): readonly Finding[] {
  const all: Finding[] = [];
  for (let index = asked.first; index <= asked.last; index++) {
    const period = asked.plan.periods.at(index);
    const found = judge(asked.run, asked.plan.rule, facts, index, period, asOf);
    if (found !== null) all.push(ruleFinding(found, facts.sureIn(index)));
  }
  return all;
}

/** `null` where a rule that finds violations does not fire so far in a time without an end: that is kept, and no finding. */
function judge(run: Run, plan: RulePlan, facts: CountedFacts, index: number, period: Interval, asOf: Instant): RuledPeriod | null {
  const isOver = asOf >= period.until;
  const last = Math.min(asOf, period.until - 1);
  const asked = new Set(askedOf(run, last).map(({ clause }) => clause));
  const unseen = (type: string): readonly Cause[] => run.darkness.between([type], period.from, period.until - 1, plan.zone);
  const outlook: Outlook = {
    facts,
    index,
    period,
    countedBy: null,
    reach: isOver ? "all" : "growing",
    unseen,
    isAsked: (clause) => asked.has(clause),
  };
  const read = (changed: Partial<Outlook>): RuleReading => plan.read(wholeScene({ ...outlook, ...changed }));
  const found = read({});
  const common = { run, plan, period };
  if (found.truth !== null) {
    const status = ruleStatus(plan, found.truth);
    return { ...common, status, question: found.question, causes: [], decidedAt: decidedAt(read, facts.sureIn(index), period) };
  }
  const soFar = isOver ? found : read({ reach: "so-far" });
  const causes = whyUnknown(soFar);
  const open = { ...common, question: null, decidedAt: null };
  if (isOver) return { ...open, status: causes.length > 0 ? "undetermined" : "pending", causes };
  if (Number.isFinite(period.until)) return { ...open, status: "pending", causes: [] };
  if (soFar.truth === null) return { ...open, status: "undetermined", causes };
  return plan.norm.finds === "violated" && !soFar.truth ? null : { ...open, status: "pending", causes: [] };
}

/** The first instant at which enough had counted that nothing could change the answer; else the end of the period. */
function decidedAt(
  read: (changed: Partial<Outlook>) => RuleReading,
  sure: Iterable<{ readonly countedAt: Instant | null }>,
  { from, until }: Interval,
): Instant {
  const instants = [...new Set([from, ...[...sure].flatMap(({ countedAt }) => countedAt ?? [])])].sort((left, right) => left - right);
  const isKnown = (at: Instant): boolean => read({ countedBy: at, reach: "growing" }).truth !== null;
  let [low, high] = [0, instants.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = instants[middle];
    if (at !== undefined && isKnown(at)) high = middle;
    else low = middle + 1;
  }
  return Math.min(until, instants[low] ?? until);
}

function whyUnknown({ causes }: RuleReading): readonly Cause[] {
  return uniteCauses(
    [],
    causes.filter((cause) => !isUnclearPast(cause)),
  );
}
