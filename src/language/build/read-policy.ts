import type { Place, Span } from "../../diagnostics/span.js";
import type { Calendar } from "../../time/calendar.js";
import type { Policy, PolicyStatus, VersionTransition } from "../model/policy.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, textOf, wordOf } from "../yaml/node-access.js";
import { ConditionReader } from "./condition-reader.js";
import type { Names } from "./names.js";
import { readClauses } from "./read-clauses.js";
import { readClocks } from "./read-clocks.js";
import { readConditions } from "./read-conditions.js";
import { readDelegations } from "./read-delegations.js";
import { readEvents } from "./read-events.js";
import { readMachines } from "./read-machines.js";
import { readParties } from "./read-parties.js";
import { readSources } from "./read-sources.js";
import { readText } from "./read-text.js";
import { readRange } from "./read-times.js";
import type { Reading } from "./reading.js";
import type { Survey } from "./survey.js";

const statuses: readonly PolicyStatus[] = ["proposed", "agreed-to-draft", "reported-agreed", "agreed", "enacted", "repealed"];

const transitions: readonly VersionTransition[] = ["at-trigger", "immediate", "most-favourable"];

/** The calendars that there are, and the digest of each. */
export interface KnownCalendars {
  readonly models: ReadonlyMap<string, Calendar>;
  readonly digests: ReadonlyMap<string, string>;
}

/** What a policy's file says. Entries that cannot be read are left out; `head` is `null` where the policy's own name is not readable. */
export interface PolicyParts extends Omit<Policy, "id" | "version" | "title" | "status" | "inForce" | "transition" | "file" | "digest"> {
  readonly head: Pick<Policy, "id" | "version" | "title" | "status" | "inForce" | "transition"> | null;
}

/** Reads a policy's file and notes in the survey everything that the rules are to look at. */
export function readPolicy(
  root: LocatedNode,
  names: Names,
  survey: Survey,
  known: KnownCalendars,
  place: (span: Span) => Place,
): PolicyParts {
  const conditionReader = new ConditionReader(names, survey);
  const [onlyClock = null, ...otherClocks] = names.clocks;
  const reading: Reading = { names, survey, conditions: conditionReader, onlyClock: otherClocks.length === 0 ? onlyClock : null, place };
  const head = readHead(childOf(root, "metadata"), survey);
  const sources = readSources(childOf(root, "sources"), survey);
  const parties = readParties(childOf(root, "parties"), reading);
  const clocks = readClocks(childOf(root, "clocks"), known.models, survey);
  const events = readEvents(childOf(root, "events"), names, survey);
  const machines = readMachines(childOf(root, "machines"), reading);
  const clauses = readClauses(childOf(root, "clauses"), reading);
  const delegations = readDelegations(childOf(root, "delegations"), parties, clauses, reading);
  const conditions = readConditions(childOf(root, "conditions"), reading);
  const used = [...clocks.values()].flatMap((clock) => clock.spec.calendar?.id ?? []);
  const calendars = new Map([...new Set(used)].sort().map((id) => [id, known.digests.get(id) ?? ""]));
  return { head, sources, parties, delegations, clocks, events, conditions, machines, clauses, calendars };
}

function readHead(metadata: LocatedNode | null, survey: Survey): PolicyParts["head"] {
  const id = textOf(childOf(metadata, "id"));
  const version = textOf(childOf(metadata, "version"));
  const title = readText(childOf(metadata, "title"));
  const status = wordOf(childOf(metadata, "status"), statuses);
  const transition = wordOf(childOf(metadata, "transition"), transitions) ?? "at-trigger";
  const span = childOf(metadata, "inForce");
  const { from, until } = readRange(childOf(span, "from"), childOf(span, "until"), survey);
  return id === null || version === null || title === null || status === null || from === null
    ? null
    : { id, version, title, status, inForce: { from, until }, transition };
}
