import { childOf, textNode } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";
import { SEMVER } from "./version-number.js";

/** A file that is named after a version holds that version: people choose versions by the names of files. */
export const versionInFileName: Rule = {
  meta: { codes: ["other-version-in-name"], kinds: ["Policy"] },
  check({ root, problems }) {
    const name = /([^/\\]{1,100})\.ya?ml$/.exec(problems.file)?.[1];
    const version = textNode(childOf(childOf(root, "metadata"), "version"));
    if (name === undefined || version === null || !SEMVER.test(name) || !SEMVER.test(version.value) || name === version.value) return;
    problems.report("other-version-in-name", { name, value: version.value }, version.span);
  },
};
