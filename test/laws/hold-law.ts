import fc from "fast-check";
import { runs } from "./runs.js";

/** How long a counterexample is made smaller, in milliseconds. */
const shrinkFor = 20_000;

/** Tries a law on so many generated cases, one in `share` of the usual number; fails with the seed and the smallest case found in time. */
export function holdLaw<Case>(property: fc.IProperty<Case>, share = 1): void {
  const parameters = { seed: runs.seed, numRuns: Math.max(1, Math.ceil(runs.numRuns / share)) };
  const tried = fc.check(property, { ...parameters, endOnFailure: true });
  if (!tried.failed) return;
  const { counterexamplePath } = tried;
  const path = counterexamplePath === null ? {} : { path: counterexamplePath };
  const shrunk = fc.check(property, { ...parameters, ...path, interruptAfterTimeLimit: shrinkFor });
  throw new Error(fc.defaultReportMessage(shrunk.failed ? shrunk : tried), { cause: shrunk.errorInstance ?? tried.errorInstance });
}
