import type { Text } from "../../diagnostics/text.js";

/** Why something is unknown. Two causes with one `key` are the same cause. */
export interface Cause {
  readonly key: string;
  readonly text: Text;
}

export function missingFact(name: string): Cause {
  return { key: `fact:${name}`, text: { id: `\`${name}\` tidak diketahui`, en: `\`${name}\` is not known` } };
}

export function uncertainOrder(event: string): Cause {
  return {
    key: `span:${event}`,
    text: { id: `waktu kejadian \`${event}\` hanya diketahui sebagai rentang`, en: `the time of \`${event}\` is known only as a span` },
  };
}

/** Whether it only says that a value is uncertain, and not why. */
export function isUnclearPast({ key }: Cause): boolean {
  return key.startsWith("past:");
}

/** A look into the past that gives several answers: when something happened is known only as a span. */
export function unclearPast(fact: string): Cause {
  return { key: `past:${fact}`, text: { id: `nilai \`${fact}\` tidak pasti saat itu`, en: `the value of \`${fact}\` was uncertain then` } };
}

/** A finding that a rule counts, of which it is not known what it comes to. */
export function undecidedFinding(clause: string, key: string, id: string): Cause {
  const whose = key === "" ? `\`${clause}\`` : `\`${clause}\` (${key})`;
  return { key: `finding:${id}`, text: { id: `temuan ${whose} tidak dapat dipastikan`, en: `the finding on ${whose} is undetermined` } };
}

/** No records of a type before, or after, an instant already written in the clock's zone. */
export function noRecords(type: string, side: "after" | "before", instant: string): Cause {
  const text =
    side === "after"
      ? { id: `tidak ada catatan \`${type}\` setelah ${instant}`, en: `no records of \`${type}\` after ${instant}` }
      : { id: `tidak ada catatan \`${type}\` sebelum ${instant}`, en: `no records of \`${type}\` before ${instant}` };
  return { key: `dark:${type}:${side}:${instant}`, text };
}

export function missingYear(calendar: string, year: number): Cause {
  return {
    key: `year:${calendar}:${year}`,
    text: { id: `kalender \`${calendar}\` tidak memuat tahun ${year}`, en: `calendar \`${calendar}\` has no year ${year}` },
  };
}

export function noFixedTerm(): Cause {
  return {
    key: "open-term",
    text: {
      id: "tidak ada batas waktu tetap, dan belum ada putusan yang tercatat apakah dilakukan tanpa penundaan yang tidak semestinya",
      en: "there is no fixed term, and no recorded finding on whether it was done without undue delay",
    },
  };
}

export function tooManyExtensions(limit: number): Cause {
  return {
    key: "too-many-extensions",
    text: { id: `jangka waktu diperpanjang lebih dari ${limit} kali`, en: `the term was extended more than ${limit} times` },
  };
}

export function unsureElsewhere(machine: string, key: string): Cause {
  const name = key === "" ? machine : `${machine} ${key}`;
  return { key: `elsewhere:${name}`, text: { id: `keadaan \`${name}\` tidak pasti`, en: `the state of \`${name}\` is uncertain` } };
}

export function unsureBreach(clause: string): Cause {
  return {
    key: `breach:${clause}`,
    text: { id: `pelanggaran \`${clause}\` tidak pasti`, en: `whether \`${clause}\` was breached is uncertain` },
  };
}

export function tooManyWays(limit: number): Cause {
  return {
    key: "too-many-ways",
    text: { id: `lebih dari ${limit} jalan kejadian yang mungkin`, en: `more than ${limit} possible courses of events` },
  };
}

/** The causes of both, each once, in order of first mention. */
export function uniteCauses(left: readonly Cause[], right: readonly Cause[]): readonly Cause[] {
  if (right.length === 0) return left;
  if (left.length === 0 && right.length === 1) return right;
  const seen = new Set(left.map((cause) => cause.key));
  const united = [...left];
  for (const cause of right) {
    if (seen.has(cause.key)) continue;
    seen.add(cause.key);
    united.push(cause);
  }
  return united.length === left.length ? left : united;
}
