import type { Place } from "../diagnostics/span.js";
import type { OpenedFile } from "./open-file.js";
import { childOf, textNode } from "./yaml/node-access.js";

/** Where each calendar's id is declared, readable or not, in the order of the files. */
export function placesOfCalendars(files: readonly OpenedFile[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { root, problems } of files) {
    const id = textNode(childOf(childOf(root, "metadata"), "id"));
    if (id === null) continue;
    const known = places.get(id.value) ?? [];
    known.push(problems.place(id.span));
    places.set(id.value, known);
  }
  return places;
}
