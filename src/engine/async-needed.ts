import type { Place } from "../diagnostics/span.js";
import type { Text } from "../diagnostics/text.js";
import type { Program } from "./program.js";

/** Thrown where a program has rules and nobody waits for json-rules-engine, which only gives promises. */
export class AsyncNeeded extends Error {
  /** The first clause that is a rule, as `id@version` and its id, and where it stands. */
  readonly policy: string;
  readonly clause: string;
  readonly place: Place;
  readonly text: Text;

  constructor(rule: RuleClause, instead: string) {
    const text = asyncNeeded(rule, instead);
    super(text.en);
    this.name = "AsyncNeeded";
    this.policy = rule.policy;
    this.clause = rule.clause;
    this.place = rule.place;
    this.text = text;
  }
}

export interface RuleClause {
  /** `id@version` */
  readonly policy: string;
  readonly clause: string;
  readonly place: Place;
}

/** The first clause of a program that is a rule; `null` where it has none. */
export function firstRule({ policies }: Program): RuleClause | null {
  for (const { id, version, clauses } of policies) {
    for (const { id: clause, norm, place } of clauses.values())
      if (norm.kind === "rule") return { policy: `${id}@${version}`, clause, place };
  }
  return null;
}

/** Refuses a program with rules; `instead` is what to call. */
export function refuseRules(program: Program, instead: string): void {
  const rule = firstRule(program);
  if (rule !== null) throw new AsyncNeeded(rule, instead);
}

function asyncNeeded({ policy, clause, place }: RuleClause, instead: string): Text {
  const { file, span } = place;
  const where = `${file}:${span.start.line}`;
  return {
    id: `\`${clause}\` dari ${policy} (${where}) adalah aturan, yang jawabannya harus ditunggu: pakai \`${instead}\``,
    en: `\`${clause}\` of ${policy} (${where}) is a rule, whose answer must be waited for: use \`${instead}\``,
  };
}
