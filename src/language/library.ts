import type { Place } from "../diagnostics/span.js";
import type { Names } from "./build/names.js";

/** A version of a pack as some file declares it, readable or not. */
export interface DeclaredVersion {
  readonly id: string;
  readonly version: string;
  /** A proposal is never in force, whatever it says of when it would be. */
  readonly isProposed: boolean;
  /** `null` where the file does not say. */
  readonly from: number | null;
  readonly until: number | null;
  readonly place: Place;
  readonly names: Names;
}

/** What all files together declare: for rules that look beyond one file. */
export interface Library {
  /** Ids of calendars, with the place of each declaration. */
  readonly calendars: ReadonlyMap<string, readonly Place[]>;
  /** In the order of their files. */
  readonly versions: readonly DeclaredVersion[];
  /** Some file does not say what it is: a calendar or a policy that is missing elsewhere may be in there. */
  readonly unreadableFiles: boolean;
  /** Some policy does not say which pack it belongs to. */
  readonly namelessPolicies: boolean;
}
