import fc from "fast-check";

/** Where there is no event at hand, what the trigger carried is asked for by its name. */
export function ofTrigger(each: unknown): unknown {
  return each === undefined
    ? undefined
    : JSON.parse(JSON.stringify(each).replaceAll("data.", "trigger.data.").replaceAll("named", "late-named"));
}

/** An obligation that begins with the version's force has no event to ask anything of. */
export const withoutTrigger = { if: undefined, within: { term: "3 days", clock: "wib" }, "excused-if": undefined, where: undefined };

/** A state may be entered by a breach, without an act at hand. */
export function readAtEntry(norm: { readonly [key: string]: unknown }): { readonly if: unknown; readonly within: readonly object[] } {
  const within = (Array.isArray(norm["within"]) ? norm["within"] : [norm["within"]]).map((each) => ({ ...each, if: ofTrigger(each.if) }));
  return { if: ofTrigger(norm["if"]), within };
}

/** Whether a term has a length, so that it can be given anew. */
export function hasLength(within: unknown): boolean {
  return !/"term":"(at|no) /.test(JSON.stringify(within));
}

/** The clauses that can be breached, of those before a place, by name. */
function breachable(clauses: readonly object[], before = clauses.length): readonly string[] {
  return clauses.slice(0, before).flatMap((each, nth) => ("power" in each ? [] : [`C-${nth + 1}`]));
}

/** A clause that says of which earlier one it hears becomes one that names it; where there is none, one that an act begins. */
export function withBreaches(clauses: readonly object[], canLackTrigger: boolean): readonly object[] {
  return clauses.map((clause, index) => {
    const norm: { readonly [key: string]: unknown } | undefined = "obligation" in clause ? Object(clause.obligation) : undefined;
    const when = norm?.["when"];
    if (norm === undefined || !isHearing(when)) return clause;
    const heard = breachable(clauses, index);
    const name = heard[when.nth % heard.length];
    if (name === undefined) return { obligation: { ...norm, when: "matter.opened" } };
    const { within, ...rest } = readAtEntry(norm);
    const born = { ...norm, ...rest, when: { [when.after]: name }, within };
    return {
      obligation:
        canLackTrigger || !hasLength(within) ? { ...born, ...withoutTrigger, "restarts-on": undefined, "extended-on": undefined } : born,
    };
  });
}

/** What a state does when it hears of a breach or a cure of one of the clauses. */
export interface Hearing {
  readonly after: "breach" | "cured";
  readonly nth: number;
}

export function isHearing(when: unknown): when is Hearing {
  return typeof when === "object" && when !== null && "after" in when && "nth" in when;
}

export const arbitraryHearing: fc.Arbitrary<Hearing> = fc.record({ after: fc.constantFrom("breach", "breach", "cured"), nth: fc.nat(5) });

/** The transitions of a state, and the one that it takes on hearing, where there is something to hear. */
export function hears(on: object, target: string, hearing: Hearing | undefined, clauses: readonly object[]): object {
  const heard = breachable(clauses);
  const name = hearing === undefined ? undefined : heard[hearing.nth % heard.length];
  return hearing === undefined || name === undefined ? on : { ...on, [`${hearing.after}.${name}`]: target };
}
