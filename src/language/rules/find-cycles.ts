export interface Edge<Where> {
  readonly to: string;
  readonly where: Where;
}

export interface Cycle<Where> {
  /** The names on the way, the first of them again at the end. */
  readonly names: readonly string[];
  /** The edge that closes it. */
  readonly where: Where;
}

/** Cycles of a graph of names, one for each edge that closes one, in the order of the graph. Steps to itself count. */
export function findCycles<Where>(graph: ReadonlyMap<string, readonly Edge<Where>[]>): readonly Cycle<Where>[] {
  const cycles: Cycle<Where>[] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    // A stack of our own: a long chain of names must not be a deep recursion.
    const path: { readonly name: string; next: number }[] = [];
    const open = new Set<string>();
    const enter = (name: string) => {
      path.push({ name, next: 0 });
      open.add(name);
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = graph.get(top.name)?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        path.pop();
        open.delete(top.name);
        done.add(top.name);
      } else if (open.has(edge.to)) {
        const names = path.map((step) => step.name);
        cycles.push({ names: [...names.slice(names.indexOf(edge.to)), edge.to], where: edge.where });
      } else if (!done.has(edge.to) && graph.has(edge.to)) enter(edge.to);
    }
  }
  return cycles;
}
