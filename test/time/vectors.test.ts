import { describe, expect, it } from "vitest";
import { type Clock, createClock } from "../../src/time/clock.js";
import type { DueRequest, Pause } from "../../src/time/due.js";
import { dueInstant } from "../../src/time/due-instant.js";
import { explainDue } from "../../src/time/explain-due.js";
import type { CountedOn, Extensions } from "../../src/time/extension.js";
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

/** `by TERM`, `by TERM on open`, `to INSTANT`; an open clock is one of the same zone that never closes. */
function extensionsOf(row: Vector, clock: Clock): Extensions | null {
  const parts = (row.columns.get("extended") ?? "").split(";").filter((part) => part !== "");
  if (parts.length === 0) return null;
  const open = createClock({ timezone: clock.spec.timezone, calendar: null, weekend: [], collectiveLeave: "open", hours: [] });
  const countedOn = (text: string): CountedOn => {
    const [words = "", on] = text.split(" on ");
    const parsed = parseTerm(words);
    if (!parsed.ok) throw new Error(`not a term: ${words}`);
    return { clock: on === undefined ? clock : open, term: parsed.term, counting: "from-start" };
  };
  const to = parts.filter((part) => part.startsWith("to ")).map((part) => instantOf(part.slice("to ".length)));
  const atMost = row.columns.get("at-most") ?? "";
  return {
    by: parts.filter((part) => part.startsWith("by ")).map((part) => countedOn(part.slice("by ".length))),
    to: to.length === 0 ? null : Math.max(...to),
    atMost: atMost === "" ? null : countedOn(atMost),
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
    const extensions = extensionsOf(row, clock);
    const due = dueInstant(clock, request, extensions);
    const said = due.kind === "at" ? formatInstant(due.at, clock.spec.timezone) : due.kind === "unknown" ? `unknown:${due.year}` : "open";
    expect(said).toBe(row.columns.get("due"));
    const explained = explainDue(clock, request, extensions);
    expect(explained.due).toEqual(due);
    // Without a gap and without an overlap, from the start to the due instant.
    const ends = [request.start, ...explained.stretches.map(({ until }) => until)];
    expect(explained.stretches.map(({ from }) => from)).toEqual(ends.slice(0, -1));
    if (due.kind === "at") expect(ends.at(-1)).toBe(due.at);
  });
});
