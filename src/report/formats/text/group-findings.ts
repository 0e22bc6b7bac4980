import type { ReportEvent, ReportFinding } from "../../report.js";

/** Findings that differ in their case alone, told once: eleven names unblocked by one order are one sentence. */
export interface FindingGroup {
  readonly first: ReportFinding;
  readonly keys: readonly string[];
  readonly evidence: readonly ReportEvent[];
  readonly size: number;
}

/** Groups in the order of their first findings. */
export function groupFindings(findings: readonly ReportFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const sameness = samenessOf(finding);
    const group = groups.get(sameness);
    if (group === undefined) groups.set(sameness, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ first, keys: group.map((one) => one.case.key), evidence: group.flatMap((one) => one.evidence), size: group.length }];
  });
}

/** Everything that is said of a finding but which case it is and which events bear it out. */
function samenessOf(finding: ReportFinding): string {
  const { id, case: inCase, evidence, explanation, ...said } = finding;
  const witness = explanation?.witness ?? null;
  const explained = explanation === null ? null : { ...explanation, trigger: explanation.trigger.text };
  return JSON.stringify([said, inCase.machine, { ...explained, witness: witness !== null && "event" in witness ? null : witness }]);
}
