import { printable } from "../../../diagnostics/fill-template.js";
import type { Language, Text } from "../../../diagnostics/text.js";
import { parseInstant } from "../../../time/parse-instant.js";
import type { Report } from "../../report.js";
import type { Paint } from "../paint.js";
import { instantWords } from "./instant-words.js";
import { countWords } from "./number-words.js";
import { PHRASES } from "./words.js";

interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

const DAY = 24 * 60 * 60 * 1000;

/** Records that end so long before `asOf` leave doubt whether nothing happened or nothing was written down. */
const LONG_SILENCE_DAYS = 30;

/** What went in, and what of it to be wary of. */
export function inputLines(report: Report, { language, paint }: Style): string[] {
  const { input } = report;
  const parts = [countWords(input.events, { id: "peristiwa", en: ["event", "events"] }, language)];
  if (input.duplicates > 0)
    parts.push(countWords(input.duplicates, { id: "salinan diabaikan", en: ["copy ignored", "copies ignored"] }, language));
  if (input.retracted > 0) parts.push(countWords(input.retracted, { id: "ditarik kembali", en: ["taken back", "taken back"] }, language));
  if (input.lastEventAt !== null) {
    parts.push(`${language === "id" ? "terakhir" : "last"} ${instantWords(input.lastEventAt, report.zone, language)}`);
  }
  return [
    `${paint.bold(PHRASES.input[language])}: ${parts.join(", ")}`,
    ...warnings(report).map((warning) => paint.yellow(`  ${warning[language]}`)),
  ];
}

function warnings(report: Report): Text[] {
  const { input } = report;
  const found: Text[] = [];
  if (input.rejected > 0) {
    found.push({
      id: `${countWords(input.rejected, { id: "baris tidak dapat dibaca dan disisihkan; putusan ini tidak memperhitungkannya", en: ["", ""] }, "id")}`,
      en: countWords(
        input.rejected,
        {
          id: "",
          en: [
            "line could not be read and was set aside; the verdict leaves it out",
            "lines could not be read and were set aside; the verdict leaves them out",
          ],
        },
        "en",
      ),
    });
  }
  const unknown = Object.entries(input.unknownTypes);
  if (unknown.length > 0) {
    const list = unknown.map(([type, count]) => `${printable(type)} (${count})`).join(", ");
    found.push({ id: `jenis peristiwa yang tidak dikenal SOP mana pun: ${list}`, en: `event types that no policy knows: ${list}` });
  }
  const silent = silentDays(report);
  if (silent !== null && silent < 0) {
    found.push({
      id: "catatannya melewati saat penilaian; yang terjadi sesudah itu tidak dilihat",
      en: "the records go on after the instant of judgement; what happened later is not looked at",
    });
  }
  if (silent !== null && silent > LONG_SILENCE_DAYS) {
    found.push({
      id: `catatan terakhir ${silent} hari sebelum saat penilaian; kewajiban sesudahnya dinilai dari tidak adanya catatan`,
      en: `the last record lies ${silent} days before the instant of judgement; duties since then were judged on silence`,
    });
  }
  return found;
}

/** Whole days between the last record and the instant of judgement. */
function silentDays({ asOf, input }: Report): number | null {
  if (input.lastEventAt === null) return null;
  const last = parseInstant(input.lastEventAt);
  const now = parseInstant(asOf);
  return last === null || now === null ? null : Math.floor((now - last) / DAY);
}
