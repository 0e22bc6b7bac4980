/**
 * patuh without the file system: everything here runs in a browser too. `patuh` itself has all of it and reads files.
 *
 * @packageDocumentation
 */

export type { Diagnostic } from "./diagnostics/diagnostic.js";
export { renderDiagnostic } from "./diagnostics/render-diagnostic.js";
export type { Language, Text } from "./diagnostics/text.js";
export { AsyncNeeded } from "./engine/async-needed.js";
export { toJsonRules } from "./engine/conditions/to-json-rules.js";
export { EndlessChain } from "./engine/endless-chain.js";
export { evaluateEvents, evaluateEventsAsync } from "./engine/evaluate.js";
export type { Deviation, Evaluation, Explanation, Finding, Verdict } from "./engine/finding.js";
export { toXState, type XStateForm } from "./engine/machines/to-xstate.js";
export type { Because, ChangedField, FindingChange } from "./engine/monitor/finding-change.js";
export { compile, type Program } from "./engine/program.js";
export type { EventIdentity, Json, RecordedEvent } from "./events/event.js";
export type { EventProblem } from "./events/event-problem.js";
export type { LocatedEvent } from "./events/located-event.js";
export { type IdentityConflict, type MergedEvents, mergeIdentical } from "./events/merge-identical.js";
export { type ReadEventsOptions, readEvents } from "./events/read-events.js";
export type { RejectedLine } from "./events/rejected-line.js";
export { type ToEvent, toEvent } from "./events/to-event.js";
export { type LoadResult, loadTexts } from "./language/load.js";
export type { Clause } from "./language/model/clause.js";
export type { Policy } from "./language/model/policy.js";
export type { Scenario } from "./language/model/scenario.js";
export { buildReport, type ReportFacts } from "./report/build-report.js";
export { formatJson } from "./report/formats/json.js";
export { type Paint, plain } from "./report/formats/paint.js";
export { formatText, type TextStyle } from "./report/formats/text/text.js";
export type { Report, ReportFinding, ReportRevision, ReportWithdrawn } from "./report/report.js";
export { type Clock, createClock } from "./time/clock.js";
export type { ClockSpec } from "./time/clock-spec.js";
export type { Due, DueRequest, Stretch } from "./time/due.js";
export { dueInstant } from "./time/due-instant.js";
export { explainDue } from "./time/explain-due.js";
export { formatInstant } from "./time/format-instant.js";
export type { Instant } from "./time/instant.js";
export { parseInstant } from "./time/parse-instant.js";
export { parseTerm } from "./time/parse-term.js";
export { type EvaluateOptions, evaluate, evaluateAsync, InvalidEventsError } from "./workspace/evaluate.js";
export type { RevisionScope } from "./workspace/find-revisions.js";
export {
  type Advanced,
  createMonitor,
  type Ingested,
  type Monitor,
  MonitorError,
  type MonitorOptions,
} from "./workspace/monitor/monitor.js";
export type { MonitorProblem } from "./workspace/monitor/monitor-problem.js";
export type { MonitorSnapshot, Revision } from "./workspace/monitor/snapshot.js";
export { runScenario, runScenarioAsync, type ScenarioFailure } from "./workspace/run-scenario.js";
export { VERSION } from "./workspace/version.js";
export { WorkspaceError } from "./workspace/workspace-error.js";
