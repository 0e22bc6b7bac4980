import { type AnyMachineSnapshot, initialTransition, transition } from "xstate";
import type { Machine, Transition } from "../../language/model/machine.js";
import type { Truth } from "../conditions/truth.js";
import { toXState, transitionNumber, type XStateForm } from "./to-xstate.js";

/** One configuration of a machine, met while running. */
export interface StateEntry {
  readonly index: number;
  /** Path of the active leaf from the root, `open.waiting`. */
  readonly path: string;
  /** Paths of every active state, the leaf's ancestors included. */
  readonly active: ReadonlySet<string>;
  /** Event types for which some transition is declared here. */
  readonly accepts: readonly string[];
  readonly final: boolean;
}

/** What XState does with an event in a state once its guards are answered. */
export interface Step {
  readonly to: StateEntry;
  /** Whether the state declares a transition whose guard passes. */
  readonly taken: boolean;
  /** Paths active now that were not before. */
  readonly entered: ReadonlySet<string>;
  readonly remember: readonly Transition[];
}

/** A guard that XState consults next, and what follows from either answer, as far as it has come up. */
interface Question {
  readonly kind: "ask";
  readonly number: number;
  readonly guarded: Transition;
  yes: Node | null;
  no: Node | null;
}

type Node = { readonly kind: "leaf"; readonly step: Step } | Question;

/**
 * A machine as a table: derived lazily from XState's own `transition`, one entry for each
 * state, event type and sequence of guard answers that has come up. XState stays the only
 * statement of what a machine does.
 */
export class TransitionTable {
  readonly #form: XStateForm;
  readonly #snapshots: AnyMachineSnapshot[] = [];
  readonly #entries: StateEntry[] = [];
  readonly #byPath = new Map<string, StateEntry>();
  readonly #decisions: Map<string, Node>[] = [];
  readonly initial: StateEntry;
  readonly alphabet: ReadonlySet<string>;

  constructor(machine: Machine) {
    this.#form = toXState(machine);
    this.alphabet = machine.alphabet;
    const [snapshot] = initialTransition(this.#form.machine);
    this.initial = this.#intern(snapshot);
  }

  entry(index: number): StateEntry {
    const entry = this.#entries[index];
    if (entry === undefined) throw new Error(`no state with index ${index}`);
    return entry;
  }

  /** Steps from a state, asking `answer` for each guard that XState consults, in XState's order. */
  step(from: StateEntry, type: string, answer: (guarded: Transition) => boolean): Step {
    let node = this.#root(from, type);
    const answers = new Map<number, boolean>();
    while (node.kind === "ask") {
      const question: Question = node;
      const passes = answer(question.guarded);
      answers.set(question.number, passes);
      let next = passes ? question.yes : question.no;
      if (next === null) {
        next = this.#explore(from, type, answers);
        if (passes) question.yes = next;
        else question.no = next;
      }
      node = next;
    }
    return node.step;
  }

  /** Every step that some answers of the guards lead to. */
  possibleSteps(from: StateEntry, type: string, answer: (guarded: Transition) => Truth = () => null): readonly Step[] {
    const found = new Map<Step, true>();
    const pending: Map<Transition, boolean>[] = [new Map()];
    for (let fixed = pending.pop(); fixed !== undefined; fixed = pending.pop()) {
      const chosen = new Map(fixed);
      const step = this.step(from, type, (guarded) => {
        const known = chosen.get(guarded) ?? answer(guarded);
        if (known !== null) return known;
        pending.push(new Map([...chosen, [guarded, true]]));
        chosen.set(guarded, false);
        return false;
      });
      found.set(step, true);
    }
    return [...found.keys()];
  }

  #root(from: StateEntry, type: string): Node {
    const decisions = this.#decisions[from.index] ?? new Map<string, Node>();
    this.#decisions[from.index] = decisions;
    let root = decisions.get(type);
    if (root === undefined) {
      root = this.#explore(from, type, new Map());
      decisions.set(type, root);
    }
    return root;
  }

  /** Lets XState run with the answers so far: it either finishes or names the guard it needs. */
  #explore(from: StateEntry, type: string, answers: ReadonlyMap<number, boolean>): Node {
    const { machine, ask, transitions } = this.#form;
    const snapshot = this.#snapshots[from.index];
    if (snapshot === undefined) throw new Error(`no snapshot with index ${from.index}`);
    const unanswered: { number: number | null } = { number: null };
    ask.oracle = (number) => {
      const known = answers.get(number);
      if (known !== undefined) return known;
      unanswered.number = number;
      // XState has no way to pause at a guard: an exception leaves its pure transition without effect.
      throw new Error("guard not answered yet");
    };
    try {
      const taken = snapshot.status === "active" && machine.getTransitionData(snapshot, { type }).length > 0;
      const [next, actions] = transition(machine, snapshot, { type });
      return { kind: "leaf", step: this.#stepTo(from, next, taken, actions) };
    } catch (error) {
      const number = unanswered.number;
      const guarded = number === null ? undefined : transitions[number];
      if (number === null || guarded === undefined) throw error;
      return { kind: "ask", number, guarded, yes: null, no: null };
    } finally {
      ask.oracle = () => false;
    }
  }

  #stepTo(from: StateEntry, next: AnyMachineSnapshot, taken: boolean, actions: readonly { type: string; params?: unknown }[]): Step {
    const to = this.#intern(next);
    const entered = new Set([...to.active].filter((path) => !from.active.has(path)));
    const remember: Transition[] = [];
    for (const action of actions) {
      if (action.type !== "remember") continue;
      const transition = this.#form.transitions[transitionNumber(action.params)];
      if (transition !== undefined) remember.push(transition);
    }
    return { to, taken, entered, remember };
  }

  #intern(snapshot: AnyMachineSnapshot): StateEntry {
    const active = activePaths(snapshot.value);
    const path = active.at(-1) ?? "";
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const index = this.#entries.length;
    const accepts = [...this.alphabet].filter((type) => this.#declares(snapshot, type));
    const entry: StateEntry = { index, path, active: new Set(active), accepts, final: snapshot.status === "done" };
    this.#entries.push(entry);
    this.#snapshots.push(snapshot);
    this.#byPath.set(path, entry);
    return entry;
  }

  #declares(snapshot: AnyMachineSnapshot, type: string): boolean {
    const { machine, ask } = this.#form;
    ask.oracle = () => true;
    try {
      return snapshot.status !== "done" && machine.getTransitionData(snapshot, { type }).length > 0;
    } finally {
      ask.oracle = () => false;
    }
  }
}

/** Paths of the active states of a machine without parallel regions, outermost first. */
function activePaths(value: unknown): readonly string[] {
  const paths: string[] = [];
  let rest: unknown = value;
  let prefix = "";
  while (typeof rest === "object" && rest !== null) {
    const [name, inner]: [string, unknown] = Object.entries(rest)[0] ?? ["", null];
    prefix = prefix === "" ? name : `${prefix}.${name}`;
    paths.push(prefix);
    rest = inner;
  }
  if (typeof rest === "string") paths.push(prefix === "" ? rest : `${prefix}.${rest}`);
  return paths;
}
