import { type AnyStateMachine, assign, createMachine, raise } from "xstate";
import type { Machine, StateNode, Transition, Wait } from "../../language/model/machine.js";

/** What XState asks of us while it decides: whether the guard of the transition with this number passes. */
export type GuardOracle = (transition: number) => boolean;

/** Told what XState remembers, in its order, by the number of the transition that remembers it. */
export type RememberListener = (transition: number) => void;

/** A wait of a state, with the event by which XState hears that it is over. */
export interface NumberedWait {
  /** Position in the order of declaration. */
  readonly number: number;
  /** Path of the state that waits. */
  readonly state: string;
  readonly type: string;
  readonly wait: Wait;
}

/** The machine as XState runs it, with its transitions numbered in the order of declaration. */
export interface XStateForm {
  readonly machine: AnyStateMachine;
  /** By number; a transition's guard and `remember` go by the transition's number. */
  readonly transitions: readonly Transition[];
  /** Every wait, in the order of declaration. */
  readonly waits: readonly NumberedWait[];
  /** Answers guards and hears what is remembered while XState decides; set before each call. */
  readonly ask: { oracle: GuardOracle; remembered: RememberListener };
}

type Action =
  | { type: "remember"; params: { transition: number } }
  | { type: "entered" | "left"; params: { state: string } }
  | ReturnType<typeof raise>;

interface XStateTransition {
  target?: string;
  guard?: { type: "condition"; params: { transition: number } };
  reenter?: true;
  actions?: Action[];
}

interface XStateNode {
  initial?: string;
  type?: "final" | "parallel" | "history";
  history?: "shallow" | "deep";
  target?: string;
  tags?: string[];
  meta?: Record<string, unknown>;
  entry?: Action[];
  exit?: Action[];
  on?: Record<string, XStateTransition[]>;
  always?: XStateTransition[];
  after?: Record<string, XStateTransition[]>;
  states?: Record<string, XStateNode>;
}

/** XState's own event at the beginning of a machine. */
const beginning = "xstate.init";

/** The longest that timers of JavaScript can wait. */
const longestDelay = 2 ** 31 - 1;

interface Numbers {
  readonly machine: string;
  readonly transitions: Transition[];
  readonly waits: NumberedWait[];
}

function numbered(transition: Transition, { transitions }: Numbers): XStateTransition {
  const number = transitions.push(transition) - 1;
  const form: XStateTransition = {};
  if (transition.target !== null) form.target = transition.target;
  if (transition.guard !== null) form.guard = { type: "condition", params: { transition: number } };
  if (transition.reenter) form.reenter = true;
  const actions: Action[] = transition.raise.map((type) => raise({ type }));
  if (transition.remember.size > 0) actions.unshift({ type: "remember", params: { transition: number } });
  if (actions.length > 0) form.actions = actions;
  return form;
}

function nodeForm(node: StateNode, path: readonly string[], numbers: Numbers): XStateNode {
  const form: XStateNode = {};
  if (node.initial !== null) form.initial = node.initial;
  if (node.type === "final" || node.type === "parallel" || node.type === "history") form.type = node.type;
  if (node.history !== null) form.history = node.history;
  if (node.target !== null) form.target = node.target;
  if (node.tags.length > 0) form.tags = [...node.tags];
  if (node.meta !== null) form.meta = { policy: node.meta };
  if (path.length > 0 && node.type !== "history") {
    form.entry = [{ type: "entered", params: { state: path.join(".") } }];
    form.exit = [{ type: "left", params: { state: path.join(".") } }];
  }
  const all = (list: readonly Transition[]): XStateTransition[] => list.map((transition) => numbered(transition, numbers));
  if (node.on.size > 0) form.on = Object.fromEntries([...node.on].map(([type, list]) => [type, all(list)]));
  if (node.always.length > 0) form.always = all(node.always);
  if (node.after.length > 0)
    form.after = Object.fromEntries(node.after.map((wait) => [numberWait(wait, path, numbers), all(wait.transitions)]));
  if (node.states.size > 0) {
    form.states = Object.fromEntries([...node.states].map(([name, child]) => [name, nodeForm(child, [...path, name], numbers)]));
  }
  return form;
}

function delayName(wait: number): string {
  return `wait-${wait}`;
}

/** Gives a wait its number; returns the name of its delay. */
function numberWait(wait: Wait, path: readonly string[], { machine, waits }: Numbers): string {
  const number = waits.length;
  const delay = delayName(number);
  waits.push({ number, state: path.join("."), type: `xstate.after.${delay}.${[machine, ...path].join(".")}`, wait });
  return delay;
}

/**
 * Hands a policy's machine to XState, as an ordinary XState machine. Guards ask the oracle and `remember` is only
 * announced, so that XState decides and the caller keeps what is remembered. `delayOf` gives a wait in milliseconds to
 * whoever runs the machine as an actor; its term is counted on a clock of the policy, which XState does not know.
 */
export function toXState(machine: Machine, delayOf: (wait: Wait) => number = () => longestDelay): XStateForm {
  const transitions: Transition[] = [];
  const waits: NumberedWait[] = [];
  const ask: XStateForm["ask"] = { oracle: () => false, remembered: () => undefined };
  const config = { id: machine.id, ...nodeForm(machine.root, [], { machine: machine.id, transitions, waits }) };
  const created = createMachine(config, {
    // Before anything has happened no guard passes. XState begins anew within every pure transition too.
    guards: { condition: ({ event }, params: unknown) => event.type !== beginning && ask.oracle(transitionNumber(params)) },
    actions: {
      // An `assign`, since XState runs those in their place, between the guards of one step and those of the next.
      remember: assign(({ event }, params: unknown) => {
        if (event.type !== beginning) ask.remembered(transitionNumber(params));
        return {};
      }),
      entered: () => undefined,
      left: () => undefined,
    },
    delays: Object.fromEntries(waits.map(({ number, wait }) => [delayName(number), () => delayOf(wait)])),
  });
  return { machine: created, transitions, waits, ask };
}

function transitionNumber(params: unknown): number {
  if (typeof params === "object" && params !== null && "transition" in params && typeof params.transition === "number")
    return params.transition;
  throw new Error("a guard or action without its transition's number");
}
