import type { Evaluation } from "../../src/engine/finding.js";

/** An evaluation without its functions, so that two can be compared. */
export function plainFindings(evaluation: Evaluation): unknown {
  return JSON.parse(JSON.stringify({ ...evaluation, unknownTypes: undefined }));
}
