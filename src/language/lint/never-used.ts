import type { Text } from "../../diagnostics/text.js";
import type { MentionKind } from "../build/survey.js";
import { childOf, entriesOf } from "../yaml/node-access.js";
import type { LintContext, LintRule } from "./lint-rule.js";

/** What is declared is used somewhere in the policy. */
export const neverUsed: LintRule = (context) => {
  const { root, problems } = context;
  const used = usedNames(context);
  for (const { section, of, what } of sections) {
    for (const { key, keySpan } of entriesOf(childOf(root, section)))
      if (!of.some((kind) => used.has(`${kind} ${key}`))) problems.report("never-used", { what, name: key }, keySpan);
  }
};

const sections: readonly { readonly section: string; readonly of: readonly MentionKind[]; readonly what: Text }[] = [
  { section: "sources", of: ["source"], what: { id: "sumber", en: "source" } },
  { section: "parties", of: ["role", "party"], what: { id: "pihak", en: "party" } },
  { section: "clocks", of: ["clock"], what: { id: "jam", en: "clock" } },
  { section: "events", of: ["event"], what: { id: "peristiwa", en: "event" } },
  { section: "conditions", of: ["condition"], what: { id: "syarat", en: "condition" } },
  { section: "machines", of: ["machine"], what: { id: "mesin keadaan", en: "machine" } },
];

function usedNames({ policy, survey }: LintContext): ReadonlySet<string> {
  const used = new Set(survey.mentions.map(({ of, name }) => `${of} ${name}`));
  for (const { machine } of survey.states) used.add(`machine ${machine}`);
  for (const { clock } of survey.terms) if (clock !== null) used.add(`clock ${clock}`);
  for (const { reference } of survey.comparisons) {
    const fact = reference.fact.kind === "present" ? reference.fact.of : reference.fact;
    if (fact.kind === "count" || fact.kind === "since" || fact.kind === "last") used.add(`event ${fact.type}`);
    if (fact.kind === "state" || fact.kind === "remembered") used.add(`machine ${fact.machine}`);
  }
  // A strict machine finds by itself what it does not allow; a duty may read its clock without naming it.
  for (const machine of policy.machines.values()) if (machine.strict) used.add(`machine ${machine.id}`);
  if (policy.clocks.size === 1) for (const id of policy.clocks.keys()) used.add(`clock ${id}`);
  return used;
}
