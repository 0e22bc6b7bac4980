/** From where a condition reads: which events may be at hand, and which may have begun the instance. */
export interface Scope {
  readonly event: Origin;
  readonly trigger: Origin;
  /** Read of a period or of the whole check: nothing happens, and there is no case. */
  readonly whole?: true;
}

/** These types; any type at all; or no event. */
export type Origin = readonly string[] | "any" | "none";

/** Of a period, or of the whole check. */
export const wholeScope: Scope = { event: "none", trigger: "none", whole: true };

export const anywhere: Scope = { event: "any", trigger: "any" };

/** One scope that allows what either allows. */
export function uniteScopes(scopes: readonly Scope[]): Scope {
  const event = uniteOrigins(scopes.map((scope) => scope.event));
  const trigger = uniteOrigins(scopes.map((scope) => scope.trigger));
  return scopes.every(({ whole }) => whole === true) ? { event, trigger, whole: true } : { event, trigger };
}

function uniteOrigins(origins: readonly Origin[]): Origin {
  const types = new Set<string>();
  for (const origin of origins) {
    if (origin === "any") return "any";
    if (origin !== "none") for (const type of origin) types.add(type);
  }
  return types.size === 0 ? "none" : [...types];
}
