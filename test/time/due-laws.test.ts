import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calendar } from "../../src/time/calendar.js";
import { createClock } from "../../src/time/clock.js";
import type { ClockSpec } from "../../src/time/clock-spec.js";
import type { DueRequest } from "../../src/time/due.js";
import { dueInstant } from "../../src/time/due-instant.js";
import { explainDue } from "../../src/time/explain-due.js";
import type { Instant } from "../../src/time/instant.js";
import { formatLocalDate, localDateOf } from "../../src/time/local-date.js";
import { tries } from "../support/tries.js";
import {
  countedTerms,
  dayTerms,
  endOfDayTerms,
  givenTerms,
  monthTerms,
  pausesNear,
  requests,
  workingDayTerms,
  workingSpecs,
} from "./due-arbitraries.js";
import { naiveIsOpen, QUARTER_MS } from "./naive-count.js";

const clocks = workingSpecs(["Asia/Jakarta", "Europe/Berlin"]);
const jakarta = workingSpecs(["Asia/Jakarta"]);
const anyTerm = fc.oneof(countedTerms, endOfDayTerms, workingDayTerms, dayTerms, monthTerms, givenTerms);
const runs = tries(300);

function dueAt(clock: ClockSpec, request: DueRequest): Instant {
  const due = dueInstant(createClock(clock), request);
  if (due.kind !== "at") throw new Error(`no due instant but ${due.kind}`);
  return due.at;
}

describe("a due instant", () => {
  it("is never before the start, and never in a pause", () => {
    fc.assert(
      fc.property(clocks, requests(anyTerm), (clock, request) => {
        const due = dueAt(clock, request);
        expect(due).toBeGreaterThanOrEqual(request.start);
        expect(request.pauses.some((pause) => pause.from <= due && due < pause.until && request.start < pause.until)).toBe(false);
      }),
      runs,
    );
  });

  it("does not depend on the order of pauses, nor on how they are cut", () => {
    fc.assert(
      fc.property(clocks, requests(anyTerm), fc.integer({ min: 0, max: 1000 }), (clock, request, cut) => {
        const cutUp = request.pauses.flatMap((pause) => {
          const middle = Math.min(pause.until, pause.from + cut * QUARTER_MS);
          return [{ from: middle, until: pause.until }, { from: pause.from, until: middle }, pause];
        });
        expect(dueAt(clock, { ...request, pauses: cutUp.reverse() })).toBe(dueAt(clock, request));
      }),
      runs,
    );
  });

  it("is never earlier for more pause", () => {
    const cases = fc
      .tuple(clocks, requests(anyTerm))
      .chain(([clock, request]) => pausesNear(request.start).map((more) => ({ clock, request, more })));
    fc.assert(
      fc.property(cases, ({ clock, request, more }) => {
        // A roll keeps the local time, so a pause that ends on the day rolled to may take the roll's place.
        const staying: DueRequest = { ...request, ifClosed: "stay" };
        expect(dueAt(clock, { ...staying, pauses: [...request.pauses, ...more] })).toBeGreaterThanOrEqual(dueAt(clock, staying));
      }),
      tries(1000),
    );
  });

  const later = fc.integer({ min: 1, max: 700 });

  it("is never earlier for a later start, where the count is of open time", () => {
    fc.assert(
      fc.property(clocks, requests(countedTerms), later, (clock, request, quarters) => {
        expect(dueAt(clock, { ...request, start: request.start + quarters * QUARTER_MS })).toBeGreaterThanOrEqual(dueAt(clock, request));
      }),
      tries(1000),
    );
  });

  it("is never earlier for a later start, where it ends with a day counted from the next", () => {
    fc.assert(
      fc.property(clocks, requests(fc.oneof(dayTerms, workingDayTerms, monthTerms)), later, (clock, asked, quarters) => {
        // Where months are cut short two dates become one, and the days of a pause still two.
        const cutShort = asked.term.kind === "calendar" && asked.term.unit !== "day";
        fc.pre(asked.counting === "from-next-day");
        const request: DueRequest = { ...asked, pauses: cutShort ? [] : asked.pauses };
        expect(dueAt(clock, { ...request, start: request.start + quarters * QUARTER_MS })).toBeGreaterThanOrEqual(dueAt(clock, request));
      }),
      tries(1000),
    );
  });

  it("is never earlier for a later start, where nothing pauses or rolls and no month is cut short", () => {
    const terms = fc.oneof(endOfDayTerms, dayTerms, workingDayTerms, givenTerms);
    fc.assert(
      fc.property(jakarta, requests(terms), later, (clock, request, quarters) => {
        const plain: DueRequest = { ...request, pauses: [], ifClosed: "stay" };
        expect(dueAt(clock, { ...plain, start: request.start + quarters * QUARTER_MS })).toBeGreaterThanOrEqual(dueAt(clock, plain));
      }),
      tries(1000),
    );
  });

  it("is never on an earlier day for a later start, whatever one pause or a roll does", () => {
    fc.assert(
      fc.property(jakarta, requests(fc.oneof(dayTerms, workingDayTerms)), later, (clock, request, quarters) => {
        const { zone } = createClock(clock);
        // Another pause may begin between the two times of the day that the first one or the roll led to.
        const mostPauses = request.ifClosed === "stay" ? 1 : 0;
        const dayOf = (asked: DueRequest) => zone.dateAt(dueAt(clock, { ...asked, pauses: asked.pauses.slice(0, mostPauses) }));
        expect(dayOf({ ...request, start: request.start + quarters * QUARTER_MS })).toBeGreaterThanOrEqual(dayOf(request));
      }),
      tries(1000),
    );
  });
});

describe("a missing year", () => {
  it("never hides an earlier due instant than the one named", () => {
    const first = localDateOf(2017, 1, 1);
    const holidays = fc.uniqueArray(fc.integer({ min: first, max: localDateOf(2017, 12, 31) }), { maxLength: 150 });
    fc.assert(
      fc.property(clocks, requests(anyTerm), holidays, (clock, request, dates) => {
        const { calendar } = clock;
        if (calendar === null) throw new Error("a calendar is there");
        const years = new Map([...calendar.years].filter(([year]) => year !== 2017));
        const days = new Map([...calendar.days].filter(([date]) => !date.startsWith("2017")));
        const incomplete: Calendar = { ...calendar, years, days };
        const due = dueInstant(createClock({ ...clock, calendar: incomplete }), request);
        const complete: Calendar = { ...calendar, days: new Map(days) };
        const filled = new Map(complete.days);
        for (const date of dates.map(formatLocalDate)) {
          filled.set(date, { date, kind: "public-holiday", title: { id: "Uji", en: "Test" }, source: null, knownFrom: null });
        }
        const actual = dueAt({ ...clock, calendar: { ...calendar, days: filled } }, request);
        if (due.kind === "at") expect(actual).toBe(due.at);
        else expect(due).toMatchObject({ kind: "unknown", year: 2017, calendar: "id-test" });
        if (due.kind === "unknown") expect(actual).toBeGreaterThanOrEqual(due.notBefore);
      }),
      tries(1000),
    );
  });
});

describe("an explanation", () => {
  it("gives the same due instant and tiles the way to it", () => {
    fc.assert(
      fc.property(clocks, requests(anyTerm), (clock, request) => {
        const built = createClock(clock);
        const { due, stretches } = explainDue(built, request);
        expect(due).toEqual(dueInstant(built, request));
        let reached = request.start;
        let last = "";
        for (const stretch of stretches) {
          expect(stretch.from).toBe(reached);
          expect(stretch.until).toBeGreaterThan(stretch.from);
          const said = `${stretch.kind} ${stretch.reason.id} ${stretch.reason.en}`;
          expect(said).not.toBe(last);
          reached = stretch.until;
          last = said;
        }
        expect(reached).toBe(due.kind === "at" ? due.at : Number.NaN);
      }),
      tries(500),
    );
  });

  it("counts as much time as the term has, all of it open and none of it paused", () => {
    fc.assert(
      fc.property(clocks, requests(countedTerms), (clock, asked) => {
        const request: DueRequest = { ...asked, counting: "from-start" };
        const { term, pauses } = request;
        const counted = explainDue(createClock(clock), request).stretches.filter((stretch) => stretch.kind === "counted");
        expect(counted.reduce((sum, { from, until }) => sum + until - from, 0)).toBe(
          term.kind === "counted" ? term.milliseconds : Number.NaN,
        );
        for (const { from, until } of counted) {
          expect(naiveIsOpen(clock, from) && naiveIsOpen(clock, until - QUARTER_MS)).toBe(true);
          expect(pauses.some((pause) => pause.from < until && from < pause.until)).toBe(false);
        }
      }),
      runs,
    );
  });
});
