import type { Names } from "../build/names.js";
import type { Survey } from "../build/survey.js";
import type { Library } from "../library.js";
import type { Condition } from "../model/condition.js";
import type { NamedClock, Policy } from "../model/policy.js";
import type { OpenedFile } from "../open-file.js";
import { rules } from "./rules.js";

export interface CheckedFile {
  readonly file: OpenedFile;
  /** `null` where it is not known whose names the file may use: then nothing is said of names. */
  readonly names: Names | null;
  readonly survey: Survey;
  readonly library: Library;
  readonly clocks?: ReadonlyMap<string, NamedClock>;
  readonly conditions?: ReadonlyMap<string, Condition>;
  readonly policies?: readonly Policy[];
}

/** Runs every rule that is about files of this kind, in the order of the list. */
export function runRules({ file, names, survey, library, clocks = new Map(), conditions = new Map(), policies = [] }: CheckedFile): void {
  const { kind, root, problems } = file;
  if (kind === null) return;
  for (const rule of rules) {
    if (rule.meta.kinds.includes(kind)) rule.check({ kind, root, names, survey, library, clocks, conditions, policies, problems });
  }
}
