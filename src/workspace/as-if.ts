import type { Policy } from "../language/model/policy.js";
import { type Found, found, refused } from "./usage-problem.js";

/** The version under which a history is replayed. */
export interface AsIf {
  readonly policy: string;
  readonly version: string;
}

/** Reads `[ID@]VERSION` against the loaded policies; without an id there must be one pack only. */
export function resolveAsIf(text: string, policies: readonly Pick<Policy, "id" | "version">[]): Found<AsIf> {
  const at = text.lastIndexOf("@");
  const version = text.slice(at + 1);
  const packs = [...new Set(policies.map(({ id }) => id))].sort();
  const [only] = packs;
  if (at === -1 && packs.length > 1) return refused({ kind: "ambiguous-version", version, packs });
  const pack = at === -1 ? only : text.slice(0, at);
  if (pack === undefined || !packs.includes(pack)) return refused({ kind: "policy-not-found", name: pack ?? text, nearest: only ?? null });
  const versions = policies.filter(({ id }) => id === pack).map((policy) => policy.version);
  if (!versions.includes(version)) return refused({ kind: "version-not-found", pack, version, known: versions });
  return found({ policy: pack, version });
}
