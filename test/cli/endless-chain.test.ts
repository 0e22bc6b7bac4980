import { afterAll, expect, it } from "vitest";
import { runPatuh } from "../support/run-patuh.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const head = `apiVersion: patuh/v1
kind: Policy
metadata: { id: endless, version: "1.0.0", title: { id: Tanpa akhir, en: Without end }, status: agreed, inForce: { from: "2020-01-01T00:00:00Z" } }
sources: { example: { title: { id: Contoh, en: Example } } }
parties: { platform: { title: { id: Platform, en: Platform } } }
clocks: { utc: { timezone: UTC } }
events: { bell.rung: { title: { id: Lonceng berbunyi, en: The bell is rung } } }
`;

const folder = temporaryFolder({
  "waits.yaml": `${head}machines:
  lamp:
    key: single
    clock: utc
    initial: off
    states:
      off: { on: { bell.rung: red } }
      red: { after: { 1 minute: green } }
      green: { after: { 1 minute: red } }
clauses:
  P-1: { title: { id: Boleh, en: Allowed }, source: example, basis: stated, power: { of: platform, over: bell.rung } }
`,
  "breaches.yaml": `${head}clauses:
  O-1:
    title: { id: Lonceng dibunyikan lagi, en: The bell is rung again }
    source: example
    basis: stated
    obligation: { of: platform, when: { any: [bell.rung, { breach: O-1 }] }, must: bell.rung, within: 1 minute, clock: utc }
`,
  "events.ndjson": `{"specversion":"1.0","id":"1","source":"log","type":"bell.rung","subject":"b","time":"2020-02-01T00:00:00Z","actor":"platform"}\n`,
});
afterAll(() => folder.remove());

it.each([
  ["waits.yaml", "more than 10000 waits in a row begin one another in the machine `lamp`"],
  ["breaches.yaml", "more than 10000 breaches in a row begin one another's duties, the last one of `O-1`"],
])("ends a chain of %s with a message and exit code 3", (policy, message) => {
  const events = ["--events", "events.ndjson", "--as-of", "2021-01-01T00:00:00Z", "--lang", "en"];
  const { exit, stdout, stderr } = runPatuh(["check", policy, ...events], { cwd: folder.path });
  expect([exit, stdout]).toEqual([3, ""]);
  expect(stderr).toContain(message);
});
