import { describe, expect, it } from "vitest";
import { localDateOf } from "../../src/time/local-date.js";
import { parseLocalDate } from "../../src/time/parse-local-date.js";

describe("parseLocalDate", () => {
  it("reads dates that exist", () => {
    expect(parseLocalDate("2017-08-17")).toBe(localDateOf(2017, 8, 17));
    expect(parseLocalDate("2016-02-29")).toBe(localDateOf(2016, 2, 29));
    expect(parseLocalDate("0001-01-01")).toBe(localDateOf(1, 1, 1));
    expect(parseLocalDate("9999-12-31")).toBe(localDateOf(9999, 12, 31));
  });

  it.each(["", "2017-02-29", "2017-02-30", "2017-13-01", "2017-00-10", "2017-04-31", "2017-01-00", "0000-01-01", "2017-1-1", "2017-x1-01"])(
    "refuses %j, which does not exist or is written otherwise",
    (text) => {
      expect(parseLocalDate(text)).toBeNull();
    },
  );

  it.each([
    "2017/08/17",
    "2017/08-17",
    "2017-08/17",
    "2017-08-1/",
    "2017-08-1:",
    "20170817",
    "2017-08-17T",
    " 2017-08-17",
    "2017-08-1٧",
    "-017-08-17",
    "2017-08--1",
    "+2017-08-1",
  ])("refuses %j", (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });
});
