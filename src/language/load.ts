import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.js";
import type { Calendar } from "../time/calendar.js";
import { lintVersion } from "./lint/lint.js";
import { loadCalendar } from "./load-calendar.js";
import { loadPolicy } from "./load-policy.js";
import { loadScenario } from "./load-scenario.js";
import type { Policy } from "./model/policy.js";
import type { Scenario } from "./model/scenario.js";
import { type OpenedFile, openFile } from "./open-file.js";
import { placesOfCalendars } from "./places-of-calendars.js";
import { prepareVersion } from "./prepare-version.js";
import type { TextFile } from "./text-file.js";

export interface LoadResult {
  /** Without errors, in the order of their paths. */
  readonly policies: readonly Policy[];
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** By calendar id, `sha256:<hex>` of its file. */
  readonly digests: ReadonlyMap<string, string>;
  readonly scenarios: readonly Scenario[];
  /** Every problem of every file, sorted and each said once. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** Whether to look also for what is allowed and yet hardly meant; it takes longer. */
  readonly lint?: boolean;
}

/**
 * Reads policies, calendars and scenarios together, so that they can refer to one another. Never throws for
 * what a text holds: everything that is wrong in any file is told in one run, and a file with an error is
 * left out of what is handed back.
 */
export function loadTexts(files: readonly TextFile[], { lint = false }: LoadOptions = {}): LoadResult {
  const opened = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(openFile);
  const ofKind = (kind: OpenedFile["kind"]) => opened.filter((file) => file.kind === kind);
  const calendarFiles = ofKind("Calendar");
  const unreadableFiles = opened.some((file) => file.kind === null);
  const places = placesOfCalendars(calendarFiles);
  const none = { calendars: places, versions: [], unreadableFiles, namelessPolicies: false };
  const calendars = new Map(calendarFiles.flatMap((file) => loadCalendar(file, none) ?? []).map((each) => [each.calendar.id, each]));
  const models = new Map([...calendars].map(([id, { calendar }]) => [id, calendar]));
  const digests = new Map([...calendars].map(([id, { digest }]) => [id, digest]));

  const prepared = ofKind("Policy").map((file) => prepareVersion(file, { models, digests }));
  const namelessPolicies = prepared.some(({ declared }) => declared === null);
  const versions = prepared.flatMap(({ declared }) => declared ?? []);
  const library = { calendars: places, versions, unreadableFiles, namelessPolicies };
  const loaded = prepared.map((version) => ({ version, policy: loadPolicy(version, library) }));
  const policies = loaded.flatMap(({ policy }) => policy ?? []);
  const scenarios = ofKind("Scenario").flatMap((file) => loadScenario(file, library, policies) ?? []);
  if (lint) for (const { version, policy } of loaded) if (policy !== null) lintVersion(version, policy, policies, scenarios);
  const diagnostics = sortDiagnostics(opened.flatMap((file) => file.problems.diagnostics()));
  return { policies, calendars: models, digests, scenarios, diagnostics };
}
