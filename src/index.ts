/**
 * patuh: checks recorded events against standard operating procedures.
 *
 * ```ts
 * import { compile, evaluate, loadPolicies } from "patuh";
 *
 * const { policies, diagnostics } = await loadPolicies("policies/id-kominfo-telegram");
 * const program = compile(policies);
 * const report = evaluate(program, events, { asOf: "2017-08-12T00:00:00+07:00" });
 * ```
 *
 * @packageDocumentation
 */

export type {
  Advanced,
  Because,
  ChangedField,
  Clause,
  Clock,
  ClockSpec,
  Deviation,
  Diagnostic,
  Due,
  DueRequest,
  EvaluateOptions,
  Evaluation,
  EventIdentity,
  EventProblem,
  Explanation,
  Finding,
  FindingChange,
  IdentityConflict,
  Ingested,
  Instant,
  Json,
  Language,
  LoadResult,
  LocatedEvent,
  MergedEvents,
  Monitor,
  MonitorOptions,
  MonitorProblem,
  MonitorSnapshot,
  Paint,
  Policy,
  Program,
  ReadEventsOptions,
  RecordedEvent,
  RejectedLine,
  Report,
  ReportFacts,
  ReportFinding,
  ReportRevision,
  ReportWithdrawn,
  Revision,
  RevisionScope,
  Scenario,
  ScenarioFailure,
  Stretch,
  Text,
  TextStyle,
  ToEvent,
  Verdict,
  XStateForm,
} from "./core.js";
export {
  AsyncNeeded,
  buildReport,
  compile,
  createClock,
  dueInstant,
  EndlessChain,
  evaluateEvents,
  evaluateEventsAsync,
  explainDue,
  formatInstant,
  formatJson,
  formatText,
  InvalidEventsError,
  loadTexts,
  MonitorError,
  mergeIdentical,
  parseInstant,
  parseTerm,
  plain,
  readEvents,
  renderDiagnostic,
  runScenario,
  runScenarioAsync,
  toEvent,
  toJsonRules,
  toXState,
  VERSION,
  WorkspaceError,
} from "./core.js";
export { evaluate, evaluateAsync } from "./workspace/evaluate-here.js";
export { loadPolicies } from "./workspace/load-policies.js";
export { createMonitor } from "./workspace/monitor/monitor-here.js";
