import { childOf } from "../yaml/node-access.js";
import type { LintRule } from "./lint-rule.js";

/** Between two versions of a pack there is no time without either; overlaps are refused when they are loaded. */
export const versionGap: LintRule = ({ policy, versions, root, problems }) => {
  const { until } = policy.inForce;
  const node = childOf(childOf(childOf(root, "metadata"), "inForce"), "until");
  if (policy.status === "proposed" || until === null || node === null) return;
  const later = versions.filter(({ status, inForce }) => status !== "proposed" && inForce.from >= until);
  const [next] = later;
  if (next !== undefined && next.inForce.from > until) problems.report("version-gap", { version: next.version }, node.span);
};
