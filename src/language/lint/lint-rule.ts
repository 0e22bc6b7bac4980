import type { Names } from "../build/names.js";
import type { Survey } from "../build/survey.js";
import type { Policy } from "../model/policy.js";
import type { Scenario } from "../model/scenario.js";
import type { Problems } from "../problems.js";
import type { LocatedNode } from "../yaml/located.js";

/** A version without errors, and what lies beside it. */
export interface LintContext {
  readonly policy: Policy;
  readonly root: LocatedNode;
  readonly names: Names;
  readonly survey: Survey;
  /** Every version of the pack without errors, this one among them, by the beginning of its force. */
  readonly versions: readonly Policy[];
  /** Without errors, about this version. */
  readonly scenarios: readonly Scenario[];
  readonly problems: Pick<Problems, "report">;
}

/** One thing that is allowed and yet hardly meant: a look at a whole version, so at no time but when it is validated. */
export type LintRule = (context: LintContext) => void;
