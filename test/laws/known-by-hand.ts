import type { Json, RecordedEvent } from "../../src/events/event.js";

/** What is left of a log at `knownAt` (`null`: in the end), one event after the other by the words of the language. */
export function knownByHand(events: readonly RecordedEvent[], knownAt: number | null): readonly RecordedEvent[] {
  const left: RecordedEvent[] = [];
  for (const event of events) {
    if (knownAt !== null && event.recorded > knownAt) continue;
    const isTakenBack = events.some((other) => {
      if (other.type !== "patuh.retracted" || event.type === "patuh.retracted") return false;
      if (knownAt !== null && other.recorded > knownAt) return false;
      return field(other.data, "source") === event.source && field(other.data, "id") === event.id;
    });
    if (!isTakenBack) left.push(event);
  }
  return left;
}

function field(data: Json, name: string): unknown {
  return typeof data === "object" && data !== null ? Object.getOwnPropertyDescriptor(data, name)?.value : undefined;
}
