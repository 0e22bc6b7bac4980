import { toJsonRules } from "../../src/engine/conditions/to-json-rules.js";
import { toXState } from "../../src/engine/machines/to-xstate.js";
import { compile } from "../../src/engine/program.js";
import type { Policy } from "../../src/language/model/policy.js";

/** What a part of a policy compiles to, by the words of a reference page: `condition:NAME`, `machine:ID`, `guards:ID` or `clause:ID`. */
export function compiledForm(policy: Policy, part: string): unknown {
  const at = part.indexOf(":");
  const name = part.slice(at + 1);
  switch (part.slice(0, at)) {
    case "condition":
      return toJsonRules(known(policy.conditions.get(name), part));
    case "machine":
      return JSON.parse(JSON.stringify(toXState(known(policy.machines.get(name), part)).machine.config, actionFields));
    case "guards":
      return guardsOf(policy, name, part);
    case "clause":
      return placesOf(policy, known(policy.clauses.get(name), part).id);
    default:
      throw new Error(`nothing compiles to \`${part}\``);
  }
}

/** XState's own actions are functions; their fields say what they do. */
function actionFields(_: string, value: unknown): unknown {
  return typeof value === "function" && "event" in value ? { type: "type" in value ? value.type : null, event: value.event } : value;
}

function known<T>(found: T | undefined, part: string): T {
  if (found === undefined) throw new Error(`the policy has no ${part}`);
  return found;
}

/** What the numbers in a machine's configuration stand for. */
function guardsOf(policy: Policy, machine: string, part: string): unknown {
  const { transitions, waits } = toXState(known(policy.machines.get(machine), part));
  const numbered = transitions.flatMap(({ guard, remember }, number) => {
    if (guard === null && remember.size === 0) return [];
    return [
      [
        number,
        { ...(guard === null ? {} : { guard: toJsonRules(guard) }), ...(remember.size === 0 ? {} : { remember: [...remember.keys()] }) },
      ],
    ];
  });
  const delays = waits.map(({ number, wait: { period } }) => [`wait-${number}`, { term: period.term.text, clock: period.clock }]);
  return { transitions: Object.fromEntries(numbered), ...(delays.length === 0 ? {} : { delays: Object.fromEntries(delays) }) };
}

/** Where the compiled version has the clause: what happens, and what it then does to the clause. */
function placesOf(policy: Policy, clause: string): unknown {
  const [version] = known(compile([policy]).packs.get(policy.id), policy.id);
  const { types, machines, hearing, ...rest } = known(version, policy.id);
  const places: [string, readonly string[]][] = [];
  const note = (name: string, lists: object): void => {
    const found = Object.entries(lists).flatMap(([list, items]) => (holds(items, clause) ? [list] : []));
    if (found.length > 0) places.push([name, found]);
  };
  note("the version", { onForce: rest.onForce, standing: rest.standing, recurring: rest.recurring });
  for (const [type, plan] of types) note(type, { ...plan, decides: plan.decides === null ? [] : [...plan.decides.clauses.values()] });
  for (const plan of machines) {
    const [starts, moves, keptBy] = [rest.startedByState.get(plan), rest.movedByState.get(plan), rest.keptBy.get(plan)];
    note(`state of ${plan.machine.id}`, { starts, moves, keptBy });
  }
  for (const [name, heard] of hearing) note(name, { starts: heard.starts });
  const heardBy = [...hearing].filter(([name]) => name.endsWith(`.${clause}`));
  for (const [name, heard] of heardBy)
    if (heard.machines.length > 0) places.push([name, heard.machines.map(({ machine }) => `moves ${machine.id}`)]);
  return Object.fromEntries(places);
}

/** Whether one of the compiled clauses in a list is that of this name. */
function holds(items: unknown, name: string): boolean {
  return Array.isArray(items) && items.some((item) => clauseOf(item) === name);
}

function clauseOf(plan: unknown): unknown {
  if (typeof plan !== "object" || plan === null || !("clause" in plan)) return null;
  const { clause } = plan;
  return typeof clause === "object" && clause !== null && "id" in clause ? clause.id : null;
}
