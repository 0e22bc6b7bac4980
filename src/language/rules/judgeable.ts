import type { Condition } from "../model/condition.js";
import type { Rule } from "./rule.js";

/** json-rules-engine goes into conditions one by one. */
const MOST_LEVELS = 100;

const tooDeep = {
  id: `syaratnya bersusun lebih dari ${MOST_LEVELS} tingkat`,
  en: `its conditions stand more than ${MOST_LEVELS} levels within one another`,
};

/** A rule is judged over what it names, and after everything else: nothing waits for it, and no other rule asks for it. */
export const judgeable: Rule = {
  meta: { codes: ["rule-mismatch"], kinds: ["Policy"] },
  check({ survey, conditions, problems }) {
    for (const { problem, span } of survey.ruleMismatches) problems.report("rule-mismatch", { problem }, span);
    const depths = new Map<string, number>();
    for (const { norm, span } of survey.norms) {
      if (norm.kind === "rule" && depthOf(norm.conditions, conditions, depths) > MOST_LEVELS)
        problems.report("rule-mismatch", { problem: tooDeep }, span);
    }
    const ruled = new Set(survey.norms.filter(({ norm }) => norm.kind === "rule").map(({ clause }) => clause));
    for (const { clause, span } of survey.breachable) {
      if (ruled.has(clause)) problems.report("rule-mismatch", { problem: notHeard(clause) }, span);
    }
    for (const { parsed, span } of survey.facts) {
      if (!parsed.ok) continue;
      const fact = parsed.fact.kind === "present" ? parsed.fact.of : parsed.fact;
      if (!("clause" in fact) || !ruled.has(fact.clause)) continue;
      problems.report("rule-mismatch", { problem: notAsked(fact.clause) }, span);
    }
  },
};

/** How many conditions stand within one another once every named one is written out; a condition within itself is told elsewhere. */
function depthOf(condition: Condition, named: ReadonlyMap<string, Condition>, depths: Map<string, number>): number {
  switch (condition.kind) {
    case "all":
    case "any":
      return 1 + Math.max(0, ...condition.of.map((part) => depthOf(part, named, depths)));
    case "not":
      return 1 + depthOf(condition.of, named, depths);
    case "comparison":
      return 1;
    case "named": {
      const known = depths.get(condition.name);
      if (known !== undefined) return known;
      const meant = named.get(condition.name);
      depths.set(condition.name, 0);
      const depth = meant === undefined ? 0 : depthOf(meant, named, depths);
      depths.set(condition.name, depth);
      return depth;
    }
  }
}

function notHeard(clause: string): { id: string; en: string } {
  return {
    id: `\`${clause}\` adalah aturan; pelanggarannya tidak dapat ditunggu`,
    en: `\`${clause}\` is a rule; nothing can wait for its breach`,
  };
}

function notAsked(clause: string): { id: string; en: string } {
  return {
    id: `\`${clause}\` adalah aturan; aturan dinilai paling akhir dan tidak dapat ditanyakan`,
    en: `\`${clause}\` is a rule; rules are judged last and cannot be asked for`,
  };
}
