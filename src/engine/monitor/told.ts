import { findingsAsOf } from "../conclude.js";
import type { Finding } from "../finding.js";
import { judgedAlone } from "../findings/judgements.js";
import { strictFindingOf } from "../findings/strict-findings.js";
import { toFinding } from "../findings/to-finding.js";
import { closeUnit, isDrifting } from "../norms/close-open.js";
import { required } from "../required.js";
import type { Run } from "../run/run.js";
import type { Session } from "../run/session.js";
import { UnitNames } from "./unit-names.js";
import type { Weave } from "./weave.js";

/** A finding as it was told before and as it is now; `null` where there was, or is, none. */
export interface Difference {
  readonly before: Finding | null;
  readonly now: Finding | null;
}

/** What has been read of one run for good: which findings came of each thing settled; `null` where none did. */
interface Read {
  readonly outcomes: (string | null)[];
  readonly steps: (string | null)[];
}

/** How much of a run's lists had come when time stood before the events of the instant looked at. */
interface Counts {
  readonly outcomes: number;
  readonly steps: number;
}

/** The findings told last, and which of them must be looked at again. */
export class Told {
  readonly #findings = new Map<string, Finding>();
  /** By the run's place in the session. */
  #read: Read[] = [];
  /** By run and unit: findings on what is still open there. */
  readonly #open = new Map<number, Map<string, readonly string[]>>();
  /** Findings that came of the instant looked at alone, which may hold more events. */
  #ofTheInstant: readonly string[] = [];
  /** Findings on what was settled and has been taken back. */
  readonly #unsettled = new Set<string>();
  /** Units to look at again, whatever happens. */
  readonly #again = new UnitNames();

  #effort = 0;

  /** How many units have been looked at. */
  get effort(): number {
    return this.#effort;
  }

  get findings(): Iterable<Finding> {
    return this.#findings.values();
  }

  /** Forgets what was settled by steps that have been taken back. */
  rewound(session: Session, whole: boolean): void {
    for (const [place, { outcomes, steps }] of this.#read.entries()) {
      const kept = whole ? { outcomes: 0, steps: 0 } : countsOf(required(session.runs[place], "run"));
      for (const id of [...outcomes.splice(kept.outcomes), ...steps.splice(kept.steps)]) if (id !== null) this.#unsettled.add(id);
    }
    if (whole) for (const [place, units] of this.#open) for (const key of units.keys()) this.#again.add(place, key);
  }

  /** Returns what is to be told otherwise by now. */
  look(weave: Weave): readonly Difference[] {
    // Once time has come to a measure it does not go back.
    return weave.session.packs.every((pack) => pack.judgesApart(weave.position)) ? this.#lookAtTouched(weave) : this.#lookAtAll(weave);
  }

  /** Where findings rest on more than one unit. */
  #lookAtAll(weave: Weave): readonly Difference[] {
    weave.touched.clear();
    const before = new Map(this.#findings);
    const now = weave.look((session) => findingsAsOf(session, weave.position));
    this.#effort += now.length;
    this.#findings.clear();
    for (const finding of now) this.#findings.set(finding.id, finding);
    const gone = [...before.values()].filter(({ id }) => !this.#findings.has(id)).map((finding) => ({ before: finding, now: null }));
    return [...now.map((finding) => ({ before: before.get(finding.id) ?? null, now: finding })), ...gone];
  }

  /** Looks at every unit in which something may be told otherwise, and at no other. */
  #lookAtTouched(weave: Weave): readonly Difference[] {
    const before = new Map(weave.session.runs.map((run) => [run, countsOf(run)]));
    const touched = new UnitNames();
    touched.addAll(weave.touched);
    weave.touched.clear();
    return weave.look((session) => {
      const asOf = weave.position;
      const differences = new Map<string, Finding | null>();
      const set = (finding: Finding): string => {
        if (!differences.has(finding.id)) differences.set(finding.id, this.#findings.get(finding.id) ?? null);
        this.#findings.set(finding.id, finding);
        return finding.id;
      };
      const unset = (id: string): void => {
        const finding = this.#findings.get(id);
        if (finding === undefined) return;
        if (!differences.has(id)) differences.set(id, finding);
        this.#findings.delete(id);
      };
      const units = this.#toLookAt(session, touched, weave.touched);
      weave.touched.clear();
      this.#effort += units.length;
      for (const id of [...this.#unsettled, ...this.#ofTheInstant]) unset(id);
      for (const [place, key] of units) for (const id of this.#open.get(place)?.get(key) ?? []) unset(id);
      this.#unsettled.clear();
      const fleeting: string[] = [];
      for (const [place, run] of session.runs.entries()) {
        const read = this.#readOf(place);
        const until = required(before.get(run), "run");
        read.outcomes.push(...ofOutcomes(run, read.outcomes.length, until.outcomes).map((each) => (each === null ? null : set(each))));
        read.steps.push(...ofSteps(run, read.steps.length, until.steps).map((each) => (each === null ? null : set(each))));
        fleeting.push(...findingsSince(run, until).map(set));
      }
      for (const [place, key] of units) {
        const run = session.runs[place];
        const unit = run?.units.ifAny(key);
        if (run === undefined || unit === undefined) this.#open.get(place)?.delete(key);
        else {
          const drifting = isDrifting(run, unit, asOf);
          const counts = countsOf(run);
          closeUnit(run, unit, asOf);
          this.#setOpen(place, key, findingsSince(run, counts).map(set));
          if (drifting) this.#again.add(place, key);
        }
      }
      this.#ofTheInstant = fleeting;
      return [...differences].map(([id, known]) => ({ before: known, now: this.#findings.get(id) ?? null }));
    });
  }

  /** Units touched, for good or by what the instant looked at brings; all of a run where time alone changes what is known. */
  #toLookAt(session: Session, touched: UnitNames, fleeting: UnitNames): readonly (readonly [run: number, key: string])[] {
    const names = new UnitNames();
    for (const each of [touched, fleeting, this.#again]) names.addAll(each);
    this.#again.clear();
    this.#again.addAll(fleeting);
    for (const [place, run] of session.runs.entries()) {
      if (!run.isUncertain) continue;
      for (const { key } of run.units) names.add(place, key);
      for (const key of this.#open.get(place)?.keys() ?? []) names.add(place, key);
      // Until it is certain again, and once more then.
      for (const { key } of run.units) this.#again.add(place, key);
    }
    return [...names];
  }

  #readOf(place: number): Read {
    const read = this.#read[place] ?? { outcomes: [], steps: [] };
    this.#read[place] = read;
    return read;
  }

  #setOpen(place: number, key: string, ids: readonly string[]): void {
    const units = this.#open.get(place) ?? new Map<string, readonly string[]>();
    this.#open.set(place, units);
    if (ids.length === 0) units.delete(key);
    else units.set(key, ids);
  }
}

function countsOf({ settledOutcomes, notAllowed }: Run): Counts {
  return { outcomes: settledOutcomes.items.length, steps: notAllowed.items.length };
}

function ofOutcomes(run: Run, from: number, until: number): readonly (Finding | null)[] {
  return run.settledOutcomes.items.slice(from, until).map((outcome) => toFinding(run.plan, judgedAlone(run, outcome)));
}

function ofSteps(run: Run, from: number, until: number): readonly (Finding | null)[] {
  return run.notAllowed.items.slice(from, until).map((noted) => strictFindingOf(run, noted));
}

function findingsSince(run: Run, { outcomes, steps }: Counts): readonly Finding[] {
  const found = [...ofOutcomes(run, outcomes, Number.POSITIVE_INFINITY), ...ofSteps(run, steps, Number.POSITIVE_INFINITY)];
  return found.filter((finding) => finding !== null);
}
