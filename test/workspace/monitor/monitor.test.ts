import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile, loadTexts, MonitorError, type MonitorSnapshot } from "../../../src/core.js";
import { createMonitor, evaluate } from "../../../src/index.js";
import { digestOf } from "../../../src/language/digest.js";
import { canonicalJson } from "../../../src/workspace/monitor/canonical-json.js";

const DESK = new URL("../../scenarios/fixtures/desk/", import.meta.url);

const events: unknown[] = readFileSync(new URL("events.ndjson", DESK), "utf8")
  .trimEnd()
  .split("\n")
  .map((line): unknown => JSON.parse(line));

const text = readFileSync(new URL("policies/desk-sop/1.0.0.yaml", DESK), "utf8");
const program = programOf(text);

function programOf(policy: string) {
  return compile(loadTexts([{ path: "desk.yaml", text: policy }]).policies);
}

function record(id: string, type: string, subject: string, time: string, more: object = {}) {
  const actor = type === "request.answered" ? "desk" : "client";
  return { specversion: "1.0", id, source: "desk-log", type, subject, time, actor, ...more };
}

const received = record("r", "request.received", "request-9", "2026-02-02T09:00:00+07:00", { data: { urgent: false } });
const answered = record("a", "request.answered", "request-9", "2026-02-02T10:00:00+07:00");

function changesIn(outcome: ReturnType<ReturnType<typeof createMonitor>["advance"]>) {
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  return outcome.changes.map(({ kind, finding }) => [kind, finding?.clause, finding?.status]);
}

function ingested(outcome: ReturnType<ReturnType<typeof createMonitor>["ingest"]>) {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message.en).join());
  return outcome;
}

describe("a monitor", () => {
  it("reports as `evaluate` does of the same records", () => {
    const asOf = "2026-02-02T14:00:00+07:00";
    const monitor = createMonitor(program);
    for (const event of events) ingested(monitor.ingest(event));
    expect(monitor.advance(asOf).ok).toBe(true);
    expect(monitor.report()).toEqual(evaluate(program, events, { asOf }));
    expect(monitor.report({ explain: true })).toEqual(evaluate(program, events, { asOf, explain: true }));
  });

  it("tells what opened, what was decided, and what time alone brought about", () => {
    const monitor = createMonitor(program);
    expect(monitor.asOf).toBeNull();
    expect(ingested(monitor.ingest(received))).toMatchObject({ kind: "accepted", waits: true, changes: [] });
    expect(monitor.nextDeadline()).toBe(Date.parse(received.time));
    expect(changesIn(monitor.advance(received.time))).toEqual([["opened", "A-1", "pending"]]);
    expect(changesIn(monitor.advance(received.time))).toEqual([]);
    expect(monitor.nextDeadline()).toBe(Date.parse("2026-02-02T11:00:00+07:00"));
    expect(changesIn(monitor.advance("2026-02-02T11:00:00+07:00"))).toEqual([]);
    expect(changesIn(monitor.advance(Date.parse("2026-02-02T11:00:00.001+07:00")))).toEqual([["decided", "A-1", "violated"]]);
    expect(monitor.nextDeadline()).toBeNull();
    expect(monitor.findings().map(({ status }) => status)).toEqual(["violated"]);
    const late = record("a", "request.answered", "request-9", "2026-02-02T12:00:00+07:00");
    ingested(monitor.ingest(late));
    expect(changesIn(monitor.advance(late.time))).toEqual([["moved", "A-1", "violated"]]);
    expect(monitor.revisions()).toEqual([]);
  });

  it("revises a final verdict for a record that came late, and says which, when recorded and what changed", () => {
    const monitor = createMonitor(program, { lateness: 3_600_000 });
    ingested(monitor.ingest(received));
    monitor.advance("2026-02-02T12:00:00+07:00");
    const { changes, waits } = ingested(monitor.ingest({ ...answered, recordedtime: "2026-02-02T11:59:00+07:00" }));
    expect(waits).toBe(false);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: "revised",
      before: { status: "violated" },
      finding: { status: "satisfied" },
      because: {
        event: { source: "desk-log", id: "a" },
        recorded: Date.parse("2026-02-02T11:59:00+07:00"),
        late: 2 * 3_600_000,
        beyondLateness: true,
      },
    });
    expect(changes[0]?.changed).toContainEqual({ field: "status", from: "violated", to: "satisfied" });
    expect(monitor.revisions()).toMatchObject([{ clause: "A-1", case: { key: "request-9" }, withdrawn: false }]);
    const retraction = {
      ...record("t", "patuh.retracted", "x", "2026-02-02T12:00:00+07:00"),
      data: { source: "desk-log", id: "r", reason: "no" },
    };
    const taken = ingested(monitor.ingest(retraction));
    expect(taken.changes.map(({ kind, finding, because }) => [kind, finding, because?.event.id])).toEqual([["withdrawn", null, "t"]]);
    expect(monitor.revisions().map(({ withdrawn }) => withdrawn)).toEqual([false, true]);
    const restored = createMonitor(program, { snapshot: JSON.parse(JSON.stringify(monitor.snapshot())) });
    expect(restored.revisions()).toEqual(monitor.revisions());
  });

  it("says of a record that is not to be used why, and keeps the first of two that disagree", () => {
    const monitor = createMonitor(program);
    const problemsOf = (value: unknown) => {
      const outcome = monitor.ingest(value);
      return outcome.ok ? [] : outcome.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    };
    expect(problemsOf("nothing")).toEqual(["not-an-object "]);
    expect(problemsOf({ ...received, time: "yesterday" })).toEqual(["invalid-time /time"]);
    expect(problemsOf({ ...received, data: { urgent: "yes" } })).toEqual(["data-unfit /data/urgent"]);
    expect(ingested(monitor.ingest(received)).kind).toBe("accepted");
    expect(ingested(monitor.ingest({ ...received, time: "2026-02-02T02:00:00Z" })).kind).toBe("duplicate");
    expect(problemsOf({ ...received, subject: "another" })).toEqual(["identity-conflict "]);
    monitor.advance("2026-02-02T10:00:00+07:00");
    expect(monitor.report().input).toMatchObject({ events: 1, duplicates: 1 });
    expect(monitor.report().findings.map(({ case: { key } }) => key)).toEqual(["request-9"]);
  });

  it("keeps a record as it was when it came", () => {
    const monitor = createMonitor(program);
    const data = { urgent: false };
    ingested(monitor.ingest({ ...received, data }));
    data.urgent = true;
    monitor.advance("2026-02-02T10:00:00+07:00");
    expect(monitor.findings().map(({ clause }) => clause)).toEqual(["A-1"]);
  });

  it("refuses to go back, and what is no instant", () => {
    const monitor = createMonitor(program);
    monitor.advance("2026-02-02T10:00:00+07:00");
    const codes = ["2026-02-02T09:59:59.999+07:00", "soon", Number.NaN, 0.5, 1e300].map((to) => {
      const outcome = monitor.advance(to);
      return outcome.ok ? "ok" : outcome.problem.code;
    });
    expect(codes).toEqual(["goes-back", "not-an-instant", "not-an-instant", "not-an-instant", "not-an-instant"]);
    expect(monitor.asOf).toBe(Date.parse("2026-02-02T10:00:00+07:00"));
    expect(() => createMonitor(program).report()).toThrow(RangeError);
    expect(() => createMonitor(program, { lateness: -1 })).toThrow(MonitorError);
  });
});

describe("a snapshot", () => {
  const monitor = createMonitor(program);
  for (const event of [...events, received]) monitor.ingest(event);
  monitor.advance("2026-02-02T10:30:00+07:00");
  const snapshot = monitor.snapshot();

  /** As someone would who can count a digest. */
  const signed = (changes: object): object => {
    const { digest: _, ...content } = { ...snapshot, ...changes };
    return { ...content, digest: digestOf(canonicalJson(content)) };
  };
  const refusal = (value: unknown, policy = text): string => {
    try {
      createMonitor(programOf(policy), { snapshot: value });
    } catch (error) {
      if (error instanceof MonitorError) return `${error.problem.code} ${error.problem.pointer}`;
      throw error;
    }
    return "restored";
  };

  it("is restored to the same, whatever order its keys came to stand in", () => {
    const reordered: MonitorSnapshot = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(snapshot).reverse())));
    const restored = createMonitor(program, { snapshot: reordered });
    expect(restored.snapshot()).toEqual(snapshot);
    expect(restored.report()).toEqual(monitor.report());
    expect(JSON.stringify(restored.ingest(answered))).toBe(JSON.stringify(monitor.ingest(answered)));
    expect(JSON.stringify(restored.advance("2026-02-03T00:00:00+07:00"))).toBe(
      JSON.stringify(monitor.advance("2026-02-03T00:00:00+07:00")),
    );
    expect(restored.snapshot()).toEqual(monitor.snapshot());
  });

  it("is refused where it is no snapshot, of another version, damaged or cut short", () => {
    expect(refusal(null)).toBe("not-a-snapshot ");
    expect(refusal(JSON.stringify(snapshot))).toBe("not-a-snapshot ");
    expect(refusal({ ...snapshot, schema: "patuh/report/v1" })).toBe("not-a-snapshot ");
    expect(refusal({ ...snapshot, schema: "patuh/monitor/v2" })).toBe("unknown-snapshot-version /schema");
    expect(refusal({ ...snapshot, events: snapshot.events.slice(1) })).toBe("damaged-snapshot /digest");
    expect(refusal({ ...snapshot, asOf: 0 })).toBe("damaged-snapshot /digest");
    const { digest: _, ...without } = snapshot;
    expect(refusal(without)).toBe("damaged-snapshot /digest");
    const cyclic: { [key: string]: unknown } = { ...snapshot };
    cyclic["events"] = cyclic;
    expect(refusal(cyclic)).toBe("damaged-snapshot ");
  });

  it("is refused where its digest is right and what it says is not", () => {
    expect(refusal(signed({}))).toBe("restored");
    expect(refusal(signed({ lateness: -1 }))).toBe("invalid-lateness /lateness");
    expect(refusal(signed({ asOf: "now" }))).toBe("damaged-snapshot /asOf");
    expect(refusal(signed({ duplicates: 0.5 }))).toBe("damaged-snapshot /duplicates");
    expect(refusal(signed({ events: {} }))).toBe("damaged-snapshot /events");
    expect(refusal(signed({ events: [received, { id: "x" }] }))).toBe("damaged-snapshot /events/1");
    expect(refusal(signed({ events: [received, received] }))).toBe("damaged-snapshot /events/1");
    expect(refusal(signed({ revisions: [{}] }))).toBe("damaged-snapshot /revisions");
  });

  it("is refused under other policies or zone data, unless its records are to be judged anew", () => {
    const other = text.replace("within: 2 jam", "within: 1 jam");
    expect(refusal(snapshot, other)).toBe("other-policies /policies");
    expect(refusal(signed({ tz: "1999z" }))).toBe("other-time-zone-data /tz");
    expect(refusal(signed({ calendars: [{ id: "x", digest: "y" }] }))).toBe("other-calendars /calendars");
    const replayed = createMonitor(programOf(other), { snapshot, migrate: "replay" });
    const asOf = "2026-02-02T10:30:00+07:00";
    expect(replayed.report()).toEqual(evaluate(programOf(other), [...events, received], { asOf }));
  });
});
