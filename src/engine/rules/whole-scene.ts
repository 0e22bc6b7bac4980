import type { CountedStatus } from "../../language/model/condition.js";
import type { Instant } from "../../time/instant.js";
import type { Interval } from "../../time/recurrence.js";
import type { Cause } from "../facts/cause.js";
import { numberBetween, oneOf, type Reading } from "../facts/reading.js";
import type { Scene, Surroundings } from "../facts/scene.js";
import type { Counted, CountedFacts } from "./counted-facts.js";

/** From where a rule looks at a period. */
export interface Outlook {
  readonly facts: CountedFacts;
  readonly index: number;
  readonly period: Interval;
  /** What counted by then; `null`: everything that is known. */
  readonly countedBy: Instant | null;
  /** How much there may be: more than is seen; all that is seen, decided or not; or what is decided so far, or may be. */
  readonly reach: "growing" | "all" | "so-far";
  /** Why unseen events of a type may have happened in the period. */
  readonly unseen: (type: string) => readonly Cause[];
  /** Whether a clause was asked, even where no finding came of it. */
  readonly isAsked: (clause: string) => boolean;
}

/** The scene in which a rule over a period, or over the whole check, reads its facts. */
export function wholeScene(outlook: Outlook): Scene {
  const { from, until } = outlook.period;
  return {
    surroundings: new WholeSurroundings(outlook),
    key: "",
    event: null,
    trigger: null,
    actor: null,
    earliest: from,
    latest: until,
    causes: [],
  };
}

/** Numbers of findings and events; there is no case, and nothing happens. */
class WholeSurroundings implements Surroundings {
  readonly #outlook: Outlook;

  constructor(outlook: Outlook) {
    this.#outlook = outlook;
  }

  findings(scene: Scene, clause: string, status: CountedStatus): Reading {
    const { facts, index } = this.#outlook;
    return this.#number(scene, facts.findings(clause, status, index), []);
  }

  count(scene: Scene, type: string): Reading {
    const { facts, index, unseen } = this.#outlook;
    return this.#number(scene, facts.events(type, index), unseen(type));
  }

  /** One finding against the bearer is enough; else something must have been asked. */
  verdict(scene: Scene, clause: string): Reading {
    const { facts, index, isAsked } = this.#outlook;
    const against = this.#range(facts.against(clause, index), false);
    if (against.least > 0) return "non-compliant";
    const met = facts.findings(clause, "satisfied", index);
    const kept = this.#range(met, false);
    const asked = isAsked(clause);
    const possible: Reading[] = [];
    if (against.most > 0) possible.push("non-compliant");
    if (asked || kept.most > 0) possible.push("compliant");
    if (!asked && kept.least === 0) possible.push("not-applicable");
    if (possible.length > 1) scene.causes.push(...met.causes, ...facts.against(clause, index).causes);
    return oneOf(possible);
  }

  #number(scene: Scene, counted: Counted, unseen: readonly Cause[]): Reading {
    const { least, most } = this.#range(counted, unseen.length > 0);
    if (least !== most) scene.causes.push(...counted.causes, ...unseen);
    return numberBetween(least, most);
  }

  #range({ sure, perhaps, unknown }: Counted, isDark: boolean): { readonly least: number; readonly most: number } {
    const { countedBy, reach } = this.#outlook;
    const least = countedBy === null ? sure.length : sure.filter(({ countedAt }) => countedAt !== null && countedAt <= countedBy).length;
    if (reach === "growing" || isDark) return { least, most: Number.POSITIVE_INFINITY };
    return { least, most: sure.length + (reach === "all" ? perhaps : unknown) };
  }

  state(): Reading {
    return undefined;
  }

  remembered(): Reading {
    return undefined;
  }

  statesOfAny(): readonly never[] {
    return [];
  }

  last(): Reading {
    return undefined;
  }

  since(): Reading {
    return undefined;
  }

  breached(): Reading {
    return undefined;
  }
}
