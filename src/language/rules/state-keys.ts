import type { Text } from "../../diagnostics/text.js";
import { type StateAt, statesAt } from "../build/machine-nodes.js";
import type { MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, entryOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

const ofHistory: Text = { id: "hanya keadaan `history` yang mengembalikan keadaan lain", en: "only a `history` state brings others back" };
const inHistory: Text = { id: "keadaan `history` sendiri tidak pernah berlaku", en: "a `history` state is never active itself" };
const inParallel: Text = { id: "semua keadaan di dalamnya berlaku bersamaan", en: "all states within it hold side by side" };
const empty: Text = { id: "tidak ada `states` di dalamnya", en: "there are no `states` within it" };

/** A state has only the keys that its type has a use for. */
export const stateKeys: Rule = {
  meta: { codes: ["state-key-misplaced"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const machine of entriesOf(childOf(root, "machines"))) {
      const states = statesAt(machine);
      for (const state of states) {
        const parent = states.find(
          ({ path }) => path.length === state.path.length - 1 && path.every((name, at) => name === state.path[at]),
        );
        for (const { entry, problem } of misplacedIn(state, parent?.type ?? null)) {
          problems.report("state-key-misplaced", { key: entry.key, name: state.name, problem }, entry.keySpan);
        }
      }
    }
  },
};

function misplacedIn({ node, type }: StateAt, around: string | null): readonly { readonly entry: MapEntry; readonly problem: Text }[] {
  const found = (keys: readonly string[], problem: Text) =>
    keys.flatMap((key) => {
      const entry = entryOf(node, key);
      return entry === null ? [] : [{ entry, problem }];
    });
  switch (type) {
    case "history":
      return [
        ...found(["on", "always", "after", "clock", "initial", "states", "tags"], inHistory),
        ...(around === "parallel" ? found(["target"], inParallel) : []),
      ];
    case "parallel": {
      const isEmpty = entriesOf(childOf(node, "states")).length === 0;
      return [...found(["initial"], inParallel), ...found(["history", "target"], ofHistory), ...(isEmpty ? found(["type"], empty) : [])];
    }
    default:
      return found(["history", "target"], ofHistory);
  }
}
