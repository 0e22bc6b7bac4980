import type { Instant } from "./instant.js";
import { DAY_MS, formatLocalDate } from "./local-date.js";
import { zoneFor } from "./zone.js";

const MINUTE_MS = 60_000;

/**
 * RFC 3339 in a zone: `2017-08-10T10:46:00+07:00`, milliseconds only where there are any. Old offsets that are not whole
 * minutes are rounded to the minute and the local time with them, so that the text still names the very instant.
 * Throws a RangeError for a zone that `zoneFor` does not know.
 */
export function formatInstant(instant: Instant, timezone: string): string {
  const zone = zoneFor(timezone);
  if (zone === null) throw new RangeError("unknown time zone");
  const offset = Math.round(zone.offsetAt(instant) / MINUTE_MS);
  const local = instant + offset * MINUTE_MS;
  const date = Math.floor(local / DAY_MS);
  return `${formatLocalDate(date)}T${timeOfDay(local - date * DAY_MS)}${offset < 0 ? "-" : "+"}${clockFace(Math.abs(offset))}`;
}

function timeOfDay(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const rest = milliseconds - seconds * 1000;
  const fraction = rest === 0 ? "" : `.${String(rest).padStart(3, "0")}`;
  return `${clockFace(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}${fraction}`;
}

function clockFace(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
