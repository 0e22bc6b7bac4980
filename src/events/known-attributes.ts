import { distance } from "fastest-levenshtein";

/** The attributes that are read or refused, in the order in which docs/reference/events.md explains them. */
const KNOWN = [
  "specversion",
  "id",
  "source",
  "type",
  "subject",
  "time",
  "timeuntil",
  "timezone",
  "recordedtime",
  "sequence",
  "actor",
  "actorrole",
  "data",
  "datacontenttype",
  "dataschema",
  "data_base64",
] as const;

const known: ReadonlySet<string> = new Set(KNOWN);
const byFolded: ReadonlyMap<string, string> = new Map(KNOWN.map((name) => [folded(name), name]));

/** Longer than any slip for a known name; such a name is not looked at. */
const LONGEST_SLIP = 40;

export function isKnownAttribute(name: string): boolean {
  return known.has(name);
}

/** CloudEvents: names of attributes hold lower-case ASCII letters and digits only. */
export function isAttributeName(name: string): boolean {
  return /^[a-z0-9]+$/.test(name);
}

/**
 * The attribute that a name is likely a slip for, else `null`: another way of writing it (`timeUntil`,
 * `recorded_time`), or a wrong letter or two in a long one. To ignore it would change what the record says.
 */
export function attributeMeant(name: string): string | null {
  if (name.length > LONGEST_SLIP) return null;
  return byFolded.get(folded(name)) ?? KNOWN.find((candidate) => isSlip(name, candidate)) ?? null;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Short names have too many innocent neighbours: `date` is no slip for `data`. */
function isSlip(name: string, candidate: string): boolean {
  const allowed = candidate.length >= 8 ? 2 : candidate.length >= 5 ? 1 : 0;
  return Math.abs(name.length - candidate.length) <= allowed && distance(name, candidate) <= allowed;
}
