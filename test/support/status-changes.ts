import type { Finding } from "../../src/engine/finding.js";
import { OnlineEvaluation } from "../../src/engine/monitor/online-evaluation.js";
import type { Program } from "../../src/engine/program.js";
import type { Scenario } from "../../src/language/model/scenario.js";

/** What one instance of a clause came from and to as time passed; `–` where there was nothing yet. */
export interface StatusChange {
  readonly kind: Finding["kind"];
  readonly clause: string;
  readonly from: string;
  readonly to: string;
}

/** More steps than any case needs: a machine that waits and a duty that comes again could go on for ever. */
const MOST_STEPS = 2_000;

/** Every change of status while time passes over a scenario, instant by instant. */
export function statusChanges(scenario: Scenario, program: Program): readonly StatusChange[] {
  const online = new OnlineEvaluation(program, 0);
  for (const event of scenario.given) online.add(event);
  const end = Math.max(...scenario.expect.map(({ asOf }) => asOf));
  const seen: StatusChange[] = [];
  const to = (instant: number): void => {
    for (const { before, finding } of online.advance(instant)) {
      const now = finding ?? before;
      if (now !== null) seen.push({ kind: now.kind, clause: now.clause, from: shown(before), to: shown(finding) });
    }
  };
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = online.nextInstant();
    if (next === null || next >= end) break;
    to(next);
    to(next + 1);
  }
  to(end);
  return seen.filter(({ from, to: now }) => from !== now);
}

function shown(finding: Finding | null): string {
  if (finding === null) return "–";
  return finding.cured ? `${finding.status}, cured` : finding.status;
}
