import { describe, expect, it } from "vitest";
import { checkHistory, instant, shippedEvents, shippedProgram, statusesOf } from "./shipped-history.js";

const program = shippedProgram();
const mails = ["e-mail-1", "e-mail-2", "e-mail-3", "e-mail-4", "e-mail-5", "e-mail-6"];
const restored = ["core.telegram.org", "desktop.telegram.org", "macos.telegram.org", "telegram.me", "telegram.org", "web.telegram.org"];
const unreachable = ["flora-1.web.telegram.org", "flora.web.telegram.org", "pluto.web.telegram.org", "t.me", "venus.web.telegram.org"];

function all(keys: readonly string[], status: string): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, status]));
}

describe("the recorded history 2016-2018", () => {
  it("violates nothing as of 31 July 2017: no version bound anyone yet", () => {
    const { findings } = checkHistory(program, "2017-07-31T00:00:00+07:00");
    expect(findings).toEqual([]);
  });

  it("as if 1.0.0, on 14 July 2017 at noon: every e-mail's answer overdue, removal undetermined", () => {
    const evaluation = checkHistory(program, "2017-07-14T12:00:00+07:00", "1.0.0");
    expect(statusesOf(evaluation, "NT-1")).toEqual(all(mails, "violated"));
    expect(statusesOf(evaluation, "NT-2")).toEqual(all(mails, "undetermined"));
    const dispute = evaluation.findings
      .filter((finding) => finding.clause === "NT-1")
      .every((finding) => finding.reason.id.includes("diperselisihkan"));
    expect(dispute).toBe(true);
    const removal = evaluation.findings.find((finding) => finding.clause === "NT-2");
    expect(removal?.reason.en).toContain("`data.scope` is not known");
  });

  it("as of midnight after 10 August: access restored for six names, pending for the five unreachable", () => {
    const evaluation = checkHistory(program, "2017-08-11T00:00:00+07:00");
    expect(statusesOf(evaluation, "AC-1")).toEqual({ ...all(restored, "satisfied"), ...all(unreachable, "pending") });
  });

  it("as of midnight after 11 August: those five undetermined, because records end", () => {
    const evaluation = checkHistory(program, "2017-08-12T00:00:00+07:00");
    expect(statusesOf(evaluation, "AC-1")).toEqual({ ...all(restored, "satisfied"), ...all(unreachable, "undetermined") });
    const reasons = evaluation.findings
      .filter((finding) => finding.clause === "AC-1" && finding.status === "undetermined")
      .map((finding) => finding.reason.en);
    expect(new Set(reasons)).toEqual(new Set(["cannot be determined: no records of `access.restored` after 2017-08-11T00:00:00+07:00"]));
  });

  it("cites a source in every event and turns no total into one", () => {
    for (const event of shippedEvents()) {
      expect(event.source).toMatch(/^press:/);
      expect(JSON.stringify(event.data)).toContain("citation");
    }
    // Removals are known only as totals (166 channels, 2,145 items): none has a date of its own.
    const removals = shippedEvents().filter((event) => event.type.startsWith("content.") || event.type.startsWith("removal."));
    expect(removals.map((event) => event.type)).toEqual(["removal.announced"]);
  });

  it("keeps every final status at events, due instants, local midnights, a millisecond beside them and 2,000 random instants", () => {
    for (const version of [null, "1.0.0"]) {
      const decided = new Map<string, string>();
      let finals = 0;
      for (const asOf of instantsToTry(version)) {
        const now = new Map(checkHistory(program, asOf, version).findings.map((finding) => [finding.id, finding]));
        for (const [id, status] of decided) expect([id, now.get(id)?.status]).toEqual([id, status]);
        for (const finding of now.values()) {
          if (!["satisfied", "violated", "discharged", "void"].includes(finding.status)) continue;
          finals++;
          decided.set(finding.id, finding.status);
        }
      }
      expect(finals).toBeGreaterThan(500);
    }
  }, 240_000);
});

/** Ascending instants at which a verdict could turn, and many at which it should not. */
function instantsToTry(version: string | null): readonly number[] {
  const first = instant("2016-03-28T00:00:00+07:00");
  const last = instant("2017-08-20T00:00:00+07:00");
  const dues = checkHistory(program, "2018-06-01T00:00:00+07:00", version).findings.flatMap(({ dueAt, dueUntil }) =>
    [dueAt, dueUntil].filter((due) => due !== null),
  );
  const events = shippedEvents().flatMap((event) => [event.time, ...(event.until === null ? [] : [event.until])]);
  const midnights: number[] = [];
  for (let at = first; at <= last; at += 86_400_000) midnights.push(at);
  const turning = [...dues, ...events, ...midnights].flatMap((at) => [at - 1, at, at + 1]);
  let state = 20170714;
  const random = Array.from({ length: 2000 }, () => {
    // A linear congruential generator: the same instants in every run.
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return first + Math.floor((state / 2_147_483_648) * (last - first));
  });
  return [...new Set([...turning, ...random])].sort((left, right) => left - right);
}
