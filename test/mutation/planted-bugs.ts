/** A bug that someone could have written, planted to see whether the tests notice it. */
export interface PlantedBug {
  /** What goes wrong with it. */
  readonly says: string;
  readonly file: string;
  /** Text that stands in the file exactly once, and what is put in its place. */
  readonly from: string;
  readonly to: string;
}

/** Each must make the cases or the laws fail. */
export const plantedBugs: readonly PlantedBug[] = Object.freeze([
  {
    says: "an act at the very instant it is due comes too late",
    file: "src/engine/norms/verdict.ts",
    from: "at.latest <= instance.due.earliest) return [inTime]",
    to: "at.latest < instance.due.earliest) return [inTime]",
  },
  {
    says: "the end of the log turns pending into violated",
    file: "src/engine/norms/verdict.ts",
    from: "if (asOf <= due.earliest) return [waiting];",
    to: "if (asOf <= due.earliest) return [over];",
  },
  {
    says: "a deadline is missed before the events of its instant",
    file: "src/engine/run/timers.ts",
    from: "deadline: 5",
    to: "deadline: 1",
  },
  {
    says: "what is unknown is true under not",
    file: "src/engine/conditions/truth.ts",
    from: "return truth === null ? null : !truth;",
    to: "return truth === null ? true : !truth;",
  },
  {
    says: "pauses that overlap are counted twice",
    file: "src/time/unite-pauses.ts",
    from: "if (last !== undefined && from <= last.until)",
    to: "if (last !== undefined && from < last.from)",
  },
  {
    says: "a void act still does what it does",
    file: "src/engine/run/apply-event.ts",
    from: "recordVoid(step, judged, machine, roleOfActor(step, plan, judged));\n    return;",
    to: "recordVoid(step, judged, machine, roleOfActor(step, plan, judged));",
  },
  {
    says: "a retraction takes nothing back",
    file: "src/engine/known-events.ts",
    from: "events: known.filter((event) => !retracted.has(event)),",
    to: "events: known,",
  },
  {
    says: "silence in the dark counts as nothing having happened",
    file: "src/engine/run/darkness.ts",
    from: "if (this.#dark.size === 0) return [];",
    to: "if (this.#dark.size >= 0) return [];",
  },
  {
    says: "a version still asks at the instant at which it ends",
    file: "src/engine/run/run.ts",
    from: "at.latest < until) return true;",
    to: "at.latest <= until) return true;",
  },
  {
    says: "a closed last day is not rolled on",
    file: "src/time/roll-to-working-day.ts",
    from: "if (own.closing === null) {",
    to: "if (own.closing === null || pauses.length === 0) {",
  },
  {
    says: "a duty that was breached cannot be cured",
    file: "src/engine/norms/perform-obligation.ts",
    from: "return { ...breach, cured: true,",
    to: "return { ...breach, cured: false,",
  },
  {
    says: "anyone's act performs the bearer's duty",
    file: "src/engine/norms/perform-obligation.ts",
    from: 'if (plan.norm.by === "any") return true;',
    to: 'if (plan.norm.by !== "none") return true;',
  },
]);
