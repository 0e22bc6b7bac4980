import { describe, expect, it } from "vitest";
import { createClock } from "../../src/time/clock.js";
import type { DueRequest, Pause } from "../../src/time/due.js";
import { dueInstant } from "../../src/time/due-instant.js";
import { explainDue } from "../../src/time/explain-due.js";
import { formatInstant } from "../../src/time/format-instant.js";
import type { Instant } from "../../src/time/instant.js";
import { parseInstant } from "../../src/time/parse-instant.js";
import { parseTerm } from "../../src/time/parse-term.js";
import { clockSpecOf, readVectors, type Vector } from "./read-vectors.js";

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
}

function pausesOf(text: string): readonly Pause[] {
  return text
    .split(";")
    .filter((pause) => pause !== "")
    .map((pause) => {
      const [from = "", until = ""] = pause.split("/");
      return { from: instantOf(from), until: instantOf(until) };
    });
}

function requestOf(row: Vector): DueRequest {
  const at = (column: string) => row.columns.get(column) ?? "";
  const parsed = parseTerm(at("within"));
  if (!parsed.ok) throw new Error(`not a term: ${at("within")}: ${parsed.problem.en}`);
  return {
    term: parsed.term,
    start: instantOf(at("from")),
    counting: at("counting") === "from-next-day" ? "from-next-day" : "from-start",
    ifClosed: at("if-closed") === "next-working-day" ? "next-working-day" : "stay",
    pauses: pausesOf(at("pauses")),
    given: at("given") === "" ? null : instantOf(at("given")),
  };
}

const vectors = readVectors();

describe("vectors", () => {
  it("are there", () => {
    expect(vectors.length).toBeGreaterThan(300);
  });

  it.each(vectors.map((row) => [`${row.file}: ${row.columns.get("id")}`, row] as const))("%s", (_, row) => {
    const clock = createClock(clockSpecOf(row));
    const request = requestOf(row);
    expect(clock.canCount(request.term, request.counting, request.ifClosed)).toBeNull();
    const due = dueInstant(clock, request);
    const said = due.kind === "at" ? formatInstant(due.at, clock.spec.timezone) : due.kind === "unknown" ? `unknown:${due.year}` : "open";
    expect(said).toBe(row.columns.get("due"));
    expect(explainDue(clock, request).due).toEqual(due);
  });
});
