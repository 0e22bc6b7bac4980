import type { Code } from "../../diagnostics/catalogue.js";
import type { Names } from "../build/names.js";
import type { Survey } from "../build/survey.js";
import type { Library } from "../library.js";
import type { Condition } from "../model/condition.js";
import type { NamedClock, Policy } from "../model/policy.js";
import type { Problems } from "../problems.js";
import type { Kind } from "../schema/check-shape.js";
import type { LocatedNode } from "../yaml/located.js";

/** One file as the rules see it. */
export interface RuleContext {
  readonly kind: Kind;
  readonly root: LocatedNode;
  /** The names that the file may use: its own, or those of the policy it is about; `null` where that is not known. */
  readonly names: Names | null;
  readonly survey: Survey;
  readonly library: Library;
  /** Of a policy; empty for other kinds. */
  readonly clocks: ReadonlyMap<string, NamedClock>;
  readonly conditions: ReadonlyMap<string, Condition>;
  /** Of a scenario: the versions it is about that have no errors of their own. */
  readonly policies: readonly Policy[];
  readonly problems: Problems;
}

/** One thing that can be wrong with a file, and how to see it. */
export interface Rule {
  readonly meta: {
    readonly codes: readonly Code[];
    readonly kinds: readonly Kind[];
  };
  readonly check: (context: RuleContext) => void;
}
