import { describe, expect, it } from "vitest";
import { runtimeProblem } from "../../src/cli/runtime-gate.js";

describe("runtimeProblem", () => {
  it("lets the supported lines pass", () => {
    expect(runtimeProblem("24.0.0")).toBeNull();
    expect(runtimeProblem("26.1.0")).toBeNull();
  });

  it("names the version and the fix in both languages where Node.js is too old", () => {
    const problem = runtimeProblem("20.20.2");
    expect(problem).toContain("butuh Node.js 24 atau lebih baru, ini 20.20.2");
    expect(problem).toContain("needs Node.js 24 or later, this is 20.20.2; install it from https://nodejs.org");
  });
});
