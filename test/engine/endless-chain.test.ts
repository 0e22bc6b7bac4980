import { describe, expect, it } from "vitest";
import { EndlessChain, limitBreaches, limitWaits } from "../../src/engine/endless-chain.js";

describe("a chain of breaches or of waits", () => {
  it("may be ten thousand long", () => {
    expect(() => limitBreaches(10_000, "R-1")).not.toThrow();
    expect(() => limitWaits(10_000, "watch")).not.toThrow();
  });

  it("is taken for one without an end beyond that, and says whose", () => {
    expect(() => limitBreaches(10_001, "R-1")).toThrow(EndlessChain);
    expect(() => limitBreaches(10_001, "R-1")).toThrow("the last one of `R-1`");
    expect(() => limitWaits(10_001, "watch")).toThrow("in the machine `watch`");
  });
});
