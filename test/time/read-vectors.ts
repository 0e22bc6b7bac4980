import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Calendar, CalendarYear, Holiday } from "../../src/time/calendar.js";
import type { ClockSpec, OpeningHours, Weekday } from "../../src/time/clock-spec.js";

/** One row of `test/cases/time/*.csv`; the README there says what the columns hold. */
export interface Vector {
  readonly file: string;
  readonly columns: ReadonlyMap<string, string>;
}

const CASES = new URL("../cases/time/", import.meta.url);
const CALENDARS = new URL("../../policies/calendars/", import.meta.url);
const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** All rows, file by file. */
export function readVectors(): readonly Vector[] {
  const files = readdirSync(fileURLToPath(CASES)).filter((name) => name.endsWith(".csv"));
  return files.sort().flatMap((file) => {
    const [header, ...lines] = readFileSync(new URL(file, CASES), "utf8")
      .split(/\r?\n/)
      .filter((line) => line !== "");
    const names = fieldsOf(header ?? "");
    return lines.map((line) => {
      const fields = fieldsOf(line);
      if (fields.length !== names.length) throw new Error(`${file}: ${fields.length} fields instead of ${names.length}: ${line}`);
      return { file, columns: new Map(names.map((name, index) => [name, fields[index] ?? ""])) };
    });
  });
}

/** The clock that a row describes. */
export function clockSpecOf(row: Vector): ClockSpec {
  const at = (column: string) => row.columns.get(column) ?? "";
  return {
    timezone: at("timezone"),
    calendar: at("calendar") === "" ? null : readCalendar(at("calendar")),
    weekend: at("weekend") === "" ? [] : at("weekend").split(",").map(weekday),
    collectiveLeave: at("collective-leave") === "closed" ? "closed" : "open",
    hours: at("hours") === "" ? [] : at("hours").split(";").map(openingHours),
  };
}

/** The fields of a line of comma-separated values; a quoted field may hold commas and doubled quotes. */
function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  const pattern = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/y;
  while (pattern.lastIndex < line.length || fields.length === 0) {
    const found = pattern.exec(line);
    if (found === null) throw new Error(`not comma-separated values: ${line}`);
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
  }
  return fields;
}

/** `mon-thu 07:30-12:00,13:00-16:00` */
function openingHours(text: string): OpeningHours {
  const [days = "", times = ""] = text.trim().split(" ");
  const [first = "", last = first] = days.split("-");
  const intervals = times.split(",").map((interval) => {
    const [from = "", to = ""] = interval.split("-");
    return { from: minutes(from), to: minutes(to) };
  });
  return { days: WEEK.slice(WEEK.indexOf(weekday(first)), WEEK.indexOf(weekday(last)) + 1), intervals, from: null, until: null };
}

function minutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

function weekday(text: string): Weekday {
  const found = WEEK.find((day) => day === text.trim());
  if (found === undefined) throw new Error(`not a weekday: ${text}`);
  return found;
}

interface CalendarFile {
  readonly metadata: { readonly id: string; readonly title: Holiday["title"] };
  readonly years: Readonly<
    Record<
      string,
      { readonly basis: CalendarYear["basis"]; readonly source?: string; readonly days: readonly Omit<Holiday, "source" | "knownFrom">[] }
    >
  >;
}

const calendars = new Map<string, Calendar>();

function readCalendar(name: string): Calendar {
  const known = calendars.get(name);
  if (known !== undefined) return known;
  const path = name.endsWith(".yaml") ? new URL(name, CASES) : new URL(`${name}.yaml`, CALENDARS);
  const file: CalendarFile = parse(readFileSync(path, "utf8"));
  const years = new Map<number, CalendarYear>();
  const days = new Map<string, Holiday>();
  for (const [year, { basis, source, days: listed }] of Object.entries(file.years)) {
    years.set(Number(year), { year: Number(year), basis, source: source ?? null, note: null });
    for (const { date, kind, title } of listed) days.set(date, { date, kind, title, source: source ?? null, knownFrom: null });
  }
  const calendar = { id: file.metadata.id, title: file.metadata.title, years, days };
  calendars.set(name, calendar);
  return calendar;
}
