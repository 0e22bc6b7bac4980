import fc from "fast-check";
import type { RecordedEvent } from "../../src/events/event.js";

const hour = 3_600_000;

/** The same log; a third of them have a burst, and most up to three cases that are put on hold and taken up again. */
export function clustered(logs: fc.Arbitrary<readonly RecordedEvent[]>): fc.Arbitrary<readonly RecordedEvent[]> {
  return fc.tuple(logs, bursts, holds).map(([events, burst, held]) => {
    const before = burst === null ? events : withBurst(events, burst);
    return [...before, ...held.flatMap((hold, index) => heldAndReleased(before, hold, index))];
  });
}

interface Burst {
  readonly first: number;
  readonly length: number;
}

const bursts: fc.Arbitrary<Burst | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ first: fc.nat(15), length: fc.integer({ min: 3, max: 5 }) }) },
);

/** Up to five events on end come at the instant of the first of them. */
function withBurst(events: readonly RecordedEvent[], { first, length }: Burst): readonly RecordedEvent[] {
  const begins = events[first];
  if (begins === undefined) return events;
  return events.map((event, index) =>
    first < index && index < first + length && !event.type.startsWith("patuh.") ? moved(event, begins.time) : event,
  );
}

function moved(event: RecordedEvent, to: number): RecordedEvent {
  const by = to - event.time;
  return { ...event, time: to, until: event.until === null ? null : event.until + by, recorded: event.recorded + by };
}

interface Hold {
  readonly from: number;
  readonly hours: number;
}

const holds = fc.array(fc.record({ from: fc.nat(15), hours: fc.integer({ min: 1, max: 100 }) }), { maxLength: 3 });

/** A case opens with one of the events, is held a little later, and then for hours or days. */
function heldAndReleased(events: readonly RecordedEvent[], { from, hours }: Hold, index: number): readonly RecordedEvent[] {
  const begins = events[from];
  if (begins === undefined || begins.type.startsWith("patuh.") || begins.until !== null) return [];
  const like = (type: string, id: string, later: number): RecordedEvent => ({
    ...begins,
    id: `${id}${index}`,
    type,
    time: begins.time + later,
    recorded: begins.recorded + later,
  });
  const held = hour / 4;
  return [like("matter.opened", "o", -1), like("matter.held", "h", held), like("matter.released", "r", held + hours * hour)];
}
