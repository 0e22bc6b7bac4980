import { expect } from "vitest";
import { renderDiagnostic } from "../../src/diagnostics/render-diagnostic.js";
import { loadTexts } from "../../src/language/load.js";
import type { Norm } from "../../src/language/model/clause.js";
import type { Condition } from "../../src/language/model/condition.js";
import type { Policy } from "../../src/language/model/policy.js";
import { caseFiles } from "./diagnostic-case.js";

/** The text of a small policy without mistakes, with some of it put otherwise. */
export function soundText(...changes: readonly (readonly [from: string, to: string])[]): string {
  let text = caseFiles("none").find(({ path }) => path === "policy.yaml")?.text ?? "";
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  return text;
}

/** The small policy with some of it put otherwise, loaded; fails where anything is found wrong with it. */
export function soundPolicy(...changes: readonly (readonly [from: string, to: string])[]): Policy {
  const { policies, diagnostics } = loadTexts([{ path: "policy.yaml", text: soundText(...changes) }]);
  expect(diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, "en"))).toEqual([]);
  const [policy] = policies;
  if (policy === undefined) throw new Error("nothing was loaded");
  return policy;
}

/** What a clause of that policy says. */
export function normOf(policy: Policy, clause = "SL-1"): Norm {
  const norm = policy.clauses.get(clause)?.norm;
  if (norm === undefined) throw new Error(`no clause ${clause}`);
  return norm;
}

/** The `if` of the policy's clause, written so. */
export function conditionOf(written: string, ...changes: readonly (readonly [from: string, to: string])[]): Condition | null {
  const norm = normOf(soundPolicy(["if: public-content", `if: ${written}`], ...changes));
  return norm.kind === "obligation" ? norm.if : null;
}

/** Codes of what is found wrong with the policy, put otherwise. */
export function codesOf(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  return loadTexts([{ path: "policy.yaml", text: soundText(...changes) }]).diagnostics.map(({ code }) => code);
}
