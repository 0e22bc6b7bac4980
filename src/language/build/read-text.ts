import type { Text } from "../../diagnostics/text.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, textOf } from "../yaml/node-access.js";

/** Text for people; what is only in Indonesian says the same in English. `null` where there is none. */
export function readText(node: LocatedNode | null): Text | null {
  const id = textOf(childOf(node, "id"));
  return id === null ? null : { id, en: textOf(childOf(node, "en")) ?? id };
}
