import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../../../src/language/model/clause.js";
import { createClock } from "../../../src/time/clock.js";
import type { ClockSpec } from "../../../src/time/clock-spec.js";
import type { Due, DueRequest } from "../../../src/time/due.js";
import { dueInstant } from "../../../src/time/due-instant.js";
import { formatInstant } from "../../../src/time/format-instant.js";
import { parseInstant } from "../../../src/time/parse-instant.js";
import { parseTerm } from "../../../src/time/parse-term.js";
import {
  countedTerms,
  dayTerms,
  endOfDayTerms,
  givenTerms,
  monthTerms,
  requests,
  workingDayTerms,
  workingSpecs,
} from "../../time/due-arbitraries.js";
import { clockSpecOf, readVectors, type Vector } from "../../time/read-vectors.js";
import { holdProperty } from "../hold-property.js";
import { deadlineByHand } from "./deadline-by-hand.js";
import { extendedByHand } from "./extended-by-hand.js";

function instantOf(text: string): number {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
}

function requestOf(row: Vector): DueRequest {
  const at = (column: string) => row.columns.get(column) ?? "";
  const parsed = parseTerm(at("within"));
  if (!parsed.ok) throw new Error(`not a term: ${at("within")}`);
  const pauses = at("pauses")
    .split(";")
    .filter((pause) => pause !== "")
    .map((pause) => pause.split("/").map(instantOf))
    .map(([from = 0, until = 0]) => ({ from, until }));
  return {
    term: parsed.term,
    start: instantOf(at("from")),
    counting: at("counting") === "from-next-day" ? "from-next-day" : "from-start",
    ifClosed: at("if-closed") === "next-working-day" ? "next-working-day" : "stay",
    pauses,
    given: at("given") === "" ? null : instantOf(at("given")),
  };
}

/** What no clause says, or the second evaluator does not count: several lengths, pauses over an end that was cut or is of another unit. */
const notCounted = new Set(["extended-hours-twice", "extended-days-then-hours", "extended-at-most-paused"]);
const overAnotherUnit = /^extended-(?:next-day-)?mixed-/;

function isNotCounted(id: string): boolean {
  return notCounted.has(id) || overAnotherUnit.test(id);
}

function extendedDue(row: Vector): Due {
  const spec = clockSpecOf(row);
  const { term, counting, ifClosed, ...request } = requestOf(row);
  const clocks = new Map([
    ["own", { spec }],
    ["open", { spec: { ...spec, calendar: null, weekend: [], hours: [] } }],
  ]);
  const periodOf = (text: string): Period => {
    const [words = "", clock = "own"] = text.split(" on ");
    const parsed = parseTerm(words);
    if (!parsed.ok) throw new Error(`not a term: ${words}`);
    return { term: parsed.term, clock, counting: "from-start", ifClosed: "stay", basis: null, source: null };
  };
  const at = (column: string) => row.columns.get(column) ?? "";
  const extensions = at("extended").split(";");
  const [more] = extensions.filter((each) => each.startsWith("by ")).map((each) => each.slice(3));
  const given = extensions.filter((each) => each.startsWith("to ")).map((each) => instantOf(each.slice(3)));
  const rule = {
    events: [],
    to: [],
    by: more === undefined ? null : periodOf(more),
    atMost: at("at-most") === "" ? null : periodOf(at("at-most")),
  };
  const period: Period = { term, counting, ifClosed, clock: "own", basis: null, source: null };
  const times = extensions.length - given.length;
  return extendedByHand(clocks, period, request, { rule, times, latest: given.length === 0 ? null : Math.max(...given) });
}

/** Where a year is missing, only which one is compared. */
function said(due: Due, { timezone }: ClockSpec): string {
  if (due.kind === "at") return `${formatInstant(due.at, timezone)}${due.givenTooEarly ? " given too early" : ""}`;
  return due.kind === "unknown" ? `unknown:${due.year}` : "open";
}

describe("deadlineByHand", () => {
  it.each(
    readVectors()
      .filter((row) => (row.columns.get("extended") ?? "") === "")
      .map((row) => [`${row.file}: ${row.columns.get("id")}`, row] as const),
  )("%s", (_, row) => {
    const spec = clockSpecOf(row);
    expect(said(deadlineByHand(spec, requestOf(row)), spec).split(" ")[0]).toBe(row.columns.get("due"));
  });

  it.each(
    readVectors()
      .filter((row) => (row.columns.get("extended") ?? "") !== "" && !isNotCounted(row.columns.get("id") ?? ""))
      .map((row) => [`${row.file}: ${row.columns.get("id")}`, row] as const),
  )("extended: %s", (_, row) => {
    expect(said(extendedDue(row), clockSpecOf(row)).split(" ")[0]).toBe(row.columns.get("due"));
  });

  it("says what the program says of any term, clock and pauses", () => {
    const terms = fc.oneof(countedTerms, endOfDayTerms, workingDayTerms, dayTerms, monthTerms, givenTerms);
    const zones = ["Asia/Jakarta", "Europe/Berlin", "Asia/Jayapura"];
    holdProperty(
      fc.property(workingSpecs(zones), requests(terms), (spec, request) => {
        expect(said(deadlineByHand(spec, request), spec)).toBe(said(dueInstant(createClock(spec), request), spec));
      }),
    );
  });
});
