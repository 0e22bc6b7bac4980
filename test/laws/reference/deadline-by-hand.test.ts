import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
import { holdLaw } from "../hold-law.js";
import { deadlineByHand } from "./deadline-by-hand.js";

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

  it("says what the program says of any term, clock and pauses", () => {
    const terms = fc.oneof(countedTerms, endOfDayTerms, workingDayTerms, dayTerms, monthTerms, givenTerms);
    const zones = ["Asia/Jakarta", "Europe/Berlin", "Asia/Jayapura"];
    holdLaw(
      fc.property(workingSpecs(zones), requests(terms), (spec, request) => {
        expect(said(deadlineByHand(spec, request), spec)).toBe(said(dueInstant(createClock(spec), request), spec));
      }),
    );
  });
});
