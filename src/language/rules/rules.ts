import { assumedWithoutReason } from "./assumed-without-reason.js";
import { clockNeeded } from "./clock-needed.js";
import { conditionKeys } from "./condition-keys.js";
import { conditionSize } from "./condition-size.js";
import { crossesRegions } from "./crosses-regions.js";
import { cyclicBreaches } from "./cyclic-breaches.js";
import { cyclicConditions } from "./cyclic-conditions.js";
import { cyclicLookups } from "./cyclic-lookups.js";
import { dataTypes } from "./data-types.js";
import { dateOutsideYear } from "./date-outside-year.js";
import { delegations } from "./delegations.js";
import { emptyRange } from "./empty-range.js";
import { endlessBreaches } from "./endless-breaches.js";
import { endlessMachines } from "./endless-machines.js";
import { eventData } from "./event-data.js";
import { extensions } from "./extensions.js";
import { finalState } from "./final-state.js";
import { initialState } from "./initial-state.js";
import { initialWait } from "./initial-wait.js";
import { instantNeeded } from "./instant-needed.js";
import { invalidTerm } from "./invalid-term.js";
import { judgeable } from "./judgeable.js";
import { lengthNeeded } from "./length-needed.js";
import { listNeeded } from "./list-needed.js";
import { measurable } from "./measurable.js";
import { neverBreached } from "./never-breached.js";
import { oneBearer } from "./one-bearer.js";
import { oneClauseKind } from "./one-clause-kind.js";
import { orderedChoices } from "./ordered-choices.js";
import { overlappingVersions } from "./overlapping-versions.js";
import { raisedNames } from "./raised-names.js";
import { readableTimes } from "./readable-times.js";
import { recurringDuties } from "./recurring-duties.js";
import { relativeWithoutStart } from "./relative-without-start.js";
import { reservedNames } from "./reserved-names.js";
import type { Rule } from "./rule.js";
import { safePatterns } from "./safe-patterns.js";
import { schemaContradiction } from "./schema-contradiction.js";
import { schemaReferences } from "./schema-references.js";
import { schemaSize } from "./schema-size.js";
import { stateKeys } from "./state-keys.js";
import { statedYear } from "./stated-year.js";
import { uncountableTerm } from "./uncountable-term.js";
import { uniqueIds } from "./unique-ids.js";
import { uniqueVersion } from "./unique-version.js";
import { unknownCalendar } from "./unknown-calendar.js";
import { unknownClause } from "./unknown-clause.js";
import { unknownClock } from "./unknown-clock.js";
import { unknownCondition } from "./unknown-condition.js";
import { unknownEvent } from "./unknown-event.js";
import { unknownFact } from "./unknown-fact.js";
import { unknownGiven } from "./unknown-given.js";
import { unknownMachine } from "./unknown-machine.js";
import { unknownParty } from "./unknown-party.js";
import { unknownPolicy } from "./unknown-policy.js";
import { unknownSource } from "./unknown-source.js";
import { unknownState } from "./unknown-state.js";
import { unlikeTypes } from "./unlike-types.js";
import { unorderedType } from "./unordered-type.js";
import { unreadableText } from "./unreadable-text.js";
import { uselessParams } from "./useless-params.js";
import { valueOutsideEnum } from "./value-outside-enum.js";
import { versionInFileName } from "./version-in-file-name.js";
import { versionNumber } from "./version-number.js";
import { waitableTerms } from "./waitable-terms.js";
import { whenAndFor } from "./when-and-for.js";

/**
 * Every rule, in the order in which they run: which version of what this is; which names there are and where
 * they lead; how the data of events are described; what facts are compared with; how time is counted; how
 * machines and clauses are built; and last what a scenario expects. No rule depends on another having run,
 * and diagnostics are sorted by place: the order is for readers, and holds still so that nothing else moves.
 */
export const rules: readonly Rule[] = Object.freeze([
  versionNumber,
  versionInFileName,
  uniqueVersion,
  overlappingVersions,
  unknownPolicy,

  uniqueIds,
  reservedNames,
  unknownParty,
  unknownSource,
  unknownEvent,
  unknownMachine,
  unknownState,
  unknownClause,
  unknownCondition,
  unknownClock,
  unknownCalendar,
  cyclicConditions,
  conditionSize,
  cyclicLookups,
  cyclicBreaches,
  endlessBreaches,
  neverBreached,

  dataTypes,
  schemaReferences,
  schemaSize,
  schemaContradiction,
  safePatterns,

  conditionKeys,
  unknownFact,
  uselessParams,
  unlikeTypes,
  valueOutsideEnum,
  unorderedType,
  listNeeded,
  instantNeeded,

  unreadableText,
  readableTimes,
  emptyRange,
  relativeWithoutStart,
  invalidTerm,
  clockNeeded,
  uncountableTerm,
  lengthNeeded,
  statedYear,
  dateOutsideYear,

  initialState,
  finalState,
  stateKeys,
  crossesRegions,
  raisedNames,
  endlessMachines,
  waitableTerms,
  initialWait,
  oneClauseKind,
  oneBearer,
  delegations,
  whenAndFor,
  extensions,
  recurringDuties,
  orderedChoices,
  measurable,
  judgeable,
  assumedWithoutReason,

  unknownGiven,
  eventData,
]);
