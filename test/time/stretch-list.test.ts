import { describe, expect, it } from "vitest";
import type { Stretch } from "../../src/time/due.js";
import { StretchList } from "../../src/time/stretch-list.js";

const open = { id: "buka", en: "open" };

describe("stretches", () => {
  it("are one where kind and reason are the same in both languages", () => {
    const list = new StretchList(0, 100);
    list.goTo(10, "counted", open);
    list.goTo(20, "counted", { ...open });
    expect(list.stretches).toEqual([{ from: 0, until: 20, kind: "counted", reason: open }]);
  });

  it.each<readonly [Stretch["kind"], Stretch["reason"]]>([
    ["paused", open],
    ["counted", { ...open, id: "terbuka" }],
    ["counted", { ...open, en: "opened" }],
  ])("are two where one of them differs: %s %j", (kind, reason) => {
    const list = new StretchList(0, 100);
    list.goTo(10, "counted", open);
    list.goTo(20, kind, reason);
    expect(list.stretches.map(({ from, until }) => [from, until])).toEqual([
      [0, 10],
      [10, 20],
    ]);
  });

  it("go on to the end and no further, and never back", () => {
    const list = new StretchList(0, 15);
    for (const until of [10, 5, 10, 20, 30]) list.goTo(until, until > 10 ? "paused" : "counted", open);
    expect(list.stretches.map(({ from, until }) => [from, until])).toEqual([
      [0, 10],
      [10, 15],
    ]);
    expect(list.at).toBe(15);
  });
});
