import type { Requirement } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf, wordOf } from "../../yaml/node-access.js";
import { readCounting, readPeriod } from "../read-period.js";
import { readTies } from "../read-ties.js";
import { readTypes } from "../read-triggers.js";
import type { Reading } from "../reading.js";
import type { Scope } from "../scope.js";

/** That one act must come before another; `null` where either is not readable. */
export function readRequirement(node: LocatedNode, reasoned: boolean, reading: Reading): Requirement | null {
  const { survey, conditions } = reading;
  const of = survey.mention("role", childOf(node, "of"));
  const to = survey.mention("role", childOf(node, "to"));
  const before = readTypes(childOf(node, "before"), reading);
  const must = readTypes(childOf(node, "must"), reading);
  const scope: Scope = { event: before, trigger: before };
  const counting = readCounting(node, scope, reasoned, reading);
  const where = readTies(childOf(node, "where"), must, before, reading);
  const condition = conditions.read(childOf(node, "if"), scope);
  const atLeast = readPeriod(childOf(node, "at-least"), counting, reading);
  const atMost = readPeriod(childOf(node, "at-most"), counting, reading);
  if (of === null || before.length === 0 || must.length === 0) return null;
  const by = wordOf(childOf(node, "by"), ["bearer", "any"] as const) ?? "bearer";
  return { kind: "requirement", of, to, before, must, by, where, if: condition, atLeast, atMost };
}
