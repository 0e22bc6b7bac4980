import { parseInstant } from "../time/parse-instant.js";
import { declaredNames } from "./build/declared-names.js";
import type { Names } from "./build/names.js";
import { type KnownCalendars, type PolicyParts, readPolicy } from "./build/read-policy.js";
import { Survey } from "./build/survey.js";
import type { DeclaredVersion } from "./library.js";
import type { OpenedFile } from "./open-file.js";
import { childOf, textOf } from "./yaml/node-access.js";

/** A policy's file, read but not yet checked against the others. */
export interface PreparedVersion {
  readonly file: OpenedFile;
  readonly names: Names;
  readonly survey: Survey;
  readonly parts: PolicyParts;
  /** `null` where it says neither which pack nor which version it is. */
  readonly declared: DeclaredVersion | null;
}

/** Reads a policy's file, so that every version is known before any of them is checked. */
export function prepareVersion(file: OpenedFile, calendars: KnownCalendars): PreparedVersion {
  const survey = new Survey();
  const names = declaredNames(file.root);
  const parts = readPolicy(file.root, names, survey, calendars, (span) => file.problems.place(span));
  const metadata = childOf(file.root, "metadata");
  const id = textOf(childOf(metadata, "id"));
  const version = childOf(metadata, "version");
  const instant = (key: string) => parseInstant(textOf(childOf(childOf(metadata, "inForce"), key)) ?? "");
  const declared =
    id === null || version?.kind !== "scalar"
      ? null
      : {
          id,
          // A version that reads as a number is an error, and yet others may speak of it as it is written.
          version: String(typeof version.value === "string" ? version.value : version.source),
          isProposed: textOf(childOf(metadata, "status")) === "proposed",
          from: instant("from"),
          until: instant("until"),
          place: file.problems.place(version.span),
          names,
        };
  return { file, names, survey, parts, declared };
}
