import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Finding } from "../../src/engine/finding.js";
import { compile } from "../../src/engine/program.js";
import { loadTexts } from "../../src/language/load.js";
import { sampleRecordedEvent } from "../support/sample-recorded-event.js";

const folder = new URL("../cases/engine/transition/", import.meta.url);

function findingOf(pack: string, clause: string, answeredAt: string | null, asOf: string): Finding {
  const names = ["1.0.0", "2.0.0"].map((version) => `policy-${pack}-${version}.yaml`);
  const { policies } = loadTexts(names.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") })));
  const given = (id: string, type: string, actor: string, time: string) =>
    sampleRecordedEvent({ id, type, actor, subject: "a", time, recordedtime: time, data: { urgent: false } });
  const events = [given("s", "letter.sent", "ministry", "2024-01-09T12:00:00+07:00")];
  if (answeredAt !== null) events.push(given("r", "letter.answered", "platform", answeredAt));
  const { findings } = evaluateEvents(compile(policies), events, { asOf: Date.parse(asOf) });
  const found = findings.filter((finding) => finding.clause === clause);
  expect(found).toHaveLength(1);
  const [only] = found;
  if (only === undefined) throw new Error("no finding");
  return only;
}

const before = "2024-01-09T13:00:00+07:00";
const after = "2024-01-10T13:00:00+07:00";

describe("a finding over a change of version", () => {
  it("keeps its id and names the version whose term counts", () => {
    const [first, second] = [before, after].map((asOf) => findingOf("immediate", "T-1", null, asOf));
    expect(second?.id).toBe(first?.id);
    expect([first?.policy.version, second?.policy.version]).toEqual(["1.0.0", "2.0.0"]);
    expect(second?.explain().transition.map(({ en }) => en)).toEqual([
      "since version 2.0.0 is in force its term `2 days` takes the place of `5 days`",
    ]);
  });

  it("counts from the change where the newer term does so", () => {
    const { term, stretches } = findingOf("immediate", "T-1", null, after).explain();
    expect(term).toBe("2 days");
    expect(stretches[0]?.from).toBe(Date.parse("2024-01-10T00:00:00+07:00"));
    expect(stretches.at(-1)?.until).toBe(Date.parse("2024-01-12T00:00:00+07:00"));
  });

  it("says that the newer version no longer asks it", () => {
    const { policy, reason } = findingOf("immediate", "T-2", null, after);
    expect(policy.version).toBe("1.0.0");
    expect(reason.en).toContain("version 2.0.0 no longer asks it");
  });

  it("names the version under which it is better for the bearer", () => {
    const longer = findingOf("most-favourable", "T-4", "2024-01-16T12:00:00+07:00", "2024-01-18T00:00:00+07:00");
    expect([longer.status, longer.policy.version]).toEqual(["satisfied", "2.0.0"]);
    expect(longer.explain().transition.map(({ en }) => en)).toEqual([
      "judged under version 2.0.0 too; what is better for the bearer, under version 2.0.0, stands",
    ]);
    const older = findingOf("most-favourable", "T-1", "2024-01-13T12:00:00+07:00", "2024-01-18T00:00:00+07:00");
    expect([older.status, older.policy.version]).toEqual(["satisfied", "1.0.0"]);
    expect(findingOf("most-favourable", "T-1", null, before).explain().transition).toEqual([]);
  });
});
