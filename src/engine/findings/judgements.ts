import type { Instant } from "../../time/instant.js";
import { closeUnit } from "../norms/close-open.js";
import type { PackRuns } from "../run/pack-runs.js";
import type { Run } from "../run/run.js";
import type { Instance } from "../ways/instance.js";
import type { Outcome } from "../ways/outcome.js";
import { type Judged, moreFavourable, type SecondVersion } from "./most-favourable.js";

/** What every instance of a run came to by `asOf`, beside what newer versions say of it where the better for the bearer stands. */
export function judgements(pack: PackRuns, run: Run, asOf: Instant): readonly Judged[] {
  const seconds = pack
    .secondsOf(run)
    .filter(({ at }) => at <= asOf)
    .map((second): SecondVersion => {
      const { plan } = second.run;
      const outcomes = new Map(outcomesOf(second.run, asOf).map((outcome) => [nameOf(outcome.instance), outcome]));
      return { change: { at: second.at, version: plan.policy.version }, plan, outcomeOf: (instance) => outcomes.get(nameOf(instance)) };
    });
  return outcomesOf(run, asOf).map((outcome) => {
    return seconds.reduce(moreFavourable, judgedAlone(run, outcome));
  });
}

/** What an instance came to where no newer version has a say in it. */
export function judgedAlone(run: Run, outcome: Outcome): Judged {
  return { outcome, under: run.plan, transition: [] };
}

function outcomesOf(run: Run, asOf: Instant): readonly Outcome[] {
  for (const unit of run.units) closeUnit(run, unit, asOf);
  return run.settledOutcomes.items;
}

/** What tells one instance from another under whichever version. */
function nameOf({ plan, role, bearer, case: { key }, origin: { event, detail, born }, at }: Instance): string {
  const trigger = born !== undefined ? [nameOf(born.of)] : event === null ? [at.earliest] : [event.source, event.id];
  return JSON.stringify([plan.clause.id, plan.kind, role, bearer, key, detail, ...trigger]);
}
