import type { Instant } from "../../time/instant.js";
import { type Cause, uncertainOrder } from "../facts/cause.js";
import { spanCauses } from "../norms/verdict.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { Between, Instance } from "../ways/instance.js";
import type { RunningWait } from "../ways/running-wait.js";
import type { Way } from "../ways/way.js";
import type { Floating, World } from "../ways/world.js";

/** The time that passes as a unit is brought on: up to `now`, or, where `next` lies behind it, to the end of that instant. */
export interface Passing {
  readonly since: Instant;
  readonly now: Instant;
  readonly next: Instant;
}

/** What happens, somewhere in `at`, as a span ends. */
export interface Landing {
  /** A floating event happens. */
  land(world: World, way: Way, floating: Floating, at: Between): void;
  /** An instance is breached. */
  lapse(world: World, way: Way, instance: Instance, at: Between): void;
  /** A wait of a machine ends. */
  endWait(world: World, way: Way, machine: MachinePlan, wait: RunningWait, at: Between): void;
}

/** Something that happens at one instant of a span, and what comes of it where it did not yet. */
interface LandingSpan {
  readonly from: Instant;
  readonly until: Instant;
  readonly causes: readonly Cause[];
  readonly land: (at: Between) => void;
  readonly pass: () => void;
}

/** When spans of the way begin that something may happen in by then. */
export function startsOfSpans(world: World, { next, now }: Pick<Passing, "next" | "now">): readonly Instant[] {
  const waits = [...world.machines.unsureWaits(now)].map(({ running }) => running.due.earliest);
  return [...waits, ...world.floating.map(({ event }) => event.time), ...lapsingBefore(world, next).map(({ due }) => due.earliest)];
}

/** Lets one span end, or none where none has to; gives the first instant at which it may have. */
export function landOne(world: World, way: Way, { since, now, next }: Passing, landing: Landing): Instant | null {
  const spans = [
    ...spansOfEvents(world, way, landing),
    ...spansOfDues(world, way, next, landing),
    ...spansOfWaits(world, way, now, landing),
  ];
  const due = spans.some(({ until }) => until <= next);
  // To land comes first: where only one way is followed on, every instance that may begin is seen.
  const options = due ? spans : [...spans, null];
  const causes = spans.flatMap((span) => span.causes);
  const chosen = options.length === 1 ? options[0] : options[way.choose(options.length, causes)];
  if (chosen === null || chosen === undefined) {
    for (const span of spans) span.pass();
    return null;
  }
  const earliest = Math.max(chosen.from, since);
  chosen.land({ earliest, latest: Math.max(earliest, Math.min(chosen.until - 1, now)) });
  return earliest;
}

/** Lets one span end after the other, as long as some have to. */
export function landAll(world: World, way: Way, time: Passing, landing: Landing): void {
  let at: Instant | null = time.since;
  while (at !== null && startsOfSpans(world, time).length > 0) at = landOne(world, way, { ...time, since: at }, landing);
}

function spansOfEvents(world: World, way: Way, landing: Landing): readonly LandingSpan[] {
  return world.floating.map((floating) => ({
    from: floating.event.time,
    until: floating.until,
    causes: [uncertainOrder(floating.event.id)],
    land: (at) => {
      world.land(floating);
      landing.land(world, way, floating, at);
    },
    pass: () => undefined,
  }));
}

/** A breach comes after the events of its instant, so that one due at `next` is still to come. */
function spansOfDues(world: World, way: Way, next: Instant, landing: Landing): readonly LandingSpan[] {
  return lapsingBefore(world, next).map((instance) => ({
    from: instance.due.earliest,
    until: instance.due.latest + 1,
    causes: spanCauses(instance),
    land: (at) => {
      world.stopLapsing(instance.id);
      landing.lapse(world, way, instance, at);
    },
    pass: () => world.put({ ...instance, due: { earliest: next, latest: instance.due.latest } }),
  }));
}

function spansOfWaits(world: World, way: Way, now: Instant, landing: Landing): readonly LandingSpan[] {
  return [...world.machines.unsureWaits(now)].map(({ machine, running }) => ({
    from: running.due.earliest,
    // A wait is over at its instant, before whatever else happens then.
    until: running.due.latest,
    causes: running.causes,
    land: ({ earliest }) =>
      landing.endWait(world, way, machine, running, {
        earliest,
        latest: Math.max(earliest, Math.min(running.due.latest, now)),
      }),
    pass: () => undefined,
  }));
}

function lapsingBefore(world: World, next: Instant): readonly Instance[] {
  return world.lapsing().filter(({ due }) => due.earliest < next);
}
