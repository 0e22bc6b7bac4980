import { describe, expect, it } from "vitest";
import { listNames, nearest, suggest } from "../../src/diagnostics/suggest.js";

describe("nearest", () => {
  it("finds the name that was meant", () => {
    expect(nearest("request.recieved", ["request.released", "request.received", "content.removed"])).toBe("request.received");
    expect(nearest("WIB", ["wib"])).toBe("wib");
  });

  it("finds nothing where nothing is near", () => {
    expect(nearest("abc", ["request.received"])).toBeNull();
    expect(nearest("of", ["to"])).toBeNull();
    expect(nearest("x".repeat(500), ["x".repeat(499)])).toBeNull();
  });

  it("chooses the same one whatever the order", () => {
    expect(nearest("cat", ["car", "bat"])).toBe("bat");
    expect(nearest("cat", ["bat", "car"])).toBe("bat");
  });
});

describe("suggest", () => {
  it("asks whether the nearest was meant", () => {
    expect(suggest("platfrom", ["platform", "ministry"])).toEqual({ id: "mungkin maksud Anda `platform`", en: "did you mean `platform`" });
  });

  it("lists what is known where that is short", () => {
    expect(suggest("zzz", ["platform", "ministry"])?.en).toBe("known here: `platform`, `ministry`");
    expect(
      suggest(
        "zzz",
        Array.from({ length: 13 }, (_, index) => `name-${index}`),
      ),
    ).toBeNull();
    expect(suggest("zzz", [])).toBeNull();
  });
});

describe("listNames", () => {
  it("puts each in backticks", () => {
    expect(listNames(new Set(["a", "b"]))).toBe("`a`, `b`");
  });
});
