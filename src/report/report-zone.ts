import type { Program } from "../engine/program.js";

/** The zone in which a report tells instants that belong to no clause: that of the clocks where all agree, else UTC. */
export function reportZone(policies: Program["policies"]): string {
  const zones = new Set(policies.flatMap(({ clocks }) => [...clocks.values()].map(({ spec }) => spec.timezone)));
  const [only] = zones;
  return zones.size === 1 && only !== undefined ? only : "UTC";
}
