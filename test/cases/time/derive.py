#!/usr/bin/env python3
"""Counts the due instant of every vector in this folder anew and compares it with the `due` column.

Written from docs/reference/language.md and the README beside this file, not from the program: it walks day by day
and shares no code with it. Standard library only (Python 3.9 or later, with a time-zone database).

    python3 derive.py            every CSV file of this folder; exit code 1 where one disagrees
    python3 derive.py FILE...    only these
    python3 derive.py -v ...     print every due instant as well
"""
import csv
import re
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).resolve().parent
NATIONAL = HERE.parents[2] / "policies" / "calendars"
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MS = timedelta(milliseconds=1)
DAY = timedelta(days=1)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class MissingYear(Exception):
    """The calendar lists nothing for a year that the count needs."""


def instant(text):
    """RFC 3339 to milliseconds since 1970."""
    return (datetime.fromisoformat(text.replace("Z", "+00:00")) - EPOCH) // MS


class Clock:
    """A time zone, closed days and opening hours."""

    def __init__(self, zone, years, closed, weekend, hours):
        self.zone, self.years, self.closed, self.weekend, self.hours = ZoneInfo(zone), years, closed, weekend, hours

    def local(self, at):
        return (EPOCH + at * MS).astimezone(self.zone).replace(tzinfo=None)

    def at(self, local):
        """A skipped local time moves on by the gap, a repeated one is the first: fold 0 does both."""
        return (local.replace(tzinfo=self.zone, fold=0).astimezone(timezone.utc) - EPOCH) // MS

    def show(self, at):
        there = (EPOCH + at * MS).astimezone(self.zone)
        return there.isoformat(timespec="milliseconds" if at % 1000 else "seconds")

    def day_start(self, day):
        return self.at(datetime(day.year, day.month, day.day))

    def day_end(self, day):
        """The last millisecond of the day; of a day that the zone skips, what its 23:59:59.999 is resolved to."""
        last = self.day_start(day + DAY) - 1
        if self.local(last).date() == day:
            return last
        return self.at(datetime(day.year, day.month, day.day, 23, 59, 59, 999000))

    def works(self, day):
        if WEEKDAYS[day.weekday()] in self.weekend:
            return False
        if self.years is not None and day.year not in self.years:
            raise MissingYear(day.year)
        return day not in self.closed

    def open_spans(self, day):
        """The open stretches of a local day as half-open pairs of instants."""
        if not self.works(day):
            return []
        if not self.hours:
            return [(self.day_start(day), self.day_start(day + DAY))]
        midnight = datetime(day.year, day.month, day.day)
        spans = self.hours.get(WEEKDAYS[day.weekday()], [])
        return [(self.at(midnight + timedelta(minutes=a)), self.at(midnight + timedelta(minutes=b))) for a, b in spans]

    def opening(self, at):
        """`at` itself where it is open, else the next opening."""
        day = self.local(at).date()
        while True:
            for begin, end in self.open_spans(day):
                if at < end:
                    return max(at, begin)
            day += DAY

    def later_working_day(self, day, count):
        while count > 0:
            day += DAY
            count -= self.works(day)
        return day


def term(text):
    """(kind, amount) of a term in either language."""
    words = " ".join(text.lower().split())
    if words in ("same day", "hari yang sama"):
        return "end", 0
    if re.fullmatch(r"(at|pada) data\.[a-z.]+", words):
        return "given", None
    found = re.fullmatch(r"(end of |akhir )?(\d+) ?(?:x ?(\d+) )?([a-z ]+)", words)
    end, amount, of, unit = found.groups()
    amount = int(amount)
    milliseconds = {"second": 1000, "detik": 1000, "minute": 60000, "menit": 60000, "hour": 3600000, "jam": 3600000}
    unit = {"hari kerja": "working day", "hari kalender": "day", "calendar day": "day", "hari": "day", "minggu": "week",
            "bulan": "month", "tahun": "year"}.get(unit.rstrip("s"), unit.rstrip("s"))
    if unit in milliseconds:
        return "counted", amount * int(of or 1) * milliseconds[unit]
    if end:
        return {"day": "end", "working day": "end working"}[unit], amount
    return (unit, amount) if unit != "week" else ("day", 7 * amount)


def later_date(day, unit, amount):
    if unit == "day":
        return day + amount * DAY
    months = day.year * 12 + day.month - 1 + amount * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - DAY).day
    return date(year, month, min(day.day, last))


def count(clock, start, milliseconds, pauses):
    """The earliest instant at which so much open, unpaused time has passed since the start."""
    left, day, reached = milliseconds, clock.local(start).date(), start
    while left > 0:
        for begin, end in clock.open_spans(day):
            pieces = [(max(begin, start), end)]
            for stop, go in pauses:
                pieces = [p for a, b in pieces for p in ((a, min(b, stop)), (max(a, go), b)) if p[0] < p[1]]
            for a, b in pieces:
                if a < b and left > 0:
                    reached = min(b, a + left)
                    left -= reached - a
        day += DAY
    return reached


def united(pauses, start):
    merged = []
    for begin, end in sorted(pauses):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return [(max(a, start), b) for a, b in merged if b > start]


def midnights(clock, begin, end, working):
    """How many local midnights lie in (begin, end]; for working days only those that end a working day."""
    day, found = clock.local(begin).date(), 0
    while clock.day_start(day + DAY) <= end:
        found += clock.works(day) if working else 1
        day += DAY
    return found


def due(clock, start, text, next_day, roll, pauses, given):
    kind, amount = term(text)
    if kind == "given":
        at = max(given, start)
    else:
        begin = clock.opening(start) if kind == "working day" and not next_day else start
        first = clock.local(begin).date()
        clock_time = clock.local(begin) - datetime(first.year, first.month, first.day)

        def nominal(moved, taken):
            """The end with so many further days, or with these pauses taken out."""
            if kind == "counted":
                if not next_day:
                    return count(clock, begin, amount, taken)
                reached = count(clock, clock.day_start(first + DAY), amount, taken)
                return clock.day_end(clock.local(reached - 1).date())
            if kind in ("working day", "end working"):
                day = clock.later_working_day(first, amount + moved)
            else:
                day = later_date(first, "day" if kind == "end" else kind, amount) + moved * DAY
            if next_day or kind.startswith("end"):
                return clock.day_end(day)
            at = clock.at(datetime(day.year, day.month, day.day) + clock_time)
            return min(at, clock.open_spans(day)[-1][1]) if kind == "working day" else at

        at, moved, taken = nominal(0, []), 0, []
        # From the next day no pause before its midnight counts.
        for pause in united(pauses, clock.day_start(first + DAY) if next_day else begin):
            if pause[0] > at:
                break
            taken.append(pause)
            moved += midnights(clock, *pause, kind in ("working day", "end working"))
            at = nominal(moved, taken)
            if pause[0] <= at < pause[1]:
                at = pause[1]
    if roll:
        there = clock.local(at)
        day = there.date()
        if not clock.works(day):
            last = at == clock.day_end(day)
            clock_time = there - datetime(day.year, day.month, day.day)
            day = clock.later_working_day(day, 1)
            at = clock.day_end(day) if last else clock.at(datetime(day.year, day.month, day.day) + clock_time)
    return at


def extended(clock, start, text, next_day, roll, pauses, given, by, to, at_most):
    """The end of a term that was extended: nominal end, extensions, pauses, roll."""
    def plain(text, moved=(), rolled=False):
        return due(clock, start, text, next_day, rolled, list(moved), given)

    nominal = plain(text)
    units = {"counted": "counted", "day": "day", "month": "month", "year": "year", "working day": "working day",
             "end": "day", "end working": "working day"}
    kind, amount = term(text)
    alike = all(on is clock and term(more)[0] == units.get(kind) for more, on in by)
    if alike:
        amount += sum(term(more)[1] for more, _ in by)
        words = {"counted": f"{amount // 1000} seconds", "end": f"end of {amount} days", "end working": f"end of {amount} working days"}
        longer = words.get(kind, f"{amount} {kind}s")
        later = plain(longer)
    else:
        later = nominal
        for more, on in by:
            later = due(on, later, more, False, False, [], None)
    bound = max(nominal, due(at_most[1], start, at_most[0], False, False, [], None)) if at_most else None
    if alike and (bound is None or later <= bound):
        at = plain(longer, pauses)
    else:
        at = moved_on(clock, start, kind, later if bound is None else min(later, bound), pauses, next_day)
    if to is not None:
        to = to if bound is None else min(to, bound)
        for begin, end in united(pauses, start):
            to = end if begin <= to < end else to
        at = max(at, to)
    at = max(at, plain(text, pauses))
    return due(clock, start, "at data.deadline", False, True, [], at) if roll else at


def moved_on(clock, start, kind, end, pauses, next_day):
    """An end that is no count from the start, moved on by the pauses as the term itself would be."""
    working = kind in ("working day", "end working")
    if kind == "given":
        for begin, until in united(pauses, start):
            end = until if begin <= end < until else end
        return end
    begins = clock.opening(start) if kind == "working day" and not next_day else start
    if next_day:
        begins = clock.day_start(clock.local(start).date() + DAY)
    if kind == "counted":
        taken = []
        at = end
        for pause in united(pauses, begins):
            # What is reached as a pause begins was reached before it.
            if pause[0] >= at:
                break
            taken.append(pause)
            # As much open time as lies before the end without pauses must lie before it with them.
            wanted, day = 0, clock.local(begins).date()
            while clock.day_start(day) < end:
                wanted += sum(max(0, min(b, end) - max(a, begins)) for a, b in clock.open_spans(day))
                day += DAY
            at = max(end, count(clock, begins, wanted, taken))
        at = clock.day_end(clock.local(at - 1).date()) if next_day and at > end else at
        for begin, until in united(pauses, begins):
            at = until if begin <= at < until else at
        return at
    first = clock.local(end)
    day, at, moved = first.date(), end, 0
    last = end == clock.day_end(day)
    for begin, until in united(pauses, begins):
        if begin > at:
            break
        moved += midnights(clock, begin, until, working)
        there = clock.later_working_day(day, moved) if working else day + moved * DAY
        if moved:
            new = clock.day_end(there) if last else clock.at(datetime(there.year, there.month, there.day) + (first - datetime(day.year, day.month, day.day)))
            if working and not last:
                new = min(new, clock.open_spans(there)[-1][1])
            at = max(at, new)
        at = max(at, until)
    return at


def read_calendar(name):
    """The years and days of a calendar file that keeps one day a line, as those used here do."""
    path = NATIONAL / f"{name}.yaml" if name == "id-national" else HERE / name
    text = path.read_text(encoding="utf-8")
    years = {int(year) for year in re.findall(r"^  (\d{4}):$", text, re.M)}
    days = re.findall(r"^ *- \{ date: (\d{4}-\d{2}-\d{2}), kind: ([a-z-]+),", text, re.M)
    if len(days) != len(re.findall(r"date: \d{4}-\d{2}-\d{2}, kind:", text)):
        raise ValueError(f"{path.name}: a day stands on a line that this reader does not understand")
    return years, [(date.fromisoformat(day), kind) for day, kind in days]


def read_hours(text):
    hours = {}
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        days, times = part.split(" ")
        ends = [WEEKDAYS.index(day) for day in days.split("-")]
        spans = []
        for span in times.split(","):
            begin, end = (int(t[:2]) * 60 + int(t[3:]) for t in span.split("-"))
            spans.append((begin, end))
        for index in range(ends[0], ends[-1] + 1):
            hours[WEEKDAYS[index]] = spans
    return hours


def clock_of(row):
    years, closed = None, set()
    if row["calendar"]:
        years, days = read_calendar(row["calendar"])
        kinds = {"public-holiday"} | ({"collective-leave"} if row["collective-leave"] == "closed" else set())
        closed = {day for day, kind in days if kind in kinds}
    return Clock(row["timezone"], years, closed, set(row["weekend"].split(",")) - {""}, read_hours(row["hours"]))


def derive(row):
    clock = clock_of(row)
    pauses = [tuple(map(instant, p.split("/"))) for p in row["pauses"].split(";") if p]
    common = [clock, instant(row["from"]), row["within"], row["counting"] == "from-next-day",
              row["if-closed"] == "next-working-day", pauses, instant(row["given"]) if row["given"] else None]
    opened = Clock(row["timezone"], None, set(), set(), {})

    def counted_on(text):
        words, _, on = text.partition(" on ")
        return words, opened if on == "open" else clock

    try:
        if row.get("extended"):
            parts = [part.strip().split(" ", 1) for part in row["extended"].split(";")]
            by = [counted_on(words) for verb, words in parts if verb == "by"]
            to = max((instant(words) for verb, words in parts if verb == "to"), default=None)
            at_most = counted_on(row["at-most"]) if row["at-most"] else None
            return clock.show(extended(*common, by, to, at_most))
        return clock.show(due(*common))
    except MissingYear as missing:
        return f"unknown:{missing}"


def main(arguments):
    verbose = "-v" in arguments
    files = [Path(a) for a in arguments if a != "-v"] or sorted(HERE.glob("*.csv"))
    rows, wrong, seen = 0, 0, set()
    for file in files:
        with open(file, encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                rows += 1
                if row["id"] in seen:
                    raise ValueError(f"{file.name}: {row['id']} stands twice")
                seen.add(row["id"])
                found = derive(row)
                if verbose:
                    print(file.name, row["id"], found)
                if found != row["due"]:
                    wrong += 1
                    print(f"{file.name} {row['id']}: the file says {row['due']}, counted anew it is {found}")
    print(f"{rows} vectors, {wrong} disagree")
    return 1 if wrong or not rows else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
