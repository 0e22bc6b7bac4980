import type { Calendar } from "../time/calendar.js";
import { declaredNames } from "./build/declared-names.js";
import { readCalendar } from "./build/read-calendar.js";
import { Survey } from "./build/survey.js";
import { digestOf } from "./digest.js";
import type { Library } from "./library.js";
import type { OpenedFile } from "./open-file.js";
import { runRules } from "./rules/run-rules.js";

/** A calendar and the digest of its text; `null` where it has errors. */
export function loadCalendar(file: OpenedFile, library: Library): { readonly calendar: Calendar; readonly digest: string } | null {
  const survey = new Survey();
  const calendar = readCalendar(file.root, survey);
  runRules({ file, names: declaredNames(file.root), survey, library });
  return calendar === null || file.problems.anyError ? null : { calendar, digest: digestOf(file.text) };
}
