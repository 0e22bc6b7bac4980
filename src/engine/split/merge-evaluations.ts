import { byTrigger } from "../conclude.js";
import type { Evaluation, Finding } from "../finding.js";

/**
 * What the parts of a log say together. `shared` is the evaluation of the events that every part has, alone: what it
 * says, each part says too, and counts once. The order of the parts decides nothing, nor does which are merged first.
 */
export function mergeEvaluations(shared: Evaluation, parts: readonly Evaluation[]): Evaluation {
  const sum = (of: (evaluation: Evaluation) => number): number => parts.reduce((total, part) => total + of(part) - of(shared), of(shared));
  const types = new Set(parts.flatMap(({ unknownTypes }) => [...unknownTypes.keys()]));
  // What all say is taken from where it stands alone: how closely a span is known may differ between the parts.
  const findings = new Map([...parts, shared].flatMap((part) => part.findings.map((finding): [string, Finding] => [finding.id, finding])));
  return {
    asOf: shared.asOf,
    knownAt: shared.knownAt,
    findings: [...findings.values()].sort(byTrigger),
    deviations: united(parts.map(({ deviations }) => deviations)),
    asked: united(parts.map(({ asked }) => asked)),
    cases: sum(({ cases }) => cases),
    unknownTypes: new Map([...types].sort().map((type) => [type, sum(({ unknownTypes }) => unknownTypes.get(type) ?? 0)])),
    strangers: united(parts.map(({ strangers }) => strangers)),
    retracted: sum(({ retracted }) => retracted),
    // A record about records may find what it is about in one part alone.
    unheeded: united(parts.map(({ unheeded }) => unheeded)).filter((each) =>
      parts.every(({ unheeded }) => unheeded.some((other) => JSON.stringify(other) === JSON.stringify(each))),
    ),
  };
}

/** Each thing once, in an order of its own. */
function united<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const found = new Map(lists.flatMap((list) => list.map((each): [string, T] => [JSON.stringify(each), each])));
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}
