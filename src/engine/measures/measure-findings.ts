import type { Instant } from "../../time/instant.js";
import { uncertainOrder } from "../facts/cause.js";
import type { Finding } from "../finding.js";
import type { Judged } from "../findings/most-favourable.js";
import type { MeasurePlan } from "../plan/clause-plan.js";
import type { MeasuredEvent } from "../run/measured-events.js";
import type { PackRuns } from "../run/pack-runs.js";
import type { Run } from "../run/run.js";
import { type AskedPeriods, askedPeriods } from "./asked-periods.js";
import type { Item } from "./item.js";
import { itemOf } from "./item-of.js";
import { measureFinding } from "./measure-finding.js";
import { type PeriodItems, sortItems } from "./sort-items.js";
import { tally } from "./tally.js";

/** What the measures of a pack come to by `asOf`, period by period, given what every instance of the pack came to. */
export function measureFindings(pack: PackRuns, judged: readonly Judged[], asOf: Instant): readonly Finding[] {
  return askedPeriods(pack, asOf, measuresOf).flatMap((measuring) => {
    const items = itemsFor(measuring, judged, asOf);
    const sorted = sortItems(items, measuring.plan.periods, measuring.first, measuring.last);
    return withEmpty(measuring, sorted).flatMap((contents) => findingOf(measuring, contents, asOf));
  });
}

type Measuring = AskedPeriods<MeasurePlan>;

function measuresOf({ plan }: Run): readonly MeasurePlan[] {
  return plan.clauses.filter((clause) => clause.kind === "measure");
}

function itemsFor({ run, plan }: Measuring, judged: readonly Judged[], asOf: Instant): readonly Item[] {
  const { over } = plan.norm;
  if (over.kind === "events") return run.measured.of(plan).map((measured) => itemOfEvent(measured, asOf));
  return judged.flatMap(({ outcome }) => (outcome.instance.plan.clause.id === over.clause ? (itemOf(outcome, asOf) ?? []) : []));
}

/** Until `asOf` is past its span an event may not have happened. */
export function itemOfEvent({ event, at, unsure }: MeasuredEvent, asOf: Instant): Item {
  const isExact = at.earliest === at.latest;
  return {
    at,
    out: unsure.length > 0 || at.latest > asOf,
    onTime: true,
    late: null,
    causes: isExact ? unsure : [...unsure, uncertainOrder(event.id)],
    countedAt: at.latest,
    event: { source: event.source, id: event.id },
  };
}

/** A number is found of nothing too; where nothing falls due there is nothing else to measure. */
function withEmpty({ plan, first, last }: Measuring, sorted: readonly PeriodItems[]): readonly PeriodItems[] {
  if (plan.norm.value !== "count") return sorted;
  const found = new Map(sorted.map((each) => [each.index, each]));
  const all: PeriodItems[] = [];
  for (let index = first; index <= last; index++) {
    all.push(found.get(index) ?? { index, sure: [], perhaps: { all: 0, onTime: 0, late: 0 }, causes: [] });
  }
  return all;
}

function findingOf(measuring: Measuring, { index, sure, perhaps, causes }: PeriodItems, asOf: Instant): readonly Finding[] {
  const { run, plan } = measuring;
  const period = plan.periods.at(index);
  const types = plan.norm.over.kind === "events" ? plan.norm.over.types : [];
  const unseen = run.darkness.between(types, period.from, period.until - 1, plan.zone);
  const why = [...causes, ...unseen];
  const isOver = asOf >= period.until;
  const contents = { sure, perhaps, isUnknown: why.length > 0, isOver, isDark: unseen.length > 0 };
  const found = tally(contents, plan.norm);
  // Perhaps nothing fell due, perhaps too little: nothing is asked either way, and who knows more may find no trace of it.
  if (found.status === "discharged" && sure.length === 0 && plan.norm.value !== "count") return [];
  return [measureFinding({ run, plan, period, sure, causes: why, isOver }, found)];
}
