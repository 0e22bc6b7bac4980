import { describe, expect, it } from "vitest";
import { required } from "../../src/engine/required.js";

describe("required", () => {
  it("gives what is there, false and empty ones too", () => {
    expect([required(false, "answer"), required(0, "number"), required("", "name")]).toEqual([false, 0, ""]);
  });

  it("is an error that names what is missing", () => {
    expect(() => required(undefined, "clock", "wib")).toThrow("clock wib was taken to be there");
    expect(() => required(null, "the period of a duty")).toThrow("the period of a duty was taken to be there");
  });
});
