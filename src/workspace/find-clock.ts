import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseDays, parseHours } from "../language/build/parse-hours.js";
import type { Policy } from "../language/model/policy.js";
import type { Calendar } from "../time/calendar.js";
import type { ClockSpec } from "../time/clock-spec.js";
import { zoneFor } from "../time/zone.js";
import { findCalendars } from "./find-calendars.js";
import { findPolicies, kindOf } from "./find-policies.js";
import { hasErrors, loadFiles } from "./load-files.js";
import type { UsageProblem } from "./usage-problem.js";

/** Which clock to count on: one of a policy, or one put together for the occasion. */
export type ClockChoice =
  /** `clock`: its name; `null` where the policy has a single one. */
  | { readonly kind: "policy"; readonly policy: string; readonly clock: string | null }
  | {
      readonly kind: "own";
      /** IANA name. */
      readonly timezone: string;
      /** A calendar's file or id. */
      readonly calendar: string | null;
      /** `sat,sun` */
      readonly weekend: string | null;
      /** `mon-fri 08:30-17:00` */
      readonly hours: string | null;
      readonly collectiveLeave: ClockSpec["collectiveLeave"];
    };

export type ClockOutcome =
  | { readonly kind: "found"; readonly spec: ClockSpec }
  | { readonly kind: "refused"; readonly problem: UsageProblem }
  | { readonly kind: "invalid"; readonly diagnostics: readonly Diagnostic[] };

/** Finds or builds the clock; of several versions of a policy the newest counts. */
export async function findClock(choice: ClockChoice, cwd: string): Promise<ClockOutcome> {
  return choice.kind === "policy" ? findPolicyClock(choice, cwd) : buildClock(choice, cwd);
}

async function findPolicyClock({ policy, clock }: Extract<ClockChoice, { kind: "policy" }>, cwd: string): Promise<ClockOutcome> {
  const files = await findPolicies([policy], cwd);
  if (!files.ok) return { kind: "refused", problem: files.problem };
  const loaded = await loadFiles([...files.value, ...(await findCalendars(files.value, cwd))], cwd);
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  if (hasErrors(loaded.value)) return { kind: "invalid", diagnostics: loaded.value.diagnostics };
  const newest = loaded.value.policies.reduce<Policy | null>(
    (best, one) => (best === null || one.inForce.from >= best.inForce.from ? one : best),
    null,
  );
  if (newest === null) return { kind: "refused", problem: { kind: "nothing-found", what: "policies", path: policy } };
  const names = [...newest.clocks.keys()];
  const [only] = names;
  const name = clock ?? (names.length === 1 ? only : undefined);
  if (name === undefined) return { kind: "refused", problem: { kind: "clock-needed", known: names } };
  const found = newest.clocks.get(name);
  if (found === undefined) return { kind: "refused", problem: { kind: "clock-not-found", clock: name, known: names } };
  return { kind: "found", spec: found.spec };
}

async function buildClock(choice: Extract<ClockChoice, { kind: "own" }>, cwd: string): Promise<ClockOutcome> {
  const zone = zoneFor(choice.timezone);
  if (zone === null) return { kind: "refused", problem: { kind: "unknown-zone", zone: choice.timezone } };
  const weekend = choice.weekend === null ? null : parseDays(choice.weekend);
  if (weekend !== null && !weekend.ok)
    return { kind: "refused", problem: { kind: "unreadable", option: "--weekend", text: weekend.problem } };
  const hours = choice.hours === null ? null : parseHours(choice.hours);
  if (hours !== null && !hours.ok) return { kind: "refused", problem: { kind: "unreadable", option: "--hours", text: hours.problem } };
  const calendar = choice.calendar === null ? null : await findCalendar(choice.calendar, cwd);
  if (calendar !== null && calendar.kind !== "calendar") return calendar;
  return {
    kind: "found",
    spec: {
      timezone: zone.timezone,
      calendar: calendar?.calendar ?? null,
      weekend: weekend?.value ?? [],
      collectiveLeave: choice.collectiveLeave,
      hours: (hours?.value ?? []).map((group) => ({ ...group, from: null, until: null })),
    },
  };
}

type CalendarOutcome = { readonly kind: "calendar"; readonly calendar: Calendar } | Exclude<ClockOutcome, { kind: "found" }>;

async function findCalendar(name: string, cwd: string): Promise<CalendarOutcome> {
  const path = resolve(cwd, name);
  const isFile = (await kindOf(path)) === "file";
  const loaded = await loadFiles(isFile ? [path] : await findCalendars([], cwd), cwd);
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  if (hasErrors(loaded.value)) return { kind: "invalid", diagnostics: loaded.value.diagnostics };
  const { calendars } = loaded.value;
  const [only] = calendars.values();
  const found = isFile ? only : calendars.get(name);
  if (found !== undefined) return { kind: "calendar", calendar: found };
  return { kind: "refused", problem: { kind: "calendar-not-found", calendar: name, known: [...calendars.keys()] } };
}
