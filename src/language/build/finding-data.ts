import type { DataSchema, Names } from "./names.js";

/** The event by which a power decides duties without a fixed term. */
export const findingType = "patuh.finding";

/** The data of a `patuh.finding`, as the conditions of a power over it may read them. */
export function findingData(names: Names): DataSchema {
  return {
    type: "object",
    properties: {
      clause: { type: "string", enum: [...names.clauses] },
      key: { type: "string" },
      outcome: { type: "string", enum: ["satisfied", "violated", "discharged"] },
    },
    required: ["clause", "key", "outcome"],
  };
}
