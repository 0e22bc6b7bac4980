import { type StateAt, statesAt, targetOf, transitionsOf } from "../build/machine-nodes.js";
import { targetPath } from "../build/resolve-target.js";
import { childOf, entriesOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** No transition leads from one parallel region straight into another: which states would be left then is not defined. */
export const crossesRegions: Rule = {
  meta: { codes: ["crosses-regions"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const machine of entriesOf(childOf(root, "machines"))) {
      const states = statesAt(machine);
      const parallel = new Map(states.filter(({ type }) => type === "parallel").map((state) => [state.path.join("."), state]));
      if (parallel.size === 0) continue;
      for (const { path, node } of states) {
        for (const { node: transition } of transitionsOf(node)) {
          const target = targetOf(transition);
          const to = target === null ? null : targetPath(target, path, machine.key);
          const around = to === null ? undefined : crossed(path, to.split("."), parallel);
          if (target !== null && around !== undefined) {
            const { span } = transition.kind === "map" ? (childOf(transition, "target") ?? transition) : transition;
            problems.report("crosses-regions", { target, name: around.name }, span);
          }
        }
      }
    }
  },
};

/** The parallel state within which the two paths part. */
function crossed(from: readonly string[], to: readonly string[], parallel: ReadonlyMap<string, StateAt>): StateAt | undefined {
  const common = from.findIndex((name, at) => at < to.length && name !== to[at]);
  return common < 0 ? undefined : parallel.get(from.slice(0, common).join("."));
}
