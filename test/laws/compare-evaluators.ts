import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Evaluation, Finding } from "../../src/engine/finding.js";
import type { Program } from "../../src/engine/program.js";
import type { RecordedEvent } from "../../src/events/event.js";
import type { Policy } from "../../src/language/model/policy.js";
import { type ReferenceFinding, referenceFindings } from "./reference/reference-findings.js";

/** What an evaluator says of one instance; times only where they belong to the duty. */
export interface Said {
  readonly status: string;
  readonly times: string;
}

export interface Compared {
  /** By instance: kind, version and clause, key, bearer, trigger. */
  readonly engine: ReadonlyMap<string, readonly Said[]>;
  readonly reference: ReadonlyMap<string, readonly Said[]>;
  /** The program's own, with what is left out of the comparison. */
  readonly evaluation: Evaluation;
  /** Whether the naive evaluator visited every world there is. */
  readonly isComplete: boolean;
  /** Whether the policies hear of breaches: then the program may know nothing of what only the dark could have begun. */
  readonly hearsBreaches: boolean;
}

export interface When {
  readonly asOf: number;
  readonly knownAt?: number | null;
}

/** Both evaluations of one log, instance by instance. */
export function compareEvaluators(program: Program, events: readonly RecordedEvent[], when: When, isExact: boolean): Compared {
  const { policies } = program;
  const kinds = new Map<string, string>();
  for (const policy of policies) {
    for (const clause of policy.clauses.values()) {
      const name = `${policy.version} ${clause.id}`;
      kinds.set(name, clause.norm.kind === "prohibition" && clause.norm.for !== null ? "keeping" : clause.norm.kind);
    }
  }
  const gather = (findings: readonly (ReferenceFinding | (Omit<ReferenceFinding, "policy" | "part"> & { readonly part?: string }))[]) => {
    const found = new Map<string, Said[]>();
    for (const finding of findings) {
      const clause = `${finding.version} ${finding.clause}`;
      const kind = kinds.get(clause) ?? "?";
      const isPower = finding.status === "void" || kind === "power";
      const name = [kind, clause, finding.key, isPower ? "" : finding.of, finding.trigger].join(" ");
      found.set(name, [...(found.get(name) ?? []), { status: finding.status, times: timesOf(finding, kind) }]);
    }
    return found;
  };
  const evaluation = evaluateEvents(program, events, when);
  const engine = evaluation.findings.map((finding) => ({
    ...finding,
    version: finding.policy.version,
    key: finding.case.key,
    trigger: finding.explain().trigger.event?.id ?? null,
  }));
  const reference = referenceFindings(policies, events, when);
  const found = {
    engine: gather(engine),
    reference: gather(reference.findings),
    evaluation,
    isComplete: reference.complete,
    hearsBreaches: policies.some(hearsBreaches),
  };
  if (isExact) return found;
  // One more act within a broken ban: which is the first one may be unsure, and with it whose finding each is.
  for (const name of gather(reference.findings.filter(({ part }) => part === "act")).keys()) {
    found.engine.delete(name);
    found.reference.delete(name);
  }
  return found;
}

function hearsBreaches({ clauses, machines }: Policy): boolean {
  const heard = /^(breach|cured)\./;
  const begins = [...clauses.values()].some(
    ({ norm }) => "when" in norm && norm.when.some(({ kind }) => kind === "breach" || kind === "cured"),
  );
  return begins || [...machines.values()].some(({ alphabet }) => [...alphabet].some((type) => heard.test(type)));
}

function timesOf(finding: Pick<Finding, "status" | "dueAt" | "performedAt" | "cured">, kind: string): string {
  const iso = (at: number | null) => (at === null ? "-" : new Date(at).toISOString());
  // When a withdrawn duty would have been due, nobody asks.
  if (finding.status === "discharged") return "";
  if (kind === "obligation" || kind === "standing-duty") return [iso(finding.dueAt), iso(finding.performedAt), finding.cured].join(" ");
  return kind === "keeping" ? iso(finding.dueAt) : "";
}
