import type { RecordedEvent } from "../events/event.js";
import type { Instant } from "../time/instant.js";
import { refuseRules } from "./async-needed.js";
import { conclude } from "./conclude.js";
import { evaluationOrder } from "./event-order.js";
import type { Evaluation } from "./finding.js";
import { knownEvents } from "./known-events.js";
import { isHeard } from "./plan/heard.js";
import type { Program } from "./program.js";
import { answerRules } from "./rules/answer-rules.js";
import { Darkness } from "./run/darkness.js";
import type { Numbered } from "./run/pack-runs.js";
import { Session } from "./run/session.js";

export interface EvaluateOptions {
  /** How far the records are complete. */
  readonly asOf: Instant;
  /** Hides what was recorded later; `null`, the default: everything in the input is known. */
  readonly knownAt?: Instant | null;
  /** Replay under this version, in force or not. */
  readonly asIf?: { readonly policy: string; readonly version: string } | null;
}

/**
 * Evaluates recorded events. Pure: the same program, events and options give the same evaluation.
 * Events may come in any order; identities must be unique (see `events/`). Throws an AsyncNeeded for a program with rules.
 */
export function evaluateEvents(program: Program, all: readonly RecordedEvent[], options: EvaluateOptions): Evaluation {
  refuseRules(program, "evaluateEventsAsync");
  return evaluateUnanswered(program, all, options);
}

/** As `evaluateEvents`, for programs with rules too, which json-rules-engine answers. */
export async function evaluateEventsAsync(program: Program, all: readonly RecordedEvent[], options: EvaluateOptions): Promise<Evaluation> {
  return answerRules(program, evaluateUnanswered(program, all, options));
}

/** Everything but what json-rules-engine is to answer, which findings hold as their `question`. */
export function evaluateUnanswered(program: Program, all: readonly RecordedEvent[], options: EvaluateOptions): Evaluation {
  const { asOf } = options;
  const asIf = options.asIf ?? null;
  const knownAt = options.knownAt ?? null;
  const known = knownEvents(all, knownAt);
  const { events } = known;
  const inOrder = events.filter((event) => hasBegun(event, asOf)).sort(evaluationOrder(program.ranks));
  const session = new Session(program, { darkness: new Darkness(events), replay: asIf === null ? null : { ...asIf, events: inOrder } });
  session.begin();
  for (const instant of byInstant(inOrder)) session.deliver(instant.time, instant.events);
  session.bringTo(asOf);
  return conclude(session, { program, asOf, knownAt, known, inOrder });
}

/** Events that versions hear, those of one instant together, numbered in the order of all. */
function* byInstant(inOrder: readonly RecordedEvent[]): Iterable<{ readonly time: Instant; readonly events: readonly Numbered[] }> {
  let events: Numbered[] = [];
  for (const [ordinal, event] of inOrder.entries()) {
    if (!isHeard(event)) continue;
    const time = events[0]?.event.time;
    if (time !== undefined && time !== event.time) {
      yield { time, events };
      events = [];
    }
    events.push({ event, ordinal });
  }
  const time = events[0]?.event.time;
  if (time !== undefined) yield { time, events };
}

/** An exact event counts at its instant; a span only once `asOf` is past its start. */
export function hasBegun(event: RecordedEvent, asOf: Instant): boolean {
  return event.until === null ? event.time <= asOf : event.time < asOf;
}
