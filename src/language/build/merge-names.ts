import type { Names } from "./names.js";

/** The names of several versions together; where they differ, what the last of them says of a name. */
export function mergeNames(all: readonly Names[]): Names {
  const maps = <Value>(pick: (names: Names) => ReadonlyMap<string, Value>) => new Map(all.flatMap((names) => [...pick(names)]));
  const sets = (pick: (names: Names) => ReadonlySet<string>) => new Set(all.flatMap((names) => [...pick(names)]));
  return {
    events: maps((names) => names.events),
    machines: maps((names) => names.machines),
    clauses: sets((names) => names.clauses),
    beginnings: maps((names) => names.beginnings),
    clocks: sets((names) => names.clocks),
    conditions: sets((names) => names.conditions),
    sources: sets((names) => names.sources),
    roles: sets((names) => names.roles),
    instances: sets((names) => names.instances),
  };
}
