import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Policy } from "../../language/model/policy.js";
import type { Instance } from "../ways/instance.js";

/** Enough of a SHA-256 that two findings of one report never share it by chance. */
const hexDigits = 20;

/** The same in every run and order: of policy, version, clause, key, bearer and trigger alone. */
export function findingId(policy: Policy, instance: Instance): string {
  const { origin, plan, bearer } = instance;
  const trigger = origin.event === null ? [origin.detail, instance.at.earliest] : [origin.event.source, origin.event.id, origin.detail];
  const born = origin.born === undefined ? [] : [origin.born.name];
  return hashedId(plan.clause.id, [policy.id, policy.version, plan.clause.id, instance.case.key, bearer, ...trigger, ...born]);
}

/** The clause's own id, so that people can tell findings apart, and a hash of all that makes this one. */
export function hashedId(clause: string, parts: readonly (string | number)[]): string {
  return `${clause}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, hexDigits)}`;
}
