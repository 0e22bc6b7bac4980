import { describe, expect, it } from "vitest";
import { operators } from "../../../src/engine/conditions/operators.js";

describe("operators", () => {
  it("look a text up within a text, as json-rules-engine does", () => {
    expect([operators.in("b", "abc"), operators.in("d", "abc"), operators.notIn("b", "abc"), operators.notIn("d", "abc")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("find nothing in what is neither list nor text, and no number in a text", () => {
    expect([operators.in("b", 1), operators.in(1, "1"), operators.in("a", { a: 1 }), operators.notIn("b", null)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
