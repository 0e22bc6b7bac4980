import { childOf, textNode } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** https://semver.org, with each part bounded so that the pattern cannot run away. */
export const SEMVER =
  /^(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})(?:-[0-9A-Za-z.-]{1,40})?(?:\+[0-9A-Za-z.-]{1,40})?$/;

/** Versions are semantic version numbers. */
export const versionNumber: Rule = {
  meta: { codes: ["invalid-version"], kinds: ["Policy"] },
  check({ root, problems }) {
    const version = textNode(childOf(childOf(root, "metadata"), "version"));
    if (version !== null && !SEMVER.test(version.value)) problems.report("invalid-version", { value: version.value }, version.span);
  },
};
