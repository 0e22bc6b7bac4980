import type { RecordedEvent } from "../events/event.js";
import type { DataProblem, Policy } from "../language/model/policy.js";

/** What is wrong with an event's data; empty where nothing is. */
export type DataCheck = (event: RecordedEvent) => readonly DataProblem[];

/**
 * An event of a declared type fits where its data fits one version that declares the type: a history may be older than
 * the newest version. Where it fits none, the problems are those that the newest version has with it.
 */
export function dataCheck(policies: readonly Policy[]): DataCheck {
  const checks = new Map<string, ((data: RecordedEvent["data"]) => readonly DataProblem[])[]>();
  const newestFirst = [...policies].sort((a, b) => b.inForce.from - a.inForce.from);
  for (const policy of newestFirst) {
    for (const { id, checkData } of policy.events.values()) {
      const known = checks.get(id);
      if (known === undefined) checks.set(id, [checkData]);
      else known.push(checkData);
    }
  }
  return ({ type, data }) => {
    let newest: readonly DataProblem[] | null = null;
    for (const check of checks.get(type) ?? []) {
      const problems = check(data);
      if (problems.length === 0) return problems;
      newest ??= problems;
    }
    return newest ?? [];
  };
}
