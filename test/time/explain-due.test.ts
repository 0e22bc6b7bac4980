import { describe, expect, it } from "vitest";
import type { Calendar } from "../../src/time/calendar.js";
import { createClock } from "../../src/time/clock.js";
import type { DueRequest, Stretch } from "../../src/time/due.js";
import { explainDue } from "../../src/time/explain-due.js";
import { formatInstant } from "../../src/time/format-instant.js";
import { parseTerm } from "../../src/time/parse-term.js";
import { at, calendar, hours, request, spec, WORKWEEK } from "./clocks.js";

const office = spec({
  calendar: calendar([2017], ["2017-08-17", "~2017-08-18"]),
  weekend: ["sat", "sun"],
  collectiveLeave: "closed",
  hours: [hours(WORKWEEK, "08:30-12:00", "13:00-17:00")],
});
const open = spec();

/** `from` to the minute, kind and reason, one a line; the due instant last. */
function explained(
  clock: typeof office,
  start: string,
  within: string,
  changes: Partial<DueRequest> = {},
  language: "id" | "en" = "en",
): readonly string[] {
  const parsed = parseTerm(within);
  if (!parsed.ok) throw new Error(parsed.problem.en);
  const { due, stretches } = explainDue(createClock(clock), request(parsed.term, at(start), changes));
  const shown = (instant: number) => formatInstant(instant, clock.timezone).replace(/(:00)?\+07:00$/, "");
  const line = (stretch: Stretch) => `${shown(stretch.from)} ${stretch.kind}: ${stretch.reason[language]}`;
  return [
    ...stretches.map(line),
    due.kind === "at" ? shown(due.at) : due.kind === "unknown" ? `unknown from ${shown(stretches.at(-1)?.until ?? at(start))}` : due.kind,
  ];
}

describe("explainDue", () => {
  it("names hours, the holiday with its decree, collective leave and the weekend", () => {
    expect(explained(office, "2017-08-16T16:00:00+07:00", "2 hours")).toEqual([
      "2017-08-16T16:00 counted: counted",
      "2017-08-16T17:00 closed: outside opening hours",
      "2017-08-17T00:00 closed: public holiday: Test day (skb-uji)",
      "2017-08-18T00:00 closed: collective leave: Test day (skb-uji)",
      "2017-08-19T00:00 closed: weekend: Saturday",
      "2017-08-20T00:00 closed: weekend: Sunday",
      "2017-08-21T00:00 closed: outside opening hours",
      "2017-08-21T08:30 counted: counted",
      "2017-08-21T09:30",
    ]);
  });

  it("says the same in Indonesian", () => {
    expect(explained(office, "2017-08-16T16:00:00+07:00", "2 jam", {}, "id")).toEqual([
      "2017-08-16T16:00 counted: dihitung",
      "2017-08-16T17:00 closed: di luar jam buka",
      "2017-08-17T00:00 closed: hari libur: Hari uji (skb-uji)",
      "2017-08-18T00:00 closed: cuti bersama: Hari uji (skb-uji)",
      "2017-08-19T00:00 closed: akhir pekan: Sabtu",
      "2017-08-20T00:00 closed: akhir pekan: Minggu",
      "2017-08-21T00:00 closed: di luar jam buka",
      "2017-08-21T08:30 counted: dihitung",
      "2017-08-21T09:30",
    ]);
  });

  it("counts working days as whole days from the opening on", () => {
    expect(explained(office, "2017-08-16T18:00:00+07:00", "2 working days")).toEqual([
      "2017-08-16T18:00 closed: outside opening hours",
      "2017-08-17T00:00 closed: public holiday: Test day (skb-uji)",
      "2017-08-18T00:00 closed: collective leave: Test day (skb-uji)",
      "2017-08-19T00:00 closed: weekend: Saturday",
      "2017-08-20T00:00 closed: weekend: Sunday",
      "2017-08-21T00:00 closed: outside opening hours",
      "2017-08-21T08:30 counted: counted",
      "2017-08-23T08:30",
    ]);
  });

  it("says on what a day without hours is closed", () => {
    expect(explained(spec({ hours: [hours(["mon"], "08:00-09:00")] }), "2017-08-21T08:30:00+07:00", "1 working day").slice(0, 3)).toEqual([
      "2017-08-21T08:30 counted: counted",
      "2017-08-22T00:00 closed: no opening hours on Tuesday",
      "2017-08-23T00:00 closed: no opening hours on Wednesday",
    ]);
    expect(explained(spec({ hours: [hours(["mon"], "08:00-09:00")] }), "2017-08-22T08:30:00+07:00", "0 jam", {}, "id")[0]).toBe(
      "2017-08-22T08:30 closed: tanpa jam buka pada hari Selasa",
    );
  });

  it("shows how a holiday is known where no decree is cited", () => {
    const [holiday] = office.calendar?.days.values() ?? [];
    if (holiday === undefined) throw new Error("a holiday is there");
    const assumed: Calendar = {
      ...calendar([2017], []),
      years: new Map([[2017, { year: 2017, basis: "assumed", source: null, note: null }]]),
      days: new Map([["2017-08-17", { ...holiday, source: null }]]),
    };
    const reason = (years: Calendar["years"]) =>
      explained({ ...office, calendar: { ...assumed, years } }, "2017-08-17T10:00:00+07:00", "0 hours")[0];
    expect(reason(assumed.years)).toBe("2017-08-17T10:00 closed: public holiday: Test day (assumed)");
    const cited = new Map([[2017, { year: 2017, basis: "stated" as const, source: "skb-2017", note: null }]]);
    expect(reason(cited)).toBe("2017-08-17T10:00 closed: public holiday: Test day (skb-2017)");
    const stated = new Map([[2017, { year: 2017, basis: "stated" as const, source: null, note: null }]]);
    expect(reason(stated)).toBe("2017-08-17T10:00 closed: public holiday: Test day (no decree cited)");
    // A holiday of a year that the calendar lists nothing else for.
    expect(reason(new Map())).toBe("2017-08-17T10:00 closed: public holiday: Test day (no decree cited)");
  });

  it("shows a pause, and by how many days it moved a term of days", () => {
    const monday = { from: at("2017-08-07T10:00:00+07:00"), until: at("2017-08-10T14:00:00+07:00") };
    expect(explained(open, "2017-08-07T09:00:00+07:00", "same day", { pauses: [monday] })).toEqual([
      "2017-08-07T09:00 counted: counted",
      "2017-08-07T10:00 paused: the clock is paused; the term moves on by 3 days",
      "2017-08-10T14:00 counted: counted",
      "2017-08-10T23:59:59.999",
    ]);
    expect(explained(open, "2017-08-07T09:00:00+07:00", "2 hours", { pauses: [monday] })).toEqual([
      "2017-08-07T09:00 counted: counted",
      "2017-08-07T10:00 paused: the clock is paused",
      "2017-08-10T14:00 counted: counted",
      "2017-08-10T15:00",
    ]);
    const tuesday = { from: at("2017-08-08T10:00:00+07:00"), until: at("2017-08-09T08:00:00+07:00") };
    expect(explained(office, "2017-08-07T09:00:00+07:00", "3 hari kerja", { pauses: [tuesday] }, "id")).toEqual([
      "2017-08-07T09:00 counted: dihitung",
      "2017-08-08T10:00 paused: penghitungan dihentikan; tenggat mundur 1 hari kerja",
      "2017-08-09T08:00 counted: dihitung",
      "2017-08-11T09:00",
    ]);
  });

  it("says in how many days, in either language", () => {
    const wednesday = { from: at("2017-08-08T10:00:00+07:00"), until: at("2017-08-10T08:00:00+07:00") };
    const said = (within: string, language: "id" | "en", until = wednesday.until) =>
      explained(office, "2017-08-07T09:00:00+07:00", within, { pauses: [{ ...wednesday, until }] }, language).filter((line) =>
        line.includes(" paused: "),
      );
    const tuesday = at("2017-08-09T08:00:00+07:00");
    expect(said("3 days", "id")).toEqual(["2017-08-08T10:00 paused: penghitungan dihentikan; tenggat mundur 2 hari"]);
    expect(said("3 days", "en", tuesday)).toEqual(["2017-08-08T10:00 paused: the clock is paused; the term moves on by 1 day"]);
    expect(said("3 working days", "en")).toEqual(["2017-08-08T10:00 paused: the clock is paused; the term moves on by 2 working days"]);
    expect(said("3 working days", "en", tuesday)).toEqual([
      "2017-08-08T10:00 paused: the clock is paused; the term moves on by 1 working day",
    ]);
  });

  it("counts to the end of a working day over the days that work, to the end of any day over all", () => {
    expect(explained(office, "2017-08-18T10:00:00+07:00", "end of 2 working days")).toEqual([
      "2017-08-18T10:00 closed: the day of the start does not count",
      "2017-08-19T00:00 closed: weekend: Saturday",
      "2017-08-20T00:00 closed: weekend: Sunday",
      "2017-08-21T00:00 counted: counted",
      "2017-08-22T23:59:59.999",
    ]);
    expect(explained(office, "2017-08-18T10:00:00+07:00", "end of 2 days")).toEqual([
      "2017-08-18T10:00 closed: the day of the start does not count",
      "2017-08-19T00:00 counted: counted",
      "2017-08-20T23:59:59.999",
    ]);
  });

  it("ends with a pause in which it would have been due", () => {
    const pause = { from: at("2017-08-07T11:00:00+07:00"), until: at("2017-08-07T15:00:00+07:00") };
    expect(explained(open, "2017-08-07T09:00:00+07:00", "2 hours", { pauses: [pause] })).toEqual([
      "2017-08-07T09:00 counted: counted",
      "2017-08-07T11:00 paused: the clock is paused",
      "2017-08-07T15:00",
    ]);
  });

  it("leaves the day of the start out where days count from the next", () => {
    expect(explained(office, "2017-08-21T10:00:00+07:00", "2 working days", { counting: "from-next-day" })).toEqual([
      "2017-08-21T10:00 closed: the day of the start does not count",
      "2017-08-22T00:00 counted: counted",
      "2017-08-23T23:59:59.999",
    ]);
    expect(explained(open, "2017-08-21T10:00:00+07:00", "36 hours", { counting: "from-next-day" })).toEqual([
      "2017-08-21T10:00 closed: the day of the start does not count",
      "2017-08-22T00:00 counted: counted",
      "2017-08-23T12:00 counted: to the end of that day",
      "2017-08-23T23:59:59.999",
    ]);
    expect(explained(open, "2017-08-21T10:00:00+07:00", "end of 1 day")).toEqual([
      "2017-08-21T10:00 closed: the day of the start does not count",
      "2017-08-22T00:00 counted: counted",
      "2017-08-22T23:59:59.999",
    ]);
  });

  it("shows what a last day was rolled over", () => {
    expect(explained(office, "2017-08-14T10:00:00+07:00", "5 days", { ifClosed: "next-working-day" })).toEqual([
      "2017-08-14T10:00 counted: counted",
      "2017-08-19T10:00 rolled: weekend: Saturday",
      "2017-08-20T00:00 rolled: weekend: Sunday",
      "2017-08-21T00:00 rolled: moved to the same time of the next working day",
      "2017-08-21T10:00",
    ]);
  });

  it("stops where a missing year would be needed", () => {
    expect(explained(office, "2017-12-29T16:00:00+07:00", "2 hours")).toEqual([
      "2017-12-29T16:00 counted: counted",
      "2017-12-29T17:00 closed: outside opening hours",
      "2017-12-30T00:00 closed: weekend: Saturday",
      "2017-12-31T00:00 closed: weekend: Sunday",
      "unknown from 2018-01-01T00:00",
    ]);
    expect(explained(office, "2018-01-02T10:00:00+07:00", "2 hours")).toEqual(["unknown from 2018-01-02T10:00"]);
  });

  it("has nothing to show of a term that is due at once, or that is open", () => {
    expect(explained(open, "2017-08-07T09:00:00+07:00", "0 hours")).toEqual(["2017-08-07T09:00"]);
    expect(explained(open, "2017-08-07T09:00:00+07:00", "no fixed term")).toEqual(["open"]);
  });

  it("shows a given term as one way", () => {
    expect(explained(open, "2017-08-07T09:00:00+07:00", "at data.deadline", { given: at("2017-08-08T09:00:00+07:00") })).toEqual([
      "2017-08-07T09:00 counted: counted",
      "2017-08-08T09:00",
    ]);
  });
});
