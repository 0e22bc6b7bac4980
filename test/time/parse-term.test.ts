import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTerm } from "../../src/time/parse-term.js";
import type { Term } from "../../src/time/term.js";
import { tries } from "../support/tries.js";

type Meaning = Term extends infer T ? (T extends Term ? Omit<T, "text"> : never) : never;

const HOUR = 3_600_000;
const readable: readonly (readonly [string, Meaning])[] = [
  ["90 minutes", { kind: "counted", milliseconds: 90 * 60_000 }],
  ["90 menit", { kind: "counted", milliseconds: 90 * 60_000 }],
  ["1 minute", { kind: "counted", milliseconds: 60_000 }],
  ["30 detik", { kind: "counted", milliseconds: 30_000 }],
  ["30 seconds", { kind: "counted", milliseconds: 30_000 }],
  ["24 hours", { kind: "counted", milliseconds: 24 * HOUR }],
  ["1 hour", { kind: "counted", milliseconds: HOUR }],
  ["0 jam", { kind: "counted", milliseconds: 0 }],
  ["2 x 24 hours", { kind: "counted", milliseconds: 48 * HOUR }],
  ["2 × 24 jam", { kind: "counted", milliseconds: 48 * HOUR }],
  ["1x24 jam", { kind: "counted", milliseconds: 24 * HOUR }],
  ["1x24jam", { kind: "counted", milliseconds: 24 * HOUR }],
  ["3X24 JAM", { kind: "counted", milliseconds: 72 * HOUR }],
  ["  2 \t x  24   Jam ", { kind: "counted", milliseconds: 48 * HOUR }],
  ["876600 jam", { kind: "counted", milliseconds: 876_600 * HOUR }],
  ["5 days", { kind: "calendar", unit: "day", amount: 5 }],
  ["5 hari", { kind: "calendar", unit: "day", amount: 5 }],
  ["1 day", { kind: "calendar", unit: "day", amount: 1 }],
  ["5 calendar days", { kind: "calendar", unit: "day", amount: 5 }],
  ["5 hari kalender", { kind: "calendar", unit: "day", amount: 5 }],
  ["2 weeks", { kind: "calendar", unit: "day", amount: 14 }],
  ["2 minggu", { kind: "calendar", unit: "day", amount: 14 }],
  ["2 months", { kind: "calendar", unit: "month", amount: 2 }],
  ["2 Bulan", { kind: "calendar", unit: "month", amount: 2 }],
  ["1 year", { kind: "calendar", unit: "year", amount: 1 }],
  ["100 tahun", { kind: "calendar", unit: "year", amount: 100 }],
  ["3 working days", { kind: "working-days", amount: 3 }],
  ["1 working day", { kind: "working-days", amount: 1 }],
  ["000000000003 working days", { kind: "working-days", amount: 3 }],
  ["36525 hari kerja", { kind: "working-days", amount: 36_525 }],
  ["akhir 36525 hari", { kind: "end-of-day", amount: 36_525, working: false }],
  ["3 hari kerja", { kind: "working-days", amount: 3 }],
  ["3 Hari  Kerja", { kind: "working-days", amount: 3 }],
  ["same day", { kind: "end-of-day", amount: 0, working: false }],
  ["hari yang sama", { kind: "end-of-day", amount: 0, working: false }],
  ["end of 3 days", { kind: "end-of-day", amount: 3, working: false }],
  ["end of 1 day", { kind: "end-of-day", amount: 1, working: false }],
  ["akhir 3 hari", { kind: "end-of-day", amount: 3, working: false }],
  ["akhir 3 hari kalender", { kind: "end-of-day", amount: 3, working: false }],
  ["end of 3 working days", { kind: "end-of-day", amount: 3, working: true }],
  ["akhir 3 hari kerja", { kind: "end-of-day", amount: 3, working: true }],
  ["at data.deadline", { kind: "given", path: "data.deadline" }],
  ["pada data.batasWaktu", { kind: "given", path: "data.batasWaktu" }],
  ["At  data.order.due_at", { kind: "given", path: "data.order.due_at" }],
  ["no fixed term", { kind: "open" }],
  ["Tanpa batas waktu tetap", { kind: "open" }],
];

describe("parseTerm", () => {
  it.each(readable)("reads %j", (text, meaning) => {
    expect(parseTerm(text)).toEqual({ ok: true, term: { ...meaning, text: text.trim() } });
  });

  it.each([
    ["3 hari krja", "3 hari kerja"],
    ["3 workng days", "3 working days"],
    ["3 business days", "3 working days"],
    ["5 dyas", "5 days"],
    ["2 x 24 jma", "2 x 24 jam"],
    ["8 jam kerja", "8 jam"],
    ["sme day", "same day"],
    ["hari yg sama", "hari yang sama"],
    ["end of day", "same day"],
    ["akhir 3 hri kerja", "akhir 3 hari kerja"],
    ["24 hrs", "24 hours"],
    ["without undue delay", "no fixed term"],
    ["end of a day", "same day"],
    ["6 mnth", "6 month"],
    ["segera", "tanpa batas waktu tetap"],
    ["no fixd term", "no fixed term"],
    ["at deadline", "at data.deadline"],
    ["at   deadline", "at data.deadline"],
    ["At event.deadline", "at data.deadline"],
    ["pada event.data.deadline", "pada data.deadline"],
  ])("suggests for %j: %j", (text, suggestion) => {
    const parsed = parseTerm(text);
    expect(parsed).toMatchObject({ ok: false, suggestion });
    expect(parseTerm(suggestion).ok).toBe(true);
  });

  it.each(["two blue mice", "x y z", "3 apples a day", "3 xy", "", "until it is done", `${"very ".repeat(30)}soon`])(
    "has nothing to suggest for %j",
    (text) => {
      expect(parseTerm(text)).toMatchObject({ ok: false, suggestion: null });
    },
  );

  it.each(["", "three days", "end of 3 months", "2 x 3 days", "hours", "24", "x", "PT24H", "at", "at trigger.time!", "2 x 24 x 2 jam"])(
    "does not know %j",
    (text) => {
      const parsed = parseTerm(text);
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.problem.id.length * parsed.problem.en.length).toBeGreaterThan(0);
    },
  );

  it.each(["1.5 hours", "1,5 jam", "-3 days", "+3 hari"])("asks for a whole number in %j", (text) => {
    expect(parseTerm(text)).toMatchObject({ ok: false, problem: { en: "a term uses whole numbers without a sign only" } });
  });

  it.each([
    "101 years",
    "1201 months",
    "36526 days",
    "5218 weeks",
    "876601 hours",
    "36526 hari kerja",
    "akhir 36526 hari",
    "999999 x 999999 jam",
    "9999999999999 detik",
  ])("bounds %j", (text) => {
    expect(parseTerm(text)).toMatchObject({ ok: false, problem: { en: "a term is 100 years at most" } });
  });

  it.each(["at data", "at data.", "at data..x", "pada data.a[0]", "at data.a b", "at DATA.deadline", `at data.${"x".repeat(150)}`])(
    "takes no path but one in data: %j",
    (text) => {
      expect(parseTerm(text).ok).toBe(false);
    },
  );

  it("stays quick on long and odd texts", () => {
    const began = performance.now();
    for (const text of [
      "at ".repeat(100_000),
      "9".repeat(100_000),
      `at data.${"a.".repeat(50_000)}`,
      " x".repeat(100_000),
      "٣ hari",
      "3 hari\u0000kerja",
    ]) {
      expect(parseTerm(text).ok).toBe(false);
    }
    // A second is a thousand times what it takes: only a text that is read over and over would need it.
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it("never throws, and suggests only what it reads", () => {
    const words = fc.constantFrom(
      "3",
      "24",
      "x",
      "hari",
      "kerja",
      "working",
      "days",
      "day",
      "end",
      "of",
      "akhir",
      "same",
      "jam",
      "at",
      "data.x",
      "krja",
      "×",
      "-1",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((found) => found.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseTerm(text);
        if (!parsed.ok && parsed.suggestion !== null) expect(parseTerm(parsed.suggestion).ok).toBe(true);
      }),
      tries(500),
    );
  });
});
