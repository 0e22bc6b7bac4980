import fc from "fast-check";
import type { Json, RecordedEvent } from "../../src/events/event.js";
import { allTypes } from "./arbitrary-policy.js";

const start = Date.parse("2017-06-21T00:00:00Z");
const minute = 60_000;
const days = 8;

/** Instants cluster: half of them on the hour, so that events meet each other and due instants. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: days * 24 }).map((hour) => start + hour * 60 * minute),
  fc.integer({ min: 0, max: days * 24 * 60 }).map((at) => start + at * minute),
);

const fields = {
  scope: fc.constantFrom("public", "private"),
  level: fc.nat(3),
  item: fc.constantFrom("x", "y"),
  deadline: instant.map((at) => new Date(at).toISOString()),
};

/** Complete mostly; else with any of the fields missing. */
const data: fc.Arbitrary<Json> = fc
  .oneof({ weight: 4, arbitrary: fc.record(fields) }, { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) })
  .map((record): Json => ({ ...record }));

const event = (spans: number): fc.Arbitrary<Omit<RecordedEvent, "id">> =>
  fc
    .record({
      source: fc.constant("log"),
      type: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...allTypes) }, { weight: 1, arbitrary: fc.constant("unheard.of") }),
      subject: fc.constantFrom("m1", "m1", "m2"),
      time: instant,
      until: fc.constant(null),
      recorded: fc.constant(start),
      sequence: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(3) }),
      actor: fc.oneof({ weight: 5, arbitrary: fc.constant("platform") }, { weight: 1, arbitrary: fc.constantFrom("ministry", null) }),
      actorRole: fc.constant(null),
      data,
    })
    .chain((exact) =>
      fc
        .oneof({ weight: spans - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 * 24 * 60 }) })
        .map((length) => (length === null ? exact : { ...exact, until: exact.time + length * minute })),
    );

const coverage: fc.Arbitrary<Omit<RecordedEvent, "id">> = fc.tuple(fc.constantFrom(...allTypes), instant).map(([type, until]) => ({
  source: "log",
  type: "patuh.coverage",
  subject: null,
  time: until,
  until: null,
  recorded: until,
  sequence: null,
  actor: null,
  actorRole: null,
  data: { types: [type], until: new Date(until).toISOString() },
}));

interface LogOptions {
  /** One event in so many is exact only to a span. */
  readonly spans: number;
  /** Whether records of a type end early now and then. */
  readonly coverage: boolean;
  /** Whether events are recorded up to three days late, and some taken back; all are recorded at the start otherwise. */
  readonly retractions?: boolean;
}

/** Mostly exact events, named `e0`, `e1` and so on. */
export function arbitraryLog(options: LogOptions): fc.Arbitrary<readonly RecordedEvent[]> {
  const acts = fc.array(event(options.spans), { minLength: 3, maxLength: 20, size: "max" });
  const ends = options.coverage ? fc.array(coverage, { maxLength: 1 }) : fc.constant([]);
  const logs = fc.tuple(acts, ends).map(([events, covered]) => [...events, ...covered]);
  return (options.retractions ? logs.chain(withRetractions) : logs).map((events) =>
    events.map((each, index) => ({ ...each, id: `e${index}` })),
  );
}

/** Some of the events are taken back; so is, now and then, a retraction or what is not there. */
function withRetractions(events: readonly Omit<RecordedEvent, "id">[]): fc.Arbitrary<Omit<RecordedEvent, "id">[]> {
  const lag = fc.integer({ min: 0, max: 3 * 24 }).map((hours) => hours * 60 * minute);
  const taken = fc.tuple(instant, fc.nat(events.length + 2)).map(([time, index]) => ({
    source: "log",
    type: "patuh.retracted",
    subject: null,
    time,
    until: null,
    recorded: time,
    sequence: null,
    actor: null,
    actorRole: null,
    data: { source: "log", id: `e${index}`, reason: "x" },
  }));
  return fc
    .tuple(fc.array(lag, { minLength: events.length, maxLength: events.length }), fc.array(taken, { minLength: 1, maxLength: 4 }))
    .map(([lags, retractions]) => [
      ...events.map((each, index) => ({ ...each, recorded: each.time + (lags[index] ?? 0) })),
      ...retractions,
    ]);
}

/** Now and then long after the log, mostly within it, often at an event's instant or a millisecond beside it. */
export const arbitraryAsOf: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(instant, fc.constantFrom(-1, 0, 0, 1)).map(([at, beside]) => at + beside) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: (days + 40) * 24 * 60 }).map((at) => start + at * minute) },
);
