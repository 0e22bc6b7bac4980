import type { Text } from "../diagnostics/text.js";

/**
 * What keeps a command from being carried out although nothing is wrong with any file: the person named something that
 * is not there, or that can mean two things.
 */
export type UsageProblem =
  /** A file or folder that is not there. */
  | { readonly kind: "file-not-found"; readonly path: string }
  | { readonly kind: "file-unreadable"; readonly path: string; readonly cause: string }
  | { readonly kind: "file-too-large"; readonly path: string; readonly limit: number }
  | { readonly kind: "file-unwritable"; readonly path: string; readonly cause: string }
  /** Neither a path nor a pack. `nearest`: what may have been meant. */
  | { readonly kind: "policy-not-found"; readonly name: string; readonly nearest: string | null }
  | { readonly kind: "version-not-found"; readonly pack: string; readonly version: string; readonly known: readonly string[] }
  /** Several packs are loaded, so that a version alone does not say whose. */
  | { readonly kind: "ambiguous-version"; readonly version: string; readonly packs: readonly string[] }
  /** There is no `policies/` folder, or nothing in it. */
  | { readonly kind: "no-policies"; readonly folder: string }
  | { readonly kind: "nothing-found"; readonly what: "policies" | "scenarios" | "files"; readonly path: string }
  /** No scenario has the text of `--filter`. */
  | { readonly kind: "nothing-matches"; readonly filter: string }
  | { readonly kind: "clause-not-found"; readonly clause: string; readonly nearest: string | null }
  | { readonly kind: "clock-not-found"; readonly clock: string; readonly known: readonly string[] }
  /** The policy has several clocks, and none was named. */
  | { readonly kind: "clock-needed"; readonly known: readonly string[] }
  | { readonly kind: "calendar-not-found"; readonly calendar: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-zone"; readonly zone: string }
  /** The value of an option cannot be read; `text` says why. */
  | { readonly kind: "unreadable"; readonly option: string; readonly text: Text }
  | { readonly kind: "no-last-event" }
  | { readonly kind: "standard-input-twice" };

export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: UsageProblem };

export function found<T>(value: T): Found<T> {
  return { ok: true, value };
}

export function refused(problem: UsageProblem): { readonly ok: false; readonly problem: UsageProblem } {
  return { ok: false, problem };
}
