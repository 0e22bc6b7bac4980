import fc from "fast-check";
import { holdProperty } from "./hold-property.js";
import { runs } from "./runs.js";
import { Several } from "./several.js";

/** With how many logs a law tries each generated policy. Each of them is a run: to load a policy takes longer than to evaluate a log. */
const trialsEach = 4;

export interface Law<Generated, Ready, Trial> {
  readonly policies: fc.Arbitrary<Generated>;
  /** Done once for each policy. */
  readonly prepare: (generated: Generated) => Ready;
  /** A log, an instant, and whatever else is tried under the policy. */
  readonly trials: fc.Arbitrary<Trial>;
  /** Throws where the law does not hold. */
  readonly holds: (ready: Ready, trial: Trial) => void;
}

/** Tries a law on so many generated cases; fails with the seed and the smallest case found in time. */
export function holdLaw<Generated, Ready, Trial>({ policies, prepare, trials, holds }: Law<Generated, Ready, Trial>): void {
  const property = fc.property(policies, new Several(trials, trialsEach), (generated, tried) => {
    const ready = prepare(generated);
    for (const trial of tried) holds(ready, trial);
  });
  holdProperty(property, Math.ceil(runs.numRuns / trialsEach));
}
