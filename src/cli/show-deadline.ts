import { printable } from "../diagnostics/fill-template.js";
import type { Language, Text } from "../diagnostics/text.js";
import type { Paint } from "../report/formats/paint.js";
import { stretchWords } from "../report/formats/text/finding-lines.js";
import { instantWords, spanWords } from "../report/formats/text/instant-words.js";
import { formatInstant } from "../time/format-instant.js";
import type { Deadline } from "../workspace/count-deadline.js";

/** A due instant and how it was counted, for people. */
export function deadlineText({ from, term, due, stretches }: Deadline, timezone: string, language: Language, paint: Paint): string {
  const written = (at: number): string => formatInstant(at, timezone);
  const start = `${printable(term.text)} ${language === "id" ? "sejak" : "from"} ${instantWords(written(from), timezone, language)}`;
  const why = whyNone(due);
  const head = due.kind === "at" ? instantWords(written(due.at), timezone, language) : (why?.[language] ?? "");
  const lines = stretches.map(
    ({ from: begin, until, kind, reason }) =>
      `  ${spanWords(written(begin), written(until), timezone, language)}: ${stretchWords(kind, reason, language)}`,
  );
  return `${[paint.bold(head), `  ${start}`, ...lines].join("\n")}\n`;
}

/** A due instant and how it was counted, for programs; instants are RFC 3339 in the clock's zone. */
export function deadlineJson({ from, term, due, stretches }: Deadline, timezone: string): string {
  const written = (at: number): string => formatInstant(at, timezone);
  const value = {
    dueAt: due.kind === "at" ? written(due.at) : null,
    from: written(from),
    within: term.text,
    timezone,
    reason: whyNone(due),
    stretches: stretches.map((stretch) => ({ ...stretch, from: written(stretch.from), until: written(stretch.until) })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Why there is no due instant; `null` where there is one. */
function whyNone(due: Deadline["due"]): Text | null {
  if (due.kind === "at") return null;
  if (due.kind === "unknown") {
    const calendar = printable(due.calendar);
    return {
      id: `tenggat belum dapat ditentukan: kalender ${calendar} tidak memuat tahun ${due.year}`,
      en: `the due instant is undetermined: the calendar ${calendar} lists nothing for ${due.year}`,
    };
  }
  return {
    id: "jangka waktu ini tidak menunjuk saat tertentu; hanya sebuah temuan yang dapat memutuskan",
    en: "this term names no instant of its own; only a finding decides",
  };
}
