import fc from "fast-check";
import { expect, it } from "vitest";
import { toCloudEvent } from "../../src/events/to-cloud-event.js";
import { toEvent } from "../../src/events/to-event.js";
import { arbitraryLog } from "../laws/arbitrary-log.js";
import { sampleRecordedEvent } from "../support/sample-recorded-event.js";

it("gives a CloudEvent that reads as the same event again", () => {
  fc.assert(
    fc.property(arbitraryLog({ spans: 3, coverage: true, retractions: true }), (log) => {
      for (const each of log) {
        const event = { ...each, recorded: Math.max(each.time, each.recorded) };
        if (event.type === "patuh.retracted" && JSON.stringify(event.data).includes(`"${event.id}"`)) continue;
        expect(toEvent(toCloudEvent(event))).toEqual({ ok: true, event: event });
      }
    }),
    { numRuns: 50 },
  );
});

it("writes instants whose year in UTC does not exist", () => {
  for (const time of ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999-12:00"]) {
    const event = sampleRecordedEvent({ time });
    expect(toEvent(toCloudEvent(event))).toEqual({ ok: true, event });
  }
});
