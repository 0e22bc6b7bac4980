import type { Basis } from "../model/policy.js";
import type { LocatedNode } from "../yaml/located.js";
import { wordOf } from "../yaml/node-access.js";
import type { Survey } from "./survey.js";

export const bases: readonly Basis[] = ["stated", "reported", "derived", "assumed"];

/** How something is known; what is assumed is noted, with whether a reason is given. */
export function readBasis(node: LocatedNode | null, name: string, reasoned: boolean, survey: Survey): Basis | null {
  const basis = wordOf(node, bases);
  if (basis === "assumed" && node !== null) survey.assumptions.push({ name, span: node.span, reasoned });
  return basis;
}
