import { explainUsageProblem } from "../workspace/explain-usage-problem.js";
import type { UsageProblem } from "../workspace/usage-problem.js";
import { UsageError } from "./usage-error.js";

/** The error that `main` turns into a message and exit code 2. */
export function refusal(problem: UsageProblem): UsageError {
  return new UsageError(explainUsageProblem(problem));
}
