import { listNames, suggest } from "../../diagnostics/suggest.js";
import type { Text } from "../../diagnostics/text.js";
import type { Rule } from "./rule.js";

/** Every state that is looked up, asked for or led to is one of its machine's. */
export const unknownState: Rule = {
  meta: { codes: ["unknown-state"], kinds: ["Policy"] },
  check({ survey, names, problems }) {
    for (const { machine, state, span } of survey.states) {
      const known = names?.machines.get(machine)?.states;
      if (known !== undefined && !known.has(state))
        problems.report("unknown-state", { machine, name: state }, span, () => suggest(state, withLastPart(state, known.keys())));
    }
    for (const { machine, target, span, reached, candidates } of survey.targets) {
      if (!reached) problems.report("unknown-state", { machine, name: target }, span, () => suggestTarget(machine, target, candidates()));
    }
  },
};

/** Someone who writes `on-hold` for `open.on-hold` means that one. */
function withLastPart(state: string, known: Iterable<string>): readonly string[] {
  const names = [...known];
  const ending = names.filter((name) => name.endsWith(`.${state}`));
  return ending.length > 0 ? ending : names;
}

function suggestTarget(machine: string, target: string, candidates: readonly string[]): Text | null {
  const word = target.replace(/^[.#]+/, "");
  const exact = candidates.filter(
    (candidate) => candidate === `.${word}` || candidate === `#${machine}.${word}` || candidate.endsWith(`.${word}`),
  );
  if (exact.length === 0) return suggest(target, candidates);
  const list = listNames(exact.slice(0, 3));
  return { id: `dari sini keadaan itu ditulis ${list}`, en: `from here that state is written ${list}` };
}
