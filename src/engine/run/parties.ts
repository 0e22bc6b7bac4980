import type { RecordedEvent } from "../../events/event.js";
import type { PartyInstance } from "../../language/model/policy.js";
import { some, type Truth } from "../conditions/truth.js";
import { isInOneOf } from "../machines/configuration.js";
import type { Between } from "../ways/instance.js";
import type { Host } from "./host.js";

/** Whether the party holds the role, for an act somewhere in `at`: because the policy names it, or because a machine says so. */
export function holdsRole(run: Host, actor: string | null, event: RecordedEvent, role: string, at: Between): Truth {
  if (actor === null) return null;
  // A role that was named chooses among those held; one that is not held counts for nothing.
  if (event.actorRole !== null && event.actorRole !== role) return false;
  return partyHolds(run, actor, role, at);
}

/** Whether a party holds the role somewhere in `at`, whatever it acts as. */
export function partyHolds(run: Host, actor: string, role: string, at: Between): Truth {
  const instance = run.parties.instances.get(actor);
  const named: Truth = instance?.roles.includes(role) === true ? isThere(instance, at) : false;
  return named === true ? true : some([named, givenByMachine(run, actor, role, at)]);
}

/** Whether the party holds one of the roles; anybody does where none is named. */
export function holdsOneOf(run: Host, actor: string | null, event: RecordedEvent, roles: readonly string[], at: Between): Truth {
  return some(roles.map((role) => holdsRole(run, actor, event, role, at)));
}

/** Whether the party's own instance of a machine that gives the role is in a state that does. */
function givenByMachine(run: Host, actor: string, role: string, at: Between): Truth {
  let held: Truth = false;
  for (const { machine, states } of run.parties.roles.get(role)?.while ?? []) {
    const plan = run.machine(machine);
    const seen = run.statesSeen(plan, plan.singleKey ?? actor, at);
    const inside = seen === null ? [true, false] : [...seen].map((configuration) => isInOneOf(configuration, states));
    if (inside.every((each) => each)) return true;
    if (inside.includes(true)) held = null;
  }
  return held;
}

function isThere(instance: PartyInstance, at: Between): Truth {
  const from = instance.from ?? Number.NEGATIVE_INFINITY;
  const until = instance.until ?? Number.POSITIVE_INFINITY;
  if (at.earliest >= from && at.latest < until) return true;
  return at.latest < from || at.earliest >= until ? false : null;
}
