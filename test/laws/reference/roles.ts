import type { RecordedEvent } from "../../../src/events/event.js";
import type { Policy } from "../../../src/language/model/policy.js";

/** Roles that a party holds at an instant, in which it acts where the event chooses one. */
export function rolesOf(policy: Policy, actor: string, at: number, actorRole: string | null): readonly string[] {
  const instance = policy.parties.instances.get(actor);
  if (instance === undefined) return [];
  if (instance.from !== null && at < instance.from) return [];
  if (instance.until !== null && at >= instance.until) return [];
  return actorRole === null ? instance.roles : instance.roles.filter((role) => role === actorRole);
}

/** Whether a party may do events of a type at all. */
export function mayDo(policy: Policy, event: RecordedEvent, actor: string, at: number): boolean {
  const by = policy.events.get(event.type)?.by ?? [];
  return by.length === 0 || rolesOf(policy, actor, at, event.actorRole).some((role) => by.includes(role));
}

/** Who holds a role at an instant. */
export function holdersOf(policy: Policy, role: string, at: number): readonly string[] {
  return [...policy.parties.instances.keys()].filter((id) => rolesOf(policy, id, at, null).includes(role));
}

/** Who may have done what names nobody. */
export function possibleActors(policy: Policy, event: RecordedEvent, at: number): readonly string[] {
  return [...policy.parties.instances.keys()].filter((id) => rolesOf(policy, id, at, null).length > 0 && mayDo(policy, event, id, at));
}
