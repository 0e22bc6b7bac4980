import type { Finding, Revision, Revisions } from "../finding.js";
import { fieldsThatDiffer } from "../monitor/finding-change.js";
import type { Program } from "../program.js";
import { answered } from "../rules/answer-rules.js";

/** Asks json-rules-engine what the findings of revisions wait for; where it answers both alike, nothing was revised. */
export async function answerRevisions(program: Program, revisions: Revisions | null): Promise<Revisions | null> {
  if (revisions === null) return null;
  const all: Revision[] = [];
  for (const revision of revisions.all) {
    const before = await answer(program, revision.before);
    const now = revision.now === null ? null : await answer(program, revision.now);
    if (now === null || fieldsThatDiffer(before, now).length > 0) all.push({ ...revision, before, now });
  }
  return { ...revisions, all };
}

async function answer(program: Program, finding: Finding): Promise<Finding> {
  return finding.question === undefined ? finding : answered(program, finding);
}
