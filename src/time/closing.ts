import type { Text } from "../diagnostics/text.js";
import type { CalendarYear, Holiday } from "./calendar.js";
import type { Weekday } from "./clock-spec.js";

/** Why a local day has no open time at all. */
export type Closing =
  | { readonly kind: "weekend"; readonly weekday: Weekday }
  | { readonly kind: "no-hours"; readonly weekday: Weekday }
  | { readonly kind: "holiday"; readonly holiday: Holiday; readonly year: CalendarYear | null };

const WEEKDAY_NAMES: Readonly<Record<Weekday, Text>> = {
  mon: { id: "Senin", en: "Monday" },
  tue: { id: "Selasa", en: "Tuesday" },
  wed: { id: "Rabu", en: "Wednesday" },
  thu: { id: "Kamis", en: "Thursday" },
  fri: { id: "Jumat", en: "Friday" },
  sat: { id: "Sabtu", en: "Saturday" },
  sun: { id: "Minggu", en: "Sunday" },
};

const BASIS_NAMES: Readonly<Record<CalendarYear["basis"], Text>> = {
  stated: { id: "tanpa surat keputusan yang dikutip", en: "no decree cited" },
  reported: { id: "menurut pemberitaan", en: "as reported" },
  derived: { id: "disimpulkan", en: "derived" },
  assumed: { id: "diandaikan", en: "assumed" },
};

/** Says why a day was closed: the weekday, or the holiday with the id of its decree, or how else it is known. */
export function closingReason(closing: Closing): Text {
  switch (closing.kind) {
    case "weekend": {
      const name = WEEKDAY_NAMES[closing.weekday];
      return { id: `akhir pekan: ${name.id}`, en: `weekend: ${name.en}` };
    }
    case "no-hours": {
      const name = WEEKDAY_NAMES[closing.weekday];
      return { id: `tanpa jam buka pada hari ${name.id}`, en: `no opening hours on ${name.en}` };
    }
    case "holiday": {
      const { holiday, year } = closing;
      const source = holiday.source ?? year?.source ?? null;
      const basis = BASIS_NAMES[year?.basis ?? "stated"];
      const leave = holiday.kind === "collective-leave";
      return {
        id: `${leave ? "cuti bersama" : "hari libur"}: ${holiday.title.id} (${source ?? basis.id})`,
        en: `${leave ? "collective leave" : "public holiday"}: ${holiday.title.en} (${source ?? basis.en})`,
      };
    }
  }
}

/** Said of the closed hours of a day that is open at others. */
export const OUTSIDE_HOURS: Text = { id: "di luar jam buka", en: "outside opening hours" };
