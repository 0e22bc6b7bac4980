import { describe, expect, it } from "vitest";
import { resolveAsIf } from "../../src/workspace/as-if.js";

const one = [
  { id: "alpha", version: "1.0.0" },
  { id: "alpha", version: "2.0.0" },
];
const two = [...one, { id: "beta", version: "1.0.0" }];

describe("resolveAsIf", () => {
  it("takes a version alone where there is one pack, and with its id anywhere", () => {
    expect(resolveAsIf("2.0.0", one)).toEqual({ ok: true, value: { policy: "alpha", version: "2.0.0" } });
    expect(resolveAsIf("beta@1.0.0", two)).toEqual({ ok: true, value: { policy: "beta", version: "1.0.0" } });
  });

  it("says what is ambiguous or not there", () => {
    expect(resolveAsIf("2.0.0", two)).toEqual({
      ok: false,
      problem: { kind: "ambiguous-version", version: "2.0.0", packs: ["alpha", "beta"] },
    });
    expect(resolveAsIf("3.0.0", one)).toMatchObject({ ok: false, problem: { kind: "version-not-found", known: ["1.0.0", "2.0.0"] } });
    expect(resolveAsIf("gamma@1.0.0", two)).toMatchObject({ ok: false, problem: { kind: "policy-not-found", name: "gamma" } });
    expect(resolveAsIf("1.0.0", [])).toMatchObject({ ok: false });
  });
});
