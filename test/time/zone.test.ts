import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { DAY_MS, localDateOf } from "../../src/time/local-date.js";
import { parseInstant } from "../../src/time/parse-instant.js";
import { type Zone, zoneFor } from "../../src/time/zone.js";
import { instants, ZONES, zoneNames } from "./arbitraries.js";

function zoneOf(name: string): Zone {
  const zone = zoneFor(name);
  if (zone === null) throw new Error(`no zone ${name}`);
  return zone;
}

function temporalFromLocal(local: number, timezone: string): number {
  const plain = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO("UTC").toPlainDateTime();
  return plain.toZonedDateTime(timezone, { disambiguation: "compatible" }).epochMilliseconds;
}

function temporalOffset(instant: number, timezone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone).offsetNanoseconds / 1e6;
}

/** The changes of a zone between two years, as Temporal tells them. */
function changesOf(timezone: string, from: number, until: number): readonly number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.PlainDate.from({ year: from, month: 1, day: 1 }).toZonedDateTime(timezone);
  while (at !== null && at.year < until) {
    at = at.getTimeZoneTransition("next");
    if (at !== null) found.push(at.epochMilliseconds);
  }
  return found;
}

describe("zoneFor", () => {
  it.each(["", "Asia/Jakart", "WIB", "+07:00", "UTC+7", "Z", "../etc/passwd", "__proto__", "constructor", "a".repeat(1000), " UTC"])(
    "does not know %j",
    (name) => {
      expect(zoneFor(name)).toBeNull();
    },
  );

  it("gives the same zone again", () => {
    expect(zoneFor("Asia/Jakarta")).toBe(zoneFor("Asia/Jakarta"));
  });
});

describe("a zone", () => {
  it("has Temporal's offset at any instant", () => {
    fc.assert(
      fc.property(zoneNames, instants, (name, instant) => {
        expect(zoneOf(name).offsetAt(instant)).toBe(temporalOffset(instant, name));
      }),
    );
  });

  it("resolves local times as Temporal's compatible", () => {
    fc.assert(
      fc.property(zoneNames, instants, (name, local) => {
        expect(zoneOf(name).fromLocal(local)).toBe(temporalFromLocal(local, name));
      }),
    );
  });

  it.each(ZONES)("agrees with Temporal around every change of %s", (name) => {
    const zone = zoneOf(name);
    for (const change of changesOf(name, 1843, 2045)) {
      for (const minutes of [-1500, -1440, -90, -60, -45, -30, -10, 0, 10, 30, 45, 60, 90, 1440, 1500]) {
        for (const instant of [change + minutes * 60_000 - 1, change + minutes * 60_000]) {
          expect(zone.offsetAt(instant)).toBe(temporalOffset(instant, name));
          for (const local of [instant + zone.offsetAt(change), instant + zone.offsetAt(change - 1)]) {
            expect(zone.fromLocal(local)).toBe(temporalFromLocal(local, name));
          }
        }
      }
    }
  });

  it("begins a day when Temporal does", () => {
    fc.assert(
      fc.property(zoneNames, instants, (name, instant) => {
        const zone = zoneOf(name);
        const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).startOfDay().epochMilliseconds;
        expect(zone.startOfDay(zone.dateAt(instant))).toBe(expected);
      }),
    );
  });

  it("ends a day with the last millisecond that has its date", () => {
    fc.assert(
      fc.property(zoneNames, instants, (name, instant) => {
        const zone = zoneOf(name);
        const date = zone.dateAt(instant);
        const end = zone.endOfDay(date);
        expect(end).toBeGreaterThanOrEqual(instant);
        expect(zone.dateAt(end)).toBe(date);
        expect(zone.dateAt(end + 1)).toBeGreaterThan(date);
      }),
    );
  });

  it("reaches a local time at the earliest instant that has it or a later one", () => {
    fc.assert(
      fc.property(zoneNames, instants, (name, local) => {
        const zone = zoneOf(name);
        const first = zone.firstReaching(local);
        expect(zone.toLocal(first)).toBeGreaterThanOrEqual(local);
        expect(zone.toLocal(first - 1)).toBeLessThan(local);
      }),
    );
  });

  it("knows the odd days", () => {
    const at = (text: string) => parseInstant(text);
    const apia = zoneOf("Pacific/Apia");
    expect(apia.startOfDay(localDateOf(2011, 12, 30))).toBe(at("2011-12-31T00:00:00+14:00"));
    expect(apia.endOfDay(localDateOf(2011, 12, 29))).toBe(at("2011-12-29T23:59:59.999-10:00"));
    expect(apia.endOfDay(localDateOf(2011, 12, 30))).toBe(at("2011-12-31T23:59:59.999+14:00"));
    const brazil = zoneOf("America/Sao_Paulo");
    expect(brazil.startOfDay(localDateOf(2017, 10, 15))).toBe(at("2017-10-15T01:00:00-02:00"));
    expect(brazil.endOfDay(localDateOf(2018, 2, 17))).toBe(at("2018-02-17T23:59:59.999-03:00"));
    const newfoundland = zoneOf("America/St_Johns");
    expect(newfoundland.startOfDay(localDateOf(2010, 11, 7))).toBe(at("2010-11-07T00:00:00-02:30"));
    expect(newfoundland.endOfDay(localDateOf(2010, 11, 6))).toBe(at("2010-11-06T23:59:59.999-03:30"));
  });

  it("keeps going far outside the years of events", () => {
    const zone = zoneOf("Europe/Berlin");
    expect(zone.offsetAt(8.64e15)).toBeGreaterThan(0);
    expect(zone.offsetAt(9e15)).toBeGreaterThan(0);
    expect(zone.offsetAt(-9e15)).toBe(zone.offsetAt(-62_135_596_800_000));
    expect(zone.fromLocal(8.64e15 + DAY_MS)).toBeGreaterThan(8.64e15);
  });
});
