import type { Parties } from "../../language/model/policy.js";

/** Instances that hold a role, in the order of declaration. */
export function holdersOf(parties: Parties, role: string): readonly string[] {
  return [...parties.instances.values()].filter((instance) => instance.roles.includes(role)).map((instance) => instance.id);
}

/** The one instance that holds the role; the role's own name where several hold it together. */
export function soleHolder(parties: Parties, role: string): string {
  const [only, ...more] = holdersOf(parties, role);
  return only !== undefined && more.length === 0 ? only : role;
}
