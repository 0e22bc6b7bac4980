import type { Rule } from "./rule.js";
import { sameVersions } from "./same-versions.js";

/** A pack has each version once. */
export const uniqueVersion: Rule = {
  meta: { codes: ["duplicate-version"], kinds: ["Policy"] },
  check({ library, problems }) {
    const { own, others } = sameVersions(library, problems.file);
    if (own === null) return;
    const first = others.find((other) => other.version === own.version && library.versions.indexOf(other) < library.versions.indexOf(own));
    if (first === undefined) return;
    const place = `${first.place.file}:${first.place.span.start.line}`;
    problems.report("duplicate-version", { policy: own.id, version: own.version, place }, own.place.span);
  },
};
