import type { Policy } from "../language/model/policy.js";

/** Compiled policies: immutable and reusable. */
export interface Program {
  readonly policies: readonly Policy[];
}

export function compile(policies: readonly Policy[]): Program {
  return { policies };
}
