import fc from "fast-check";
import { allTypes } from "./arbitrary-policy.js";

const title = { id: "Berkala", en: "Recurring" };
const gate = fc.constantFrom({ gate: "open" }, { gate: "shut" });
const within = fc.oneof(
  fc.constantFrom("6 hours", "1 day", "end of 2 days").map((term) => ({ term, clock: "wib" })),
  fc.constantFrom("2 hours", "1 working day").map((term) => ({ term, clock: "office" })),
);

const windows = fc.oneof(fc.record({ window: fc.constantFrom("during", "after"), within }), fc.constant({}));

/** A duty that every few days bring back, from a day or an hour on; some of its periods lie only partly in a version's force. */
export const arbitraryRecurring: fc.Arbitrary<object> = fc
  .tuple(
    windows,
    fc.record({
      every: fc.constantFrom("1 day", "2 days", "1 week"),
      anchor: fc.constantFrom("2017-06-19", "2017-06-21", "2017-06-20T09:00:00+07:00"),
      must: fc.oneof(
        fc.constantFrom(...allTypes),
        gate,
        fc.subarray([...allTypes], { minLength: 2, maxLength: 2 }).map((any) => ({ any })),
      ),
      clock: fc.constantFrom("wib", "office", "berlin"),
    }),
    fc.record(
      {
        by: fc.constant("any"),
        if: gate,
        partial: fc.constant("asked"),
        "excused-if": gate,
        discharges: fc.constant("all"),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom("of", "each"),
  )
  .map(([window, duty, more, bearer]) => ({
    title,
    source: "here",
    basis: "stated",
    recurring: { [bearer]: "platform", ...duty, ...window, ...more },
  }));
