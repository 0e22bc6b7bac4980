import { tooManyWays, uniteCauses } from "../facts/cause.js";
import { absent, type Outcome, type Variant } from "./outcome.js";
import { maximumWays } from "./way.js";

const unknown: Variant = Object.freeze({ ...absent, status: "undetermined" });

/** Whatever one way says of an instance in a unit with too many: nothing is known. */
export function beyondKnowing({ instance, causes }: Outcome): Outcome {
  return { instance, variants: [{ ...unknown, due: instance.due }], causes: uniteCauses(causes, [tooManyWays(maximumWays)]) };
}
