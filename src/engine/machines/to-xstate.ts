import { type AnyStateMachine, createMachine } from "xstate";
import type { Machine, StateNode, Transition } from "../../language/model/machine.js";

/** What XState asks of us while it decides: whether the guard with this number passes. */
export type GuardOracle = (guard: number) => boolean;

/** The machine as XState runs it, with its transitions numbered in the order of declaration. */
export interface XStateForm {
  readonly machine: AnyStateMachine;
  /** By number; a transition's guard and `remember` go by the transition's number. */
  readonly transitions: readonly Transition[];
  /** Answers guards while XState decides; set before each call. */
  readonly ask: { oracle: GuardOracle };
}

interface XStateTransition {
  target?: string;
  guard?: { type: "condition"; params: { transition: number } };
  actions?: { type: "remember"; params: { transition: number } }[];
}

interface XStateNode {
  initial?: string;
  type?: "final";
  tags?: string[];
  on?: Record<string, XStateTransition[]>;
  states?: Record<string, XStateNode>;
}

function numbered(transition: Transition, transitions: Transition[]): XStateTransition {
  const number = transitions.push(transition) - 1;
  const form: XStateTransition = {};
  if (transition.target !== null) form.target = transition.target;
  if (transition.guard !== null) form.guard = { type: "condition", params: { transition: number } };
  if (transition.remember.size > 0) form.actions = [{ type: "remember", params: { transition: number } }];
  return form;
}

function nodeForm(node: StateNode, transitions: Transition[]): XStateNode {
  const form: XStateNode = {};
  if (node.initial !== null) form.initial = node.initial;
  if (node.type === "final") form.type = "final";
  if (node.tags.length > 0) form.tags = [...node.tags];
  if (node.on.size > 0) {
    form.on = Object.fromEntries([...node.on].map(([type, list]) => [type, list.map((transition) => numbered(transition, transitions))]));
  }
  if (node.states.size > 0) {
    form.states = Object.fromEntries([...node.states].map(([name, child]) => [name, nodeForm(child, transitions)]));
  }
  return form;
}

/**
 * Hands a policy's machine to XState. Guards ask the oracle and `remember` is only announced,
 * so that XState decides and the caller keeps what is remembered.
 */
export function toXState(machine: Machine): XStateForm {
  const transitions: Transition[] = [];
  const ask: { oracle: GuardOracle } = { oracle: () => false };
  const config = { id: machine.id, ...nodeForm(machine.root, transitions) };
  const created = createMachine(config, {
    guards: { condition: (_: unknown, params: unknown) => ask.oracle(transitionNumber(params)) },
    actions: { remember: () => undefined },
  });
  return { machine: created, transitions, ask };
}

/** The transition's number that a guard or an action was given. */
export function transitionNumber(params: unknown): number {
  if (typeof params === "object" && params !== null && "transition" in params && typeof params.transition === "number")
    return params.transition;
  throw new Error("a guard or action without its transition's number");
}
