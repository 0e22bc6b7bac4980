import { describe, expect, it } from "vitest";
import { parseDays, parseHours, parseOpenTimes } from "../../../src/language/build/parse-hours.js";

describe("parseHours", () => {
  it("reads days and hours", () => {
    expect(parseHours("mon-fri 08:30-12:00 13:00-17:00")).toEqual({
      ok: true,
      value: [
        {
          days: ["mon", "tue", "wed", "thu", "fri"],
          intervals: [
            { from: 510, to: 720 },
            { from: 780, to: 1020 },
          ],
        },
      ],
    });
  });

  it("reads several groups", () => {
    const parsed = parseHours("mon-thu 08:00-16:00; fri 08:00-16:30");
    expect(parsed.ok && parsed.value.map(({ days }) => days.length)).toEqual([4, 1]);
  });

  it.each([
    "",
    "mon",
    "08:00-17:00",
    "mon-fri 8:00-17:00",
    "mon-fri 17:00-08:00",
    "mon-fri 08:00-08:00",
    "mon-fri 08:60-17:00",
    "mon-fri 08:00-24:01",
    "mon-fri 08:00-12:00 11:00-17:00",
    "senin 08:00-17:00",
    "mon-fri-sun 08:00-17:00",
    "mon-fri 08:00-17:00;",
  ])("refuses %j", (text) => {
    expect(parseHours(text).ok).toBe(false);
  });
});

describe("parseDays", () => {
  it("runs over the end of the week", () => {
    expect(parseDays("sat-mon")).toEqual({ ok: true, value: ["mon", "sat", "sun"] });
    expect(parseDays("mon,wed-thu")).toEqual({ ok: true, value: ["mon", "wed", "thu"] });
  });
});

describe("parseOpenTimes", () => {
  it("lets a day be open to its very end, and intervals touch", () => {
    expect(parseOpenTimes("00:00-12:00 12:00-24:00")).toEqual({
      ok: true,
      value: [
        { from: 0, to: 720 },
        { from: 720, to: 1440 },
      ],
    });
  });
});
