import type { Json } from "../../events/event.js";
import type { Clause } from "../../language/model/clause.js";
import { formatDuration } from "../../time/format-duration.js";
import { formatInstant } from "../../time/format-instant.js";
import { type RuleComparison, runRule } from "../conditions/run-rule.js";
import type { Evaluation, Finding, RuleFound } from "../finding.js";
import type { Program } from "../program.js";
import { ruleReason } from "./rule-reason.js";

/** Asks json-rules-engine what findings wait for, one after the other. */
export async function answerRules(program: Program, evaluation: Evaluation): Promise<Evaluation> {
  const findings: Finding[] = [];
  for (const finding of evaluation.findings) findings.push(finding.question === undefined ? finding : await answered(program, finding));
  return { ...evaluation, findings };
}

/** The finding with the answer to what it waits for. */
export async function answered(program: Program, finding: Finding): Promise<Finding> {
  const { question, ...rest } = finding;
  const clause = clauseOf(program, finding);
  if (question === undefined || clause.norm.kind !== "rule") return finding;
  const { fires, comparisons } = await runRule(question);
  const rule: RuleFound = { event: clause.norm.event, fires, comparisons: comparisons.map((each) => shown(each, finding.zone)) };
  return { ...rest, rule, reason: ruleReason(rule, clause.note) };
}

function clauseOf({ policies }: Program, { policy, clause }: Finding): Clause {
  const version = policies.find(({ id, version: number }) => id === policy.id && number === policy.version);
  const found = version?.clauses.get(clause);
  if (found === undefined) throw new Error(`a finding on the unknown clause ${clause}`);
  return found;
}

/** json-rules-engine compares milliseconds; people read instants and durations. */
function shown(comparison: RuleComparison, zone: string): RuleComparison {
  const { type, found, value } = comparison;
  if (type === "plain") return comparison;
  const one = (amount: Json): Json => {
    if (typeof amount !== "number") return amount;
    if (!Number.isFinite(amount)) return null;
    return type === "instant" ? formatInstant(amount, zone) : formatDuration(amount);
  };
  return { ...comparison, found: one(found), value: Array.isArray(value) ? value.map(one) : one(value) };
}
