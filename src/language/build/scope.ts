/** From where a condition reads: which events may be at hand, and which may have begun the instance. */
export interface Scope {
  readonly event: Origin;
  readonly trigger: Origin;
}

/** These types; any type at all; or no event. */
export type Origin = readonly string[] | "any" | "none";

export const anywhere: Scope = { event: "any", trigger: "any" };

/** One scope that allows what either allows. */
export function uniteScopes(scopes: readonly Scope[]): Scope {
  return { event: uniteOrigins(scopes.map((scope) => scope.event)), trigger: uniteOrigins(scopes.map((scope) => scope.trigger)) };
}

function uniteOrigins(origins: readonly Origin[]): Origin {
  const types = new Set<string>();
  for (const origin of origins) {
    if (origin === "any") return "any";
    if (origin !== "none") for (const type of origin) types.add(type);
  }
  return types.size === 0 ? "none" : [...types];
}
