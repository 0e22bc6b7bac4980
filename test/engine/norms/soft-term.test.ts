import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../../src/engine/evaluate.js";
import { compile } from "../../../src/engine/program.js";
import type { RecordedEvent } from "../../../src/events/event.js";
import { loadTexts } from "../../../src/language/load.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

const folder = new URL("../../cases/engine/findings/", import.meta.url);

function programOf(name: string) {
  const { policies } = loadTexts([{ path: name, text: readFileSync(new URL(name, folder), "utf8") }]);
  return compile(policies);
}

const program = programOf("policy.yaml");
const powerless = programOf("policy-without-power.yaml");

const DAY = 86_400_000;
const start = Date.UTC(2024, 0, 1, 2);

function event(id: string, type: string, day: number, changes: Partial<RecordedEvent> = {}): RecordedEvent {
  const time = start + day * DAY;
  return { ...sampleRecordedEvent(), source: "log", id, type, subject: "a", time, until: null, recorded: time, data: {}, ...changes };
}

const sent = event("sent", "letter.sent", 0, { actor: "ministry" });
const answered = event("answered", "letter.answered", 1, { actor: "platform" });
const finding = (id: string, day: number, outcome: string, changes: Partial<RecordedEvent> = {}) =>
  event(id, "patuh.finding", day, { actor: "court", data: { clause: "S-1", key: "a", outcome }, ...changes });

const evaluate = (events: readonly RecordedEvent[], of = program) => evaluateEvents(of, events, { asOf: start + 30 * DAY });
const softFinding = (events: readonly RecordedEvent[]) => evaluate(events).findings.find(({ clause }) => clause === "S-1");
const unheeded = (events: readonly RecordedEvent[], of = program) =>
  evaluate(events, of).unheeded.map(({ event: { id }, code }) => [id, code]);

describe("a recorded finding", () => {
  it("is evidence, and decides at its own time", () => {
    const found = softFinding([sent, answered, finding("f", 5, "satisfied")]);
    expect(found).toMatchObject({ status: "satisfied", performedAt: answered.time, decidedAt: start + 5 * DAY, dueAt: null, late: null });
    expect(found?.evidence.map(({ id }) => id)).toEqual(["sent", "answered", "f"]);
    expect(found?.explain().witness).toEqual({ event: { source: "log", id: "f" } });
    expect(found?.reason).toEqual({
      id: "dilakukan tanpa penundaan yang tidak semestinya — diputuskan oleh `log#f`",
      en: "done without undue delay — decided by `log#f`",
    });
  });

  it.each([
    ["violated", [answered], "done, with undue delay — decided by `log#f`"],
    ["violated", [], "not done without undue delay — decided by `log#f`"],
    ["discharged", [answered], "discharged — decided by `log#f`"],
  ] as const)("says why a duty is %s", (outcome, acts, reason) => {
    expect(softFinding([sent, ...acts, finding("f", 5, outcome)])).toMatchObject({ status: outcome, reason: { en: reason } });
  });

  it("stays decided, with its own evidence, where the breach is cured later", () => {
    const found = softFinding([sent, finding("f", 5, "violated"), { ...answered, time: start + 9 * DAY }]);
    expect(found).toMatchObject({ status: "violated", cured: true, decidedAt: start + 5 * DAY, performedAt: start + 9 * DAY });
    expect(found?.evidence.map(({ id }) => id)).toEqual(["sent", "f", "answered"]);
  });

  it("keeps the finding's id", () => {
    expect(softFinding([sent, finding("f", 5, "violated")])?.id).toBe(softFinding([sent])?.id);
  });

  it("is named where it decides nothing, in the order of evaluation", () => {
    expect(unheeded([sent, finding("f", 5, "satisfied")])).toEqual([]);
    expect(unheeded([sent, finding("g", 6, "violated"), finding("f", 5, "satisfied")])).toEqual([["g", "decides-nothing"]]);
    const elsewhere = finding("k", 3, "satisfied", { data: { clause: "S-1", key: "other", outcome: "satisfied" } });
    const fixed = finding("t", 1, "satisfied", { data: { clause: "T-1", key: "a", outcome: "satisfied" } });
    const strange = finding("s", 2, "satisfied", { data: { clause: "NO-1", key: "a", outcome: "satisfied" } });
    const broken = finding("b", 4, "whatever");
    const unnamed = finding("u", 4.5, "satisfied", { data: { clause: 7, key: "a", outcome: "satisfied" } });
    expect(unheeded([sent, unnamed, broken, elsewhere, strange, fixed])).toEqual(
      ["t", "s", "k", "b", "u"].map((id) => [id, "decides-nothing"]),
    );
  });

  it("is named where no clause gives the power to decide, and is void otherwise", () => {
    expect(unheeded([sent, finding("f", 5, "satisfied")], powerless)).toEqual([["f", "finding-without-power"]]);
    const usurped = [sent, finding("f", 5, "satisfied", { actor: "ministry" })];
    expect(unheeded(usurped)).toEqual([]);
    const { findings, strangers } = evaluate(usurped);
    expect(findings.filter(({ status }) => status === "void").map(({ clause, of }) => [clause, of])).toEqual([["P-1", "ministry"]]);
    expect(strangers).toEqual([]);
  });

  it("adds no case", () => {
    const elsewhere = finding("k", 3, "satisfied", { data: { clause: "S-1", key: "other", outcome: "satisfied" } });
    expect(evaluate([sent, elsewhere]).cases).toBe(evaluate([sent]).cases);
  });
});
