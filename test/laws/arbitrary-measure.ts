import fc from "fast-check";
import { allTypes, type PolicyDocument } from "./arbitrary-policy.js";

const title = { id: "Ukuran", en: "Measure" };

const bounds = fc.oneof(
  fc.constantFrom("50%", "75%", "100%").map((share) => ({ value: "share-on-time", "at-least": share })),
  fc.tuple(fc.nat(3), fc.boolean()).map(([count, least]) => ({ value: "count", [least ? "at-least" : "at-most"]: count })),
  fc
    .tuple(fc.constantFrom(1, 50, 90, 100), fc.constantFrom("1 hour", "12 hours", "2 days"))
    .map(([percentile, time]) => ({ value: "lateness", percentile, "at-most": time })),
);

const every = fc.record({ every: fc.constantFrom("1 day", "3 days", "1 week", "1 month"), clock: fc.constantFrom("wib", "berlin") });

const ofEvents = fc
  .tuple(fc.constantFrom(...allTypes), fc.nat(2), fc.boolean(), fc.boolean())
  .map(([events, count, least, onlyPublic]) => ({
    over: onlyPublic ? { events, if: { "data.scope": "public" } } : { events },
    value: "count",
    [least ? "at-least" : "at-most"]: count,
  }));

const ofClause = fc.tuple(bounds, fc.option(fc.integer({ min: 1, max: 3 }))).map(([bound, least]) => ({
  over: { clause: "C-1" },
  ...bound,
  ...(least === null ? {} : { "min-count": least }),
}));

/** A measure over events, or over the clause `C-1`, which has to be one that falls due. */
export const arbitraryMeasure: fc.Arbitrary<object> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: ofClause }, { weight: 1, arbitrary: ofEvents }), every)
  .map((parts) => ({ title, source: "here", basis: "stated", measure: Object.assign({ of: "platform" }, ...parts) }));

/** A measure over events. */
export const arbitraryEventMeasure: fc.Arbitrary<object> = fc
  .tuple(ofEvents, every)
  .map((parts) => ({ title, source: "here", basis: "stated", measure: Object.assign({ of: "platform" }, ...parts) }));

/** The clause that measures are over falls due in every version. */
export function canMeasure(documents: readonly PolicyDocument[]): boolean {
  return documents.every((document) => "obligation" in Object(Object(document["clauses"])["C-1"]));
}

/** The same version with more clauses, named after their letter. */
export function withClauses(document: PolicyDocument, letter: string, clauses: readonly object[]): PolicyDocument {
  const added = clauses.map((clause, index): [string, object] => [`${letter}-${index + 1}`, clause]);
  return { ...document, clauses: { ...Object(document["clauses"]), ...Object.fromEntries(added) } };
}
