/** The version of the time-zone data that this runtime counts with, `2026c`; `null` where it does not tell. */
export function timeZoneData(): string | null {
  return process.versions["tz"] ?? null;
}
