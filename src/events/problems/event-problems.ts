import { attributeProblems } from "./attribute-problems.js";
import { jsonProblems } from "./json-problems.js";
import { policyProblems } from "./policy-problems.js";
import { reservedProblems } from "./reserved-problems.js";

/** Every reason for which a record is not accepted, with its sentences. docs/reference/events.md explains each. */
export const eventProblems = Object.freeze({ ...jsonProblems, ...attributeProblems, ...reservedProblems, ...policyProblems });

export type EventProblemCode = keyof typeof eventProblems;

/** The names between braces in a template. */
type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What must be filled in for a code. */
export type ProblemFillings<Code extends EventProblemCode> = (typeof eventProblems)[Code] extends {
  readonly message: { readonly id: infer Message extends string };
  readonly help: { readonly id: infer Help extends string };
}
  ? Names<Message> | Names<Help>
  : (typeof eventProblems)[Code] extends { readonly message: { readonly id: infer Message extends string } }
    ? Names<Message>
    : never;
