import type { DeclaredVersion, Library } from "../library.js";

/** The version that a file declares, and the other versions of its pack. */
export function sameVersions(library: Library, file: string): { own: DeclaredVersion | null; others: readonly DeclaredVersion[] } {
  const own = library.versions.find((version) => version.place.file === file) ?? null;
  return { own, others: library.versions.filter((version) => version !== own && version.id === own?.id) };
}
