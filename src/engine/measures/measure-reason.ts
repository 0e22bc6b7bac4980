import type { Text } from "../../diagnostics/text.js";
import type { Measure } from "../../language/model/clause.js";
import type { Cause } from "../facts/cause.js";
import type { Range, Tally } from "./tally.js";

/** What was found and what is asked, in one sentence. */
export function measureReason(norm: Measure, { status, count, value }: Tally, causes: readonly Cause[], note: Text | null): Text {
  const asked = bounds(norm);
  const found = status === "discharged" || value === null ? null : shown(norm, value);
  const parts: Text[] = [];
  if (status === "discharged") parts.push(tooFew(count.least, norm.minCount));
  else if (status === "pending") parts.push({ id: "periodenya belum dapat diputuskan", en: "the period cannot be decided yet" });
  else if (found !== null && status !== "undetermined") parts.push(both(found, asked));
  else parts.push({ id: "tidak dapat dipastikan", en: "cannot be determined" });
  const why =
    causes.length === 0 ? null : { id: causes.map(({ text }) => text.id).join("; "), en: causes.map(({ text }) => text.en).join("; ") };
  const base = why === null ? parts : parts.map((part) => ({ id: `${part.id}: ${why.id}`, en: `${part.en}: ${why.en}` }));
  const all = note === null ? base : [...base, note];
  return { id: all.map(({ id }) => id).join(" — "), en: all.map(({ en }) => en).join(" — ") };
}

function tooFew(count: number, wanted: number): Text {
  return { id: `hanya ${count} yang dapat diukur; perlu ${wanted}`, en: `only ${count} could be measured; ${wanted} are needed` };
}

function both(found: Text, asked: Text): Text {
  return { id: `${found.id}; diminta ${asked.id}`, en: `${found.en}; asked: ${asked.en}` };
}

function bounds({ value, atLeast, atMost }: Measure): Text {
  const scale = value === "share-on-time" ? 100_000 : 1;
  const low = atLeast === null ? null : shownOne(value, atLeast / scale);
  const high = atMost === null ? null : shownOne(value, atMost / scale);
  const texts: Text[] = [];
  if (low !== null) texts.push({ id: `paling sedikit ${low.id}`, en: `at least ${low.en}` });
  if (high !== null) texts.push({ id: `paling banyak ${high.id}`, en: `at most ${high.en}` });
  return { id: texts.map(({ id }) => id).join(", "), en: texts.map(({ en }) => en).join(", ") };
}

function shown({ value, percentile }: Measure, { least, most }: Range): Text {
  const [low, high] = [shownOne(value, least), shownOne(value, most)];
  const text = least === most ? low : { id: `${low.id} sampai ${high.id}`, en: `${low.en} to ${high.en}` };
  switch (value) {
    case "share-on-time":
      return { id: `${text.id} tepat waktu`, en: `${text.en} on time` };
    case "count":
      return { id: `${text.id} terhitung`, en: `${text.en} counted` };
    case "lateness":
      return { id: `persentil ke-${percentile} keterlambatan: ${text.id}`, en: `percentile ${percentile} of the lateness: ${text.en}` };
  }
}

/** A share as a percentage cut to three decimals, as bounds are written; a lateness in hours, minutes and seconds. */
function shownOne(value: Measure["value"], amount: number): Text {
  if (!Number.isFinite(amount)) return { id: "tanpa akhir", en: "without an end" };
  if (value === "lateness") return shownTime(amount);
  const text = value === "count" ? String(amount) : `${Math.floor(amount * 100_000) / 1000}%`;
  return { id: text, en: text };
}

function shownTime(milliseconds: number): Text {
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
  const seconds = (milliseconds % 60_000) / 1000;
  const parts: Text[] = [];
  if (hours > 0) parts.push({ id: `${hours} jam`, en: `${hours} h` });
  if (minutes > 0) parts.push({ id: `${minutes} menit`, en: `${minutes} min` });
  if (seconds > 0 || parts.length === 0) parts.push({ id: `${seconds} detik`, en: `${seconds} s` });
  return { id: parts.map(({ id }) => id).join(" "), en: parts.map(({ en }) => en).join(" ") };
}
