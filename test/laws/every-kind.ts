import fc from "fast-check";
import { arbitraryEventMeasure, arbitraryMeasure, canMeasure, withClauses } from "./arbitrary-measure.js";
import { arbitraryVersions, type PolicyDocument } from "./arbitrary-policy.js";
import { arbitraryRecurring } from "./arbitrary-recurring.js";

/** Versions with duties that recur and measures beside everything else: now and then both, now and then neither. */
export const versionsOfEveryKind: fc.Arbitrary<readonly PolicyDocument[]> = fc
  .tuple(
    arbitraryVersions,
    fc.array(arbitraryRecurring, { maxLength: 2 }),
    fc.array(fc.tuple(arbitraryMeasure, arbitraryEventMeasure), { maxLength: 2 }),
  )
  .map(([documents, recurring, measures]) => {
    const chosen = measures.map(([any, ofEvents]) => (canMeasure(documents) ? any : ofEvents));
    return documents.map((document) => withClauses(withClauses(document, "R", recurring), "M", chosen));
  });
