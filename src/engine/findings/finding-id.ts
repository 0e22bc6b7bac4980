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
  const parts = JSON.stringify([policy.id, policy.version, plan.clause.id, instance.case.key, bearer, ...trigger]);
  return `${plan.clause.id}-${bytesToHex(sha256(utf8ToBytes(parts))).slice(0, hexDigits)}`;
}
