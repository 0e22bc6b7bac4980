import type { Text } from "../diagnostics/text.js";
import type { DueRequest } from "./due.js";
import type { Term } from "./term.js";
import type { WeeklyHours } from "./weekly-hours.js";

/** In weeks. Beyond 200 years no SOP is meant; the bound keeps the walk over a clock's days short. */
const MOST_WEEKS = 10_436;

const DAY_ALREADY: Text = {
  id: "jangka waktu ini tidak dapat dihitung mulai hari berikutnya karena bukan banyaknya jam, hari, bulan, atau tahun",
  en: "this term cannot be counted from the next day, because it is not a number of hours, days, months or years",
};
const NOTHING_NEXT_DAY: Text = {
  id: "jangka waktu nol tidak dapat dihitung mulai hari berikutnya",
  en: "a term of nothing cannot be counted from the next day",
};
const ROLLS_DAYS_ONLY: Text = {
  id: "jangka waktu dalam jam tidak bergeser ke hari kerja berikutnya, karena waktu tutup sudah tidak dihitung",
  en: "a term in hours does not move to the next working day, because closed time is not counted anyway",
};
const ALWAYS_WORKING: Text = {
  id: "pada jam ini setiap hari buka, jadi tidak ada beda antara hari dan hari kerja",
  en: "every day is open on this clock, so working days mean nothing on it",
};
const NEVER_OPEN: Text = {
  id: "jam ini tidak pernah buka, atau tidak untuk seterusnya, sehingga jangka waktu ini mungkin tidak berakhir",
  en: "this clock is never open, or not for good, so this term may never end",
};
const TOO_SLOW: Text = {
  id: "dengan jam buka seperti ini jangka waktu tersebut berlangsung lebih dari 200 tahun",
  en: "with these opening hours the term would last more than 200 years",
};

/** Why a clock that is open so much of a week cannot count a term; `null` where it can. */
export function whyNotCountable(
  weekly: WeeklyHours,
  term: Term,
  counting: DueRequest["counting"],
  ifClosed: DueRequest["ifClosed"],
): Text | null {
  if (counting === "from-next-day" && (term.kind === "end-of-day" || term.kind === "given" || term.kind === "open")) return DAY_ALREADY;
  if (counting === "from-next-day" && amountOf(term) === 0) return NOTHING_NEXT_DAY;
  const rolls = ifClosed === "next-working-day";
  if (rolls && term.kind === "counted") return ROLLS_DAYS_ONLY;
  const working = term.kind === "working-days" || (term.kind === "end-of-day" && term.working);
  if ((rolls || working) && weekly.everyDay) return ALWAYS_WORKING;
  if ((rolls || working || term.kind === "counted") && weekly.days === 0) return NEVER_OPEN;
  return weeksOf(weekly, term) > MOST_WEEKS ? TOO_SLOW : null;
}

/** Of a term that may be counted from the next day. */
function amountOf(term: Term): number | null {
  if (term.kind === "counted") return term.milliseconds;
  return term.kind === "calendar" || term.kind === "working-days" ? term.amount : null;
}

/** About how many weeks of a clock a term takes; 0 for terms that do not depend on when it is open. */
function weeksOf(weekly: WeeklyHours, term: Term): number {
  if (term.kind === "counted") return term.milliseconds / weekly.milliseconds;
  if (term.kind === "working-days" || (term.kind === "end-of-day" && term.working)) return term.amount / weekly.days;
  return 0;
}
