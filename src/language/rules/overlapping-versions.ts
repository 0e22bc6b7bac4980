import type { DeclaredVersion } from "../library.js";
import { childOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";
import { sameVersions } from "./same-versions.js";

/** At any instant one version of a pack is in force at most; a proposal never is. Told of the one that begins later. */
export const overlappingVersions: Rule = {
  meta: { codes: ["overlapping-versions"], kinds: ["Policy"] },
  check({ root, library, problems }) {
    const { own, others } = sameVersions(library, problems.file);
    const span = childOf(childOf(root, "metadata"), "inForce")?.span;
    if (own === null || span === undefined) return;
    for (const other of others) {
      if (other.version !== own.version && comesFirst(other, own, library.versions) && overlap(other, own)) {
        problems.report("overlapping-versions", { policy: own.id, version: own.version, other: other.version }, span);
      }
    }
  },
};

function comesFirst(one: DeclaredVersion, two: DeclaredVersion, order: readonly DeclaredVersion[]): boolean {
  if (one.from === null || two.from === null) return false;
  return one.from < two.from || (one.from === two.from && order.indexOf(one) < order.indexOf(two));
}

function overlap(first: DeclaredVersion, second: DeclaredVersion): boolean {
  return !first.isProposed && !second.isProposed && second.from !== null && (first.until === null || first.until > second.from);
}
