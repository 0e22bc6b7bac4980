import { describe, expect, it } from "vitest";
import { createClock } from "../../src/time/clock.js";
import { localDateOf } from "../../src/time/local-date.js";
import { need, startWalk } from "../../src/time/walk.js";
import { calendar, spec } from "./clocks.js";

describe("a walk", () => {
  it("remembers the first day that it would have needed the calendar for, in whatever order it came by", () => {
    const clock = createClock(spec({ calendar: calendar([2017], []) }));
    const walk = startWalk(clock);
    need(walk, clock.day(localDateOf(2017, 6, 1)));
    expect(walk.missing).toBeNull();
    for (const year of [2019, 2018, 2020]) need(walk, clock.day(localDateOf(year, 1, 1)));
    expect(walk.missing).toEqual({ year: 2018, from: clock.startOfDay(localDateOf(2018, 1, 1)) });
  });
});
