import { type AnyMachineSnapshot, initialTransition, transition } from "xstate";
import type { Machine, Transition } from "../../language/model/machine.js";
import { required } from "../required.js";
import { type Configuration, Configurations } from "./configuration.js";
import { type NumberedWait, toXState, type XStateForm } from "./to-xstate.js";

/** One state of a machine as a whole, met while running: what is active, and what its history states would bring back. */
export interface StateEntry {
  readonly index: number;
  readonly configuration: Configuration;
  /** Event types for which some transition is declared here. */
  readonly accepts: readonly string[];
  readonly final: boolean;
}

/** What XState does with an event in a state once its guards are answered. */
export interface Step {
  readonly to: StateEntry;
  /** Whether the state declares a transition on the event whose guard passes. */
  readonly taken: boolean;
  /** Paths active at the end that were entered on the way. */
  readonly entered: ReadonlySet<string>;
  /** Paths of what was left on the way, whether or not it was entered again. */
  readonly left: ReadonlySet<string>;
  readonly remember: readonly Transition[];
}

/** A guard that XState consults next. */
export interface Question {
  readonly guarded: Transition;
  /** What has been remembered by now, since the event came. */
  readonly remembered: readonly Transition[];
}

/** What follows from either answer, as far as it has come up. */
interface Ask {
  readonly kind: "ask";
  readonly id: string;
  readonly question: Question;
  yes: Node | null;
  no: Node | null;
}

type Node = { readonly kind: "leaf"; readonly step: Step } | Ask;

/**
 * A machine as a table: derived lazily from XState's own `transition`, one entry for each
 * state, event type and sequence of guard answers that has come up. XState stays the only
 * statement of what a machine does.
 */
export class TransitionTable {
  readonly #form: XStateForm;
  readonly #configurations: Configurations;
  readonly #snapshots: AnyMachineSnapshot[] = [];
  readonly #entries: StateEntry[] = [];
  readonly #byState = new Map<string, StateEntry>();
  readonly #decisions: Map<string, Node>[] = [];
  readonly initial: StateEntry;
  readonly alphabet: ReadonlySet<string>;

  constructor(machine: Machine) {
    this.#form = toXState(machine);
    this.#configurations = new Configurations(machine.root);
    this.alphabet = machine.alphabet;
    const [snapshot] = initialTransition(this.#form.machine);
    this.initial = this.#intern(snapshot);
  }

  /** Every wait of the machine, in the order of declaration. */
  get waits(): readonly NumberedWait[] {
    return this.#form.waits;
  }

  /** Steps from a state, asking `answer` for each guard that XState consults, in XState's order. */
  step(from: StateEntry, type: string, answer: (question: Question) => boolean): Step {
    let node = this.#root(from, type);
    const answers = new Map<string, boolean>();
    while (node.kind === "ask") {
      const asked: Ask = node;
      const passes = answer(asked.question);
      answers.set(asked.id, passes);
      let next = passes ? asked.yes : asked.no;
      if (next === null) {
        next = this.#explore(from, type, answers);
        if (passes) asked.yes = next;
        else asked.no = next;
      }
      node = next;
    }
    return node.step;
  }

  /** Every step that some answers of the guards lead to; once there are more than `limit`, only some of them. */
  possibleSteps(from: StateEntry, type: string, limit: number): readonly Step[] {
    const found = new Map<Step, true>();
    const pending: Map<Question, boolean>[] = [new Map()];
    let tries = 0;
    for (let fixed = pending.pop(); fixed !== undefined && tries < limit * limit && found.size <= limit; fixed = pending.pop()) {
      tries++;
      const chosen = new Map(fixed);
      const step = this.step(from, type, (question) => {
        const known = chosen.get(question);
        if (known !== undefined) return known;
        pending.push(new Map([...chosen, [question, true]]));
        chosen.set(question, false);
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
  #explore(from: StateEntry, type: string, answers: ReadonlyMap<string, boolean>): Node {
    const { machine, ask } = this.#form;
    const snapshot = required(this.#snapshots[from.index], "snapshot");
    const remember: Transition[] = [];
    const unanswered: { node: Ask | null } = { node: null };
    ask.oracle = (number) => {
      // What was remembered since may change the answer to the same guard.
      const id = `${number}@${remember.length}`;
      const known = answers.get(id);
      if (known !== undefined) return known;
      const question = { guarded: this.#transition(number), remembered: [...remember] };
      unanswered.node = { kind: "ask", id, question, yes: null, no: null };
      // XState has no way to pause at a guard: an exception leaves its pure transition without effect.
      throw new Error("guard not answered yet");
    };
    ask.remembered = (number) => remember.push(this.#transition(number));
    try {
      const taken = snapshot.status === "active" && machine.getTransitionData(snapshot, { type }).length > 0;
      const [next, actions] = transition(machine, snapshot, { type });
      const to = this.#intern(next);
      return { kind: "leaf", step: { to, taken, ...changesBy(actions, to), remember } };
    } catch (error) {
      if (unanswered.node === null) throw error;
      return unanswered.node;
    } finally {
      ask.oracle = () => false;
      ask.remembered = () => undefined;
    }
  }

  #transition(number: number): Transition {
    return required(this.#form.transitions[number], "transition", String(number));
  }

  #intern(snapshot: AnyMachineSnapshot): StateEntry {
    const configuration = this.#configurations.of(snapshot.value);
    const state = JSON.stringify([idsOf(snapshot._nodes), snapshot.status, historyOf(snapshot)]);
    const known = this.#byState.get(state);
    if (known !== undefined) return known;
    const index = this.#entries.length;
    const accepts = [...this.alphabet].filter((type) => this.#declares(snapshot, type));
    const entry: StateEntry = { index, configuration, accepts, final: snapshot.status === "done" };
    this.#entries.push(entry);
    this.#snapshots.push(snapshot);
    this.#byState.set(state, entry);
    return entry;
  }

  #declares(snapshot: AnyMachineSnapshot, type: string): boolean {
    const { machine, ask } = this.#form;
    const before = ask.oracle;
    ask.oracle = () => true;
    try {
      return snapshot.status !== "done" && machine.getTransitionData(snapshot, { type }).length > 0;
    } finally {
      ask.oracle = before;
    }
  }
}

/** States entered in the course of a step that are active at its end, and those that were left in it. */
function changesBy(actions: readonly { type: string; params?: unknown }[], to: StateEntry): Pick<Step, "entered" | "left"> {
  const entered = new Set<string>();
  const left = new Set<string>();
  for (const { type, params } of actions) {
    if (typeof params !== "object" || params === null || !("state" in params) || typeof params.state !== "string") continue;
    const { state } = params;
    // Once a machine is done XState leaves every state that it ended in; for us it stays there.
    if (type === "left" && to.final && to.configuration.active.has(state)) continue;
    if (type === "left") {
      entered.delete(state);
      left.add(state);
    }
    if (type === "entered" && to.configuration.active.has(state)) entered.add(state);
  }
  return { entered, left };
}

function idsOf(nodes: readonly { readonly id: string }[]): readonly string[] {
  return nodes.map(({ id }) => id).sort();
}

/** What each history state would bring back; XState names the states in no fixed order. */
function historyOf(snapshot: AnyMachineSnapshot): readonly unknown[] {
  const history: Readonly<Record<string, readonly { readonly id: string }[]>> = snapshot.historyValue;
  return Object.entries(history)
    .map(([state, nodes]) => [state, idsOf(nodes)])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
}
