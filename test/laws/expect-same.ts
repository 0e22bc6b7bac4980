import { expect } from "vitest";
import type { Evaluation } from "../../src/engine/finding.js";

/** Two evaluations say the same, types that no policy knows aside. */
export function expectSame(left: Evaluation, right: Evaluation): void {
  const [one, other] = [left, right].map((each) => JSON.stringify({ ...each, unknownTypes: undefined }));
  // To compare the texts is many times faster, and tells less of what differs.
  if (one !== other) expect(JSON.parse(one ?? "")).toEqual(JSON.parse(other ?? ""));
}
