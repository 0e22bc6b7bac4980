import type { Language } from "../../../diagnostics/text.js";

const WEEKDAYS = {
  id: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
} as const;

const MONTHS = {
  id: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;

/** Names that people in Indonesia use for their zones, with the offset for which they hold. */
const ZONE_NAMES: ReadonlyMap<string, { readonly offset: string; readonly name: string }> = new Map([
  ["Asia/Jakarta", { offset: "+07:00", name: "WIB" }],
  ["Asia/Pontianak", { offset: "+07:00", name: "WIB" }],
  ["Asia/Makassar", { offset: "+08:00", name: "WITA" }],
  ["Asia/Jayapura", { offset: "+09:00", name: "WIT" }],
]);

const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(Z|[+-]\d{2}:\d{2})$/;

/**
 * An instant of the report for people, `Thu 10 Aug 2017 10:46 WIB`. Seconds appear only where they are not nought.
 * @param instant RFC 3339; anything else comes back as it is
 * @param zone the IANA zone in which it was written
 */
export function instantWords(instant: string, zone: string, language: Language): string {
  const parts = partsOf(instant, zone, language);
  return parts === null ? instant : `${parts.date} ${parts.time} ${parts.zone}`;
}

/** A stretch of time for people: the date once where both ends share it, `Thu 10 Aug 2017 10:46 – 12:00 WIB`. */
export function spanWords(from: string, until: string, zone: string, language: Language): string {
  const start = partsOf(from, zone, language);
  const end = partsOf(until, zone, language);
  if (start === null || end === null || start.zone !== end.zone) {
    return `${instantWords(from, zone, language)} – ${instantWords(until, zone, language)}`;
  }
  const last = start.date === end.date ? end.time : `${end.date} ${end.time}`;
  return `${start.date} ${start.time} – ${last} ${end.zone}`;
}

function partsOf(instant: string, zone: string, language: Language): { date: string; time: string; zone: string } | null {
  const match = RFC_3339.exec(instant);
  if (match === null) return null;
  const [, year = "", month = "", day = "", minutes = "", seconds = "", offset = ""] = match;
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return {
    date: `${WEEKDAYS[language][weekday]} ${Number(day)} ${MONTHS[language][Number(month) - 1]} ${year}`,
    time: Number(seconds) === 0 ? minutes : `${minutes}:${seconds}`,
    zone: zoneWord(zone, offset),
  };
}

function zoneWord(zone: string, offset: string): string {
  const known = ZONE_NAMES.get(zone);
  if (known?.offset === offset) return known.name;
  return offset === "Z" || offset === "+00:00" ? "UTC" : `UTC${offset}`;
}
