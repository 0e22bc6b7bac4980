import { describe, expect, it } from "vitest";
import { pairwise } from "../../src/engine/pairwise.js";

describe("pairwise", () => {
  it("unites item by item, and leaves alone what has no counterpart", () => {
    const add = (one: number, other: number): number => one + other;
    expect(pairwise([1, 2], [10, 20], add)).toEqual([11, 22]);
    expect(pairwise([1, 2], [10], add)).toEqual([11, 2]);
    expect(pairwise([1], [10, 20], add)).toEqual([11]);
  });
});
