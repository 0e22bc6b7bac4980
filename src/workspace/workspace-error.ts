import type { Text } from "../diagnostics/text.js";
import { explainUsageProblem } from "./explain-usage-problem.js";
import type { UsageProblem } from "./usage-problem.js";

/** What library users get where they name something that is not there or that can mean two things. */
export class WorkspaceError extends Error {
  readonly problem: UsageProblem;
  readonly text: Text;

  constructor(problem: UsageProblem) {
    const text = explainUsageProblem(problem);
    super(text.en);
    this.name = "WorkspaceError";
    this.problem = problem;
    this.text = text;
  }
}
