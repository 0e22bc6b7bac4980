import type { RecordedEvent } from "../../events/event.js";
import type { Parties, PartyInstance } from "../../language/model/policy.js";
import { some, type Truth } from "../conditions/truth.js";
import type { Between } from "../ways/instance.js";

/** Whether the party holds the role, for an act somewhere in `at`; roles come from the policy alone. */
export function holdsRole(parties: Parties, actor: string | null, event: RecordedEvent, role: string, at: Between): Truth {
  if (actor === null) return null;
  const instance = parties.instances.get(actor);
  if (instance === undefined || !instance.roles.includes(role)) return false;
  // A role that was named chooses among those held; one that is not held counts for nothing.
  if (event.actorRole !== null && event.actorRole !== role) return false;
  return isThere(instance, at);
}

/** Whether the party holds one of the roles; anybody does where none is named. */
export function holdsOneOf(parties: Parties, actor: string | null, event: RecordedEvent, roles: readonly string[], at: Between): Truth {
  return some(roles.map((role) => holdsRole(parties, actor, event, role, at)));
}

function isThere(instance: PartyInstance, at: Between): Truth {
  const from = instance.from ?? Number.NEGATIVE_INFINITY;
  const until = instance.until ?? Number.POSITIVE_INFINITY;
  if (at.earliest >= from && at.latest < until) return true;
  return at.latest < from || at.earliest >= until ? false : null;
}
