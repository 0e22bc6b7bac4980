import type { Language } from "../../../diagnostics/text.js";
import { countWords } from "./number-words.js";

const UNITS = [
  { id: "hari", en: ["day", "days"] },
  { id: "jam", en: ["hour", "hours"] },
  { id: "menit", en: ["minute", "minutes"] },
  { id: "detik", en: ["second", "seconds"] },
] as const;

const ISO_8601 = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/** Up to here hours are easier to compare with the terms that policies set in hours. */
const MOST_HOURS = 72;

/**
 * An ISO 8601 duration in hours, minutes and seconds for people, `2 jam 5 menit`; many hours become days of 24 hours and
 * hours. Anything else comes back as it is.
 */
export function durationWords(duration: string, language: Language): string {
  const match = ISO_8601.exec(duration);
  if (match === null) return duration;
  const [, hourText = "0", minutes = "0", seconds = "0"] = match;
  const hours = Number(hourText);
  const days = hours > MOST_HOURS ? Math.floor(hours / 24) : 0;
  const amounts = [days, hours - days * 24, Number(minutes), Number(seconds)];
  const parts = UNITS.flatMap((unit, index) => {
    const amount = amounts[index] ?? 0;
    return amount === 0 ? [] : [countWords(amount, unit, language)];
  });
  return parts.length === 0 ? countWords(0, UNITS[3], language) : parts.join(" ");
}
