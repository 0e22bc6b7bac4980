import { OnlineEvaluation } from "../../src/engine/monitor/online-evaluation.js";
import { compile } from "../../src/engine/program.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { loadTexts } from "../../src/language/load.js";

/**
 * Prints the processor time that an event costs the monitor while so many duties are open: in order, each followed by its own instant; and
 * coming ten seconds late. The cost is to grow with the logarithm of the open duties at most.
 */
const sizes = process.argv.slice(2).map(Number);
const timed = 20_000;
const start = Date.parse("2026-02-02T00:00:00Z");
const day = 24 * 60 * 60 * 1000;

const policy = `
apiVersion: patuh/v1
kind: Policy
metadata:
  id: bench
  version: "1.0.0"
  title: { id: Uji laju, en: Bench }
  status: agreed
  inForce: { from: "2026-01-01T00:00:00Z" }
sources: { here: { title: { id: Di sini, en: Here }, publisher: Bench, date: "2026-01-01" } }
parties: { desk: { title: { id: Meja, en: Desk } } }
clocks: { utc: { timezone: UTC } }
events:
  case.opened: { title: { id: Dibuka, en: Opened }, about: matter }
  case.closed: { title: { id: Ditutup, en: Closed }, about: matter }
machines:
  matter: { key: event.subject, initial: none, states: { none: { on: { case.opened: open } }, open: { on: { case.closed: done } }, done: {} } }
clauses:
  C-1:
    title: { id: Ditutup, en: Closed }
    source: here
    basis: stated
    obligation: { of: desk, when: case.opened, must: case.closed, within: 30 days }
`;

function event(id: string, type: string, subject: string, time: number): RecordedEvent {
  const rest = { until: null, recorded: time, sequence: null, actor: "desk", actorRole: null, data: null };
  return { source: "bench", id, type, subject, time, ...rest };
}

const { policies, diagnostics } = loadTexts([{ path: "bench.yaml", text: policy }]);
if (policies.length === 0) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message.en)));
const program = compile(policies);

function microseconds(each: (index: number) => void): number {
  const before = process.cpuUsage();
  for (let index = 0; index < timed; index++) each(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / timed;
}

let first: number | null = null;
for (const open of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const online = new OnlineEvaluation(program, 60 * 60 * 1000);
  const opened = Array.from({ length: open }, (_, index) => event(`o${index}`, "case.opened", `m${index}`, start + (index % 1_000)));
  online.load(opened, start + day);
  const inOrder = microseconds((index) => {
    const time = start + day + 1 + index;
    online.add(event(`n${index}`, index % 2 === 0 ? "case.opened" : "case.closed", `n${index >> 1}`, time));
    online.advance(time);
  });
  const now = start + 2 * day;
  online.advance(now);
  const late = microseconds((index) => {
    online.advance(now + index * 1_000);
    online.add(event(`l${index}`, "case.closed", `m${index}`, now + index * 1_000 - 10_000));
  });
  first ??= inOrder;
  const mebibytes = process.memoryUsage().heapUsed / 2 ** 20;
  process.stdout.write(
    `${open.toLocaleString("en")} open: in order ${inOrder.toFixed(1)} us an event (${Math.round(1e6 / inOrder).toLocaleString("en")}/s, ${(inOrder / first).toFixed(2)} x the first), ten seconds late ${late.toFixed(1)} us, heap ${mebibytes.toFixed(0)} MiB\n`,
  );
}
