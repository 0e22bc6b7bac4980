import fc from "fast-check";
import {
  arbitraryHearing,
  hasLength,
  hears,
  isHearing,
  ofTrigger,
  readAtEntry,
  withBreaches,
  withoutTrigger,
} from "./arbitrary-breaches.js";
import { comesToRest } from "./comes-to-rest.js";

/** A policy as its file says it, before YAML: plain JSON. */
export interface PolicyDocument {
  readonly [key: string]: unknown;
}

const title = { id: "uji", en: "test" };

/** Act types about the keyed machine `matter`, about the single machine `gate`, and about nothing. */
export const matterTypes = ["matter.opened", "matter.acted", "matter.held", "matter.released", "matter.ended"] as const;
export const gateTypes = ["gate.opened", "gate.shut"] as const;
export const otherTypes = ["note.written"] as const;
export const allTypes = [...matterTypes, ...gateTypes, ...otherTypes] as const;

const data = {
  type: "object",
  properties: {
    scope: { type: "string", enum: ["public", "private"] },
    level: { type: "integer", minimum: 0, maximum: 3 },
    item: { type: "string", maxLength: 10 },
    deadline: { type: "string", format: "date-time" },
  },
  additionalProperties: false,
};

const anyType = fc.constantFrom(...allTypes);
const matterType = fc.constantFrom(...matterTypes);

const counted = fc.constantFrom("0 minutes", "30 minutes", "2 hours", "24 hours", "2 x 24 jam", "90 menit");
const byDay = fc.constantFrom("1 day", "3 days", "1 month", "2 hari");
const working = fc.constantFrom("1 working day", "3 working days", "2 hari kerja");
const endOfDay = fc.constantFrom("same day", "end of 2 days", "hari yang sama");
const endOfWorking = fc.constantFrom("end of 1 working day", "end of 2 working days");

/** A term with a clock that can count it, and now and then a way of counting. */
const period = fc.oneof(
  fc.record({ term: counted, clock: fc.constantFrom("wib", "office", "berlin") }),
  fc.record({ term: byDay, clock: fc.constantFrom("wib", "office", "berlin"), counting: fc.constantFrom("from-start", "from-next-day") }),
  fc.record({ term: byDay, clock: fc.constant("office"), "if-closed": fc.constant("next-working-day") }),
  fc.record({ term: working, clock: fc.constant("office"), counting: fc.constantFrom("from-start", "from-next-day") }),
  fc.record({ term: endOfDay, clock: fc.constantFrom("wib", "office", "berlin") }),
  fc.record({ term: endOfWorking, clock: fc.constant("office") }),
);

/** A term counted as it stands. */
const plainPeriod = fc.oneof(
  fc.record({ term: fc.oneof(counted, byDay, endOfDay), clock: fc.constantFrom("wib", "office", "berlin") }),
  fc.record({ term: fc.oneof(working, endOfWorking), clock: fc.constant("office") }),
);

const ownPeriod = fc.oneof(
  { weight: 8, arbitrary: period },
  { weight: 1, arbitrary: fc.constant({ term: "at data.deadline", clock: "wib" }) },
  { weight: 1, arbitrary: fc.constant({ term: "no fixed term", clock: "wib" }) },
);

const comparison: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant({ "data.scope": "public" }),
  fc.constant({ "data.scope": ["public", "private"] }),
  fc.record({ fact: fc.constant("data.level"), operator: fc.constantFrom("lessThan", "greaterThanInclusive", "equal"), value: fc.nat(3) }),
  fc.constant({ gate: "open" }),
  fc.constant({ matter: "open" }),
  fc.constant({ "present.data.item": true }),
  fc.record({ fact: anyType.map((type) => `count.${type}`), operator: fc.constantFrom("lessThan", "greaterThan"), value: fc.nat(2) }),
  fc.record({ fact: anyType.map((type) => `since.${type}`), operator: fc.constant("lessThan"), value: fc.constant("6 hours") }),
  fc.constant("named"),
);

const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: comparison },
  { weight: 1, arbitrary: comparison.map((not) => ({ not })) },
  { weight: 1, arbitrary: fc.array(comparison, { minLength: 1, maxLength: 2 }).map((all) => ({ all })) },
  { weight: 1, arbitrary: fc.array(comparison, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const matterState = fc.constantFrom("open", "open.waiting", "open.held", "done");
const inMatter = matterState.map((state) => ({ matter: state }));
const inGate = fc.constantFrom({ gate: "open" }, { gate: "shut" });
const act: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyType },
  { weight: 1, arbitrary: inMatter },
  { weight: 1, arbitrary: inGate },
);
const trigger: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: anyType },
  { weight: 1, arbitrary: inMatter },
  { weight: 1, arbitrary: fc.constant("in-force") },
  { weight: 2, arbitrary: arbitraryHearing },
);
const where = maybe(fc.constant({ "data.item": "trigger.data.item" }), 5);

const excuse = condition.map(ofTrigger);

/** What makes a term longer: by more, or to an instant that the act gives. */
const extension = fc.oneof(
  fc.record({ event: anyType, by: plainPeriod, "at-most": maybe(plainPeriod) }),
  fc.record({ event: anyType, to: fc.constant("data.deadline"), "at-most": maybe(plainPeriod) }),
);

/** Pauses are compared where more of the same unit, or a given instant without a bound, makes the term longer. */
function extendedPlainly(norm: { readonly within: unknown; readonly "extended-on"?: unknown; readonly "pauses-while"?: unknown }): unknown {
  const rule = norm["extended-on"] as { event: string; by?: unknown } | undefined;
  if (rule === undefined || norm["pauses-while"] === undefined) return rule;
  if (rule.by === undefined || Array.isArray(norm.within)) return { event: rule.event, to: "data.deadline" };
  const { term, clock } = norm.within as { term: string; clock: string };
  return { event: rule.event, by: { term, clock } };
}

const obligation = fc
  .record({
    of: fc.constant("platform"),
    when: trigger,
    if: maybe(condition),
    must: fc.oneof(
      act,
      fc.array(anyType, { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
      fc.uniqueArray(anyType, { minLength: 2, maxLength: 2 }).map((all) => ({ all })),
    ),
    by: maybe(fc.constant("any"), 1),
    within: fc.oneof(
      { weight: 4, arbitrary: ownPeriod },
      { weight: 1, arbitrary: fc.tuple(condition, period, period).map(([when, first, last]) => [{ if: when, ...first }, last]) },
    ),
    "not-before": maybe(period, 6),
    "pauses-while": maybe(fc.oneof(fc.constant({ matter: "open.held" }), fc.constant({ gate: "shut" })), 2),
    "restarts-on": maybe(anyType, 4),
    "extended-on": maybe(extension, 3),
    "ends-on": maybe(act, 3),
    "excused-if": maybe(excuse, 4),
    discharges: maybe(fc.constant("oldest"), 4),
    otherwise: maybe(
      fc.record({ title: fc.constant(title), of: fc.constant("platform"), must: act, by: fc.constant("any"), within: period }),
      3,
    ),
    where,
  })
  .map((norm) => (norm.when === "in-force" ? { ...norm, ...withoutTrigger } : norm))
  .map((norm) => (typeof norm.when === "object" && !isHearing(norm.when) ? { ...norm, ...readAtEntry(norm) } : norm))
  .map((norm) => ({ ...norm, "extended-on": extendedPlainly(norm) }))
  .map((norm) => ({ obligation: hasLength(norm.within) ? norm : { ...norm, "restarts-on": undefined, "extended-on": undefined } }));

const requirement = fc
  .record({
    of: fc.constant("platform"),
    before: anyType,
    must: anyType,
    by: fc.constant("any"),
    if: maybe(condition),
    "at-least": maybe(period, 2),
    "at-most": maybe(period, 2),
    where,
  })
  .map((requirement) => ({ requirement }));

const prohibition = fc
  .oneof(
    fc.record({ of: fc.constant("platform"), "must-not": anyType, while: maybe(condition, 1), if: maybe(condition) }),
    fc.record({ of: fc.constant("platform"), "must-not": anyType, when: matterType, for: period, where, "extended-on": maybe(extension) }),
  )
  .map((prohibition) => ({ prohibition }));

const power = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.record({ of: fc.constantFrom("platform", "ministry"), over: anyType, while: maybe(condition), if: maybe(condition) }),
    },
    { weight: 1, arbitrary: fc.record({ of: fc.constantFrom("platform", "ministry"), over: fc.constant("patuh.finding") }) },
  )
  .map((power) => ({ power }));

const standingDuty = fc
  .oneof(
    fc.record({ of: fc.constant("platform"), "must-keep": inGate, grace: maybe(period, 1) }),
    fc.record({
      of: fc.constant("platform"),
      "must-keep": inGate,
      when: fc.constantFrom(...gateTypes),
      for: period,
      grace: maybe(period, 1),
    }),
    fc.record({
      of: fc.constant("platform"),
      "must-keep": inGate,
      until: fc.constant("2017-06-26T12:00:00+07:00"),
      grace: maybe(period, 1),
    }),
  )
  .map((duty) => ({ "standing-duty": duty }));

const clause = fc.oneof({ weight: 4, arbitrary: obligation }, requirement, prohibition, power, standingDuty);

const guarded = (target: string): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(target) }, { weight: 1, arbitrary: comparison.map((guard) => ({ target, guard })) });

const machines = fc
  .record({
    open: guarded("open"),
    held: guarded("held"),
    released: guarded("waiting"),
    ended: guarded("done"),
    reopened: maybe(guarded("open")),
    heldByBreach: maybe(arbitraryHearing, 3),
    doneByBreach: maybe(arbitraryHearing, 3),
    opens: maybe(arbitraryHearing, 3),
    shuts: maybe(arbitraryHearing, 3),
  })
  .map((to) => (clauses: readonly object[]) => ({
    matter: {
      key: "event.subject",
      initial: "none",
      states: {
        none: { on: { "matter.opened": to.open } },
        open: {
          initial: "waiting",
          states: {
            waiting: { on: hears({ "matter.held": to.held }, "held", to.heldByBreach, clauses) },
            held: { on: { "matter.released": to.released } },
          },
          on: hears({ "matter.ended": to.ended, "matter.acted": "done" }, "done", to.doneByBreach, clauses),
        },
        done: to.reopened === undefined ? { type: "final" } : { on: { "matter.opened": to.reopened } },
      },
    },
    gate: {
      key: "single",
      initial: "shut",
      states: {
        shut: { on: hears({ "gate.opened": "open" }, "open", to.opens, clauses) },
        open: { on: hears({ "gate.shut": "shut" }, "shut", to.shuts, clauses) },
      },
    },
  }));

/** A machine may not look itself up: guards of `matter` ask for the gate alone. */
function withoutOwnLookUp(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document).replaceAll('{"matter":"open"}', '{"gate":"open"}'));
}

const types = Object.fromEntries(
  allTypes.map((type) => {
    const [about] = type.split(".");
    return [type, about === "note" ? { title, data } : { title, about, data }];
  }),
);

/** Powers that let the platform extend what some clause lets acts extend, named after the types. */
function powersToExtend(clauses: readonly object[]): readonly (readonly [string, object])[] {
  const text = JSON.stringify(clauses);
  return allTypes.flatMap((over, index) =>
    text.includes(`"extended-on":{"event":"${over}"`) ? [[`PE-${index + 1}`, { power: { of: "platform", over } }] as const] : [],
  );
}

function versionOf(version: string, from: string, until: string | null, machineSet: unknown, clauses: readonly object[]): PolicyDocument {
  const named = [...clauses.map((norm, index) => [`C-${index + 1}`, norm] as const), ...powersToExtend(clauses)];
  const brief = { version, from, until, machines: machineSet, clauses };
  return {
    // A counterexample shows what differs from policy to policy, not what all share.
    [fc.toStringMethod]: () => JSON.stringify(brief),
    apiVersion: "patuh/v1",
    kind: "Policy",
    metadata: { id: "generated", version, title, status: "agreed", inForce: until === null ? { from } : { from, until } },
    sources: { here: { title } },
    parties: { platform: { title }, ministry: { title } },
    clocks: {
      wib: { timezone: "Asia/Jakarta" },
      office: {
        timezone: "Asia/Jakarta",
        calendar: "test",
        weekend: ["sat", "sun"],
        "collective-leave": "closed",
        hours: "mon-fri 08:30-12:00,13:00-17:00",
      },
      berlin: { timezone: "Europe/Berlin" },
    },
    events: types,
    conditions: { named: { "data.level": [1, 2] }, "late-named": { "trigger.data.level": [1, 2] } },
    machines: machineSet,
    clauses: Object.fromEntries(named.map(([id, norm]) => [id, { title, source: "here", basis: "assumed", reason: title, ...norm }])),
  };
}

/** Instant at which the second version, where there is one, takes over. */
export const changeOver = "2017-06-24T10:00:00+07:00";
const began = "2017-06-20T00:00:00+07:00";

/** One or two versions of a pack, with all clause kinds and terms, as documents. */
export const arbitraryVersions: fc.Arbitrary<readonly PolicyDocument[]> = fc
  .tuple(
    machines,
    fc.array(clause, { minLength: 2, maxLength: 6, size: "max" }),
    fc.option(fc.tuple(machines, fc.array(clause, { minLength: 1, maxLength: 4 }))),
  )
  .map(([firstMachines, clauses, second]) => {
    const canLackTrigger = /"in-force"|"standing-duty"/.test(JSON.stringify([clauses, second]));
    const first = withBreaches(clauses, canLackTrigger);
    if (second === null) return [versionOf("1.0.0", began, null, withoutOwnLookUp(firstMachines(first)), first)];
    const [nextMachines, nextClauses] = second;
    const next = withBreaches(nextClauses, canLackTrigger);
    return [
      versionOf("1.0.0", began, changeOver, withoutOwnLookUp(firstMachines(first)), first),
      versionOf("2.0.0", changeOver, null, withoutOwnLookUp(nextMachines(next)), next),
    ];
  })
  .filter(comesToRest);

/** The calendar that the office clock uses: one year, with a holiday and a day of collective leave. */
export const testCalendar = {
  apiVersion: "patuh/v1",
  kind: "Calendar",
  metadata: { id: "test", title },
  sources: { here: { title } },
  years: {
    "2017": {
      basis: "assumed",
      note: title,
      days: [
        { date: "2017-06-23", kind: "collective-leave", title },
        { date: "2017-06-26", kind: "public-holiday", title },
      ],
    },
  },
};
