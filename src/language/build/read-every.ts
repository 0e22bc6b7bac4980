import type { Text } from "../../diagnostics/text.js";
import type { CalendarLength } from "../../time/calendar-periods.js";
import { parseTerm } from "../../time/parse-term.js";
import type { LocatedNode } from "../yaml/located.js";
import { textNode } from "../yaml/node-access.js";
import type { Reading } from "./reading.js";

const notOfTheCalendar: Text = {
  id: "`every` harus berupa satu atau beberapa hari, minggu, bulan, atau tahun",
  en: "`every` must be one or more days, weeks, months or years",
};

/** So many days, weeks, months or years; `refuse` is told of a length of any other kind. */
export function readEvery(
  node: LocatedNode | null,
  clock: string | null,
  reading: Reading,
  refuse: (problem: Text) => void,
): CalendarLength | null {
  const text = textNode(node);
  if (text === null) return null;
  const parsed = parseTerm(text.value);
  reading.survey.terms.push({ text: text.value, span: text.span, parsed, clock, counting: "from-start", ifClosed: "stay" });
  if (!parsed.ok) return null;
  const { term } = parsed;
  if (term.kind !== "calendar" || term.amount < 1) {
    refuse(notOfTheCalendar);
    return null;
  }
  return term.unit === "day"
    ? { unit: "day", amount: term.amount }
    : { unit: "month", amount: term.amount * (term.unit === "year" ? 12 : 1) };
}
