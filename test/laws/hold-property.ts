import fc from "fast-check";
import { runs } from "./runs.js";

/** How long a counterexample is made smaller, in milliseconds. */
const shrinkFor = 20_000;

/** Tries a property on so many generated cases; fails with the seed and the smallest case found in time. */
export function holdProperty<Case>(property: fc.IProperty<Case>, numRuns = runs.numRuns): void {
  const parameters = { seed: runs.seed, numRuns };
  const tried = fc.check(property, { ...parameters, endOnFailure: true });
  if (!tried.failed) return;
  const { counterexamplePath } = tried;
  const path = counterexamplePath === null ? {} : { path: counterexamplePath };
  const shrunk = fc.check(property, { ...parameters, ...path, interruptAfterTimeLimit: shrinkFor });
  throw new Error(fc.defaultReportMessage(shrunk.failed ? shrunk : tried), { cause: shrunk.errorInstance ?? tried.errorInstance });
}
