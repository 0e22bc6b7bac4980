import type { RecordedEvent } from "../../../src/events/event.js";
import type { Policy } from "../../../src/language/model/policy.js";
import { knownByHand } from "../known-by-hand.js";
import { type Choices, everyWorld } from "./choices.js";
import { Enumeration } from "./enumeration.js";
import type { Happened } from "./total-order.js";
import { totalOrder } from "./total-order.js";
import { type Binding, type Outcome, World } from "./world.js";

export interface ReferenceFinding extends Outcome {}

export interface ReferenceOptions {
  readonly asOf: number;
  /** What was recorded later is hidden. */
  readonly knownAt?: number | null;
  readonly asIf?: { readonly policy: string; readonly version: string } | null;
  /** At most so many worlds are visited in order; 400 unless told. */
  readonly bound?: number;
}

export interface ReferenceResult {
  readonly findings: readonly ReferenceFinding[];
  /** Whether every world was visited; else a finding may be less settled than it looks. */
  readonly complete: boolean;
}

/** What the page says of these records, found by trying every way in which they can have happened. */
export function referenceFindings(
  policies: readonly Policy[],
  recorded: readonly RecordedEvent[],
  options: ReferenceOptions,
): ReferenceResult {
  const events = knownByHand(recorded, options.knownAt ?? null);
  const asIf = options.asIf ?? null;
  const packs = [...new Set(policies.map(({ id }) => id))].filter((id) => asIf === null || asIf.policy === id);
  const results = packs.map((id) => {
    const bindings = bindingsOf(
      policies.filter((policy) => policy.id === id),
      events,
      asIf?.version ?? null,
    );
    return onePack(bindings, events, options);
  });
  return { findings: results.flatMap(({ findings }) => findings), complete: results.every(({ complete }) => complete) };
}

function bindingsOf(versions: readonly Policy[], events: readonly RecordedEvent[], asIf: string | null): readonly Binding[] {
  if (asIf === null) return versions.map((policy) => ({ policy, from: policy.inForce.from, until: policy.inForce.until }));
  return versions
    .filter(({ version }) => version === asIf)
    .map((policy) => {
      const firsts = events.filter(({ type }) => mentions(policy, type)).map(({ time }) => time);
      return { policy, from: Math.min(policy.inForce.from, ...firsts), until: null };
    });
}

function mentions(policy: Policy, type: string): boolean {
  if ([...policy.machines.values()].some(({ alphabet }) => alphabet.has(type))) return true;
  return [...policy.clauses.values()].some(({ norm }) => JSON.stringify(norm).includes(JSON.stringify(type)));
}

function onePack(bindings: readonly Binding[], events: readonly RecordedEvent[], options: ReferenceOptions): ReferenceResult {
  const order = totalOrder(bindings);
  const enumeration = new Enumeration(bindings, events, options.asOf);
  const bound = options.bound ?? 400;
  const visit = (choices: Choices): Told => {
    const happened: readonly Happened[] = enumeration.place(choices);
    const world = new World(bindings, options.asOf, choices, enumeration.instants);
    return { outcomes: world.run([...happened].sort(order)), isSilent: !happened.some(({ unseen }) => unseen) };
  };
  // Due instants that the first worlds turn up are further instants to try.
  for (let round = 0; enumeration.isOpen && round < 2; round += 1) {
    everyWorld(visit, 40);
    enumeration.refine();
  }
  const { outcomes, complete } = everyWorld(visit, bound);
  return { findings: combine(outcomes), complete: complete && enumeration.isExhaustive };
}

/** What one world came to. */
interface Told {
  readonly outcomes: readonly Outcome[];
  /** Whether the dark hides nothing in it. */
  readonly isSilent: boolean;
}

interface ToldOf {
  readonly outcome: Outcome;
  readonly isSilent: boolean;
}

/** The same in all worlds holds; what differs, or is missing from some, is undetermined. */
function combine(worlds: readonly Told[]): readonly ReferenceFinding[] {
  const found = new Map<string, ToldOf[]>();
  for (const { outcomes, isSilent } of worlds) {
    const seen = new Map<string, number>();
    for (const outcome of outcomes) {
      const name = [outcome.version, outcome.clause, outcome.key, outcome.of, outcome.trigger, outcome.part].join(" ");
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      found.set(`${name} ${nth}`, [...(found.get(`${name} ${nth}`) ?? []), { outcome, isSilent }]);
    }
  }
  const silent = worlds.filter(({ isSilent }) => isSilent).length;
  return [...found.values()].map((told): ReferenceFinding => {
    const outcomes = told.map(({ outcome }) => outcome);
    const [first] = outcomes;
    if (first === undefined) throw new Error("a finding of no world");
    const isSame = <K extends keyof Outcome>(field: K) => outcomes.every((each) => each[field] === first[field]);
    return {
      ...first,
      status: together(told, worlds.length, silent),
      dueAt: isSame("dueAt") ? first.dueAt : null,
      performedAt: isSame("performedAt") ? first.performedAt : null,
      cured: isSame("cured") ? first.cured : false,
    };
  });
}

function together(told: readonly ToldOf[], worlds: number, silentWorlds: number): Outcome["status"] {
  const statuses = new Set(told.map(({ outcome }) => outcome.status));
  const [only = "undetermined"] = statuses;
  if (statuses.size === 1 && told.length === worlds) return only;
  // A gap that perhaps never was, and was healed in time if it was: kept either way.
  if (statuses.size === 1 && only === "satisfied" && told[0]?.outcome.part === "gap") return only;
  // Nothing is late yet: what the dark may hide counts from the due instant on.
  const silent = told.filter(({ isSilent }) => isSilent).map(({ outcome }) => outcome.status);
  const [now] = silent;
  const isOpen = now !== undefined && ["pending", "paused"].includes(now) && silent.every((status) => status === now);
  return isOpen && silent.length === silentWorlds ? now : "undetermined";
}
