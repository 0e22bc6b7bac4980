import type { RecordedEvent } from "../../events/event.js";
import type { Key } from "../../language/model/key.js";
import type { Policy } from "../../language/model/policy.js";
import { ownTypes } from "../plan/heard.js";
import { noKey } from "../plan/key-of.js";
import type { TypePlan } from "../plan/type-plan.js";
import type { Program } from "../program.js";
import { crossingsIn, isBroadcast } from "./crossings.js";
import type { Crossing, Splitting } from "./splitting.js";

const bySubject: Key = { kind: "paths", paths: [{ kind: "subject" }] };

/**
 * Whether a log can be cut by cases, so that the parts, evaluated alone and merged, say what the whole says; else what
 * stands in the way. Of a replay (`asIf`) nothing is said: it begins with the first event of all.
 */
export function planSplit({ packs, policies }: Program): Splitting {
  const broadcast = new Set(policies.flatMap((policy) => [...policy.events.keys()].filter((type) => isBroadcast(type, policy))));
  const reasons = [
    ...policies.flatMap((policy) =>
      crossingsIn(
        policy,
        policies.filter(({ id }) => id === policy.id),
      ),
    ),
    ...otherwiseCut(policies, broadcast),
  ];
  if (reasons.length > 0) return { splits: false, reasons };
  const types = new Map<string, TypePlan>();
  for (const version of [...packs.values()].flat()) for (const [type, plan] of version.types) types.set(type, plan);
  const caseOf = (event: RecordedEvent): string | null => {
    if (event.type.startsWith(ownTypes) || broadcast.has(event.type)) return null;
    return types.get(event.type)?.keyOf(event) ?? event.subject ?? noKey;
  };
  return { splits: true, broadcast, caseOf };
}

/** Cases are cut by one key: two machines, versions or packs that pick theirs in different ways would cut apart what belongs together. */
function otherwiseCut(policies: readonly Policy[], broadcast: ReadonlySet<string>): readonly Crossing[] {
  const found: Crossing[] = [];
  let first: string | null = null;
  for (const policy of policies) {
    for (const { id, about } of policy.events.values()) {
      const key = about === null ? bySubject : (policy.machines.get(about)?.key ?? bySubject);
      const isShared = isBroadcast(id, policy);
      const text = JSON.stringify(key);
      if (!isShared) first ??= text;
      if (isShared !== broadcast.has(id) || (!isShared && text !== first)) found.push(elsewhere(policy, id));
    }
    for (const { id, key } of policy.machines.values()) {
      if (key.kind === "single") continue;
      first ??= JSON.stringify(key);
      if (JSON.stringify(key) !== first) found.push(elsewhere(policy, id));
    }
  }
  return found;
}

function elsewhere({ id, version }: Policy, name: string): Crossing {
  const message = { id: "kuncinya berbeda dari yang lain", en: "its key differs from the others" };
  return { policy: { id, version }, name, message, place: null };
}
