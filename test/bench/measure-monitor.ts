import { existsSync } from "node:fs";
import type { RecordedEvent } from "../../src/events/event.js";

type Monitoring = typeof import("../../src/engine/monitor/online-evaluation.js");
type Compiling = typeof import("../../src/engine/program.js");
type Loading = typeof import("../../src/language/load.js");

// A built file: what a loader of TypeScript adds to every function would be measured too.
const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;
if (!existsSync(new URL(built("index.js")))) throw new Error("run `npm run build` first");
const { OnlineEvaluation }: Monitoring = await import(built("engine/monitor/online-evaluation.js"));
const { compile }: Compiling = await import(built("engine/program.js"));
const { loadTexts }: Loading = await import(built("language/load.js"));

const open = Number(process.argv[2] ?? "10000");
const timed = 20_000;
const start = Date.parse("2026-02-02T00:00:00Z");
const hour = 60 * 60 * 1000;
const day = 24 * hour;

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

/** Bytes that are in use once everything that can go has gone. */
function bytesInUse(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Microseconds that each step takes: at the middle, and of the slowest hundredth the fastest. */
function latency(step: (index: number) => void): string {
  const taken = new Float64Array(timed);
  for (let index = 0; index < timed; index++) {
    const before = performance.now();
    step(index);
    taken[index] = (performance.now() - before) * 1000;
  }
  taken.sort();
  const at = (share: number): string => (taken[Math.floor(share * timed)] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} us, p99 ${at(0.99)} us`;
}

const { policies, diagnostics } = loadTexts([{ path: "bench.yaml", text: policy }]);
if (policies.length === 0) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message.en)));
const program = compile(policies);

const opened = Array.from({ length: open }, (_, index) => event(`o${index}`, "case.opened", `m${index}`, start + (index % 1_000)));
const empty = bytesInUse();
const online = new OnlineEvaluation(program, hour);
online.load(opened, start + day);
const loaded = bytesInUse();
const inOrder = latency((index) => {
  const time = start + day + 1 + index;
  online.add(event(`n${index}`, index % 2 === 0 ? "case.opened" : "case.closed", `n${index >> 1}`, time));
  online.advance(time);
});
online.advance(start + day + hour + 2 * timed);
const closed = bytesInUse();
const now = start + 2 * day;
online.advance(now);
const late = latency((index) => {
  online.advance(now + index * 1_000);
  online.add(event(`l${index}`, "case.closed", `m${index}`, now + index * 1_000 - 10_000));
});
const windowed = bytesInUse();
const perOpen = Math.round((loaded - empty) / open).toLocaleString("en");
const perClosed = Math.round((closed - loaded) / (timed / 2)).toLocaleString("en");
process.stdout.write(
  `${open.toLocaleString("en")} open: in order ${inOrder}; ten seconds late ${late}; ${perOpen} bytes an open case beside its event, ` +
    `${perClosed} a closed one with its two; ${(loaded / 2 ** 20).toFixed(0)} MiB loaded, ${(windowed / 2 ** 20).toFixed(0)} MiB with an hour to take back\n`,
);
