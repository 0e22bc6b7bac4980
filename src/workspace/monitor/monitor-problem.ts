import type { Text } from "../../diagnostics/text.js";
import type { RuleClause } from "../../engine/async-needed.js";

/** Why a monitor cannot do what was asked of it. */
export interface MonitorProblem {
  readonly code:
    | "not-an-instant"
    | "goes-back"
    | "not-a-snapshot"
    | "unknown-snapshot-version"
    | "damaged-snapshot"
    | "other-policies"
    | "other-calendars"
    | "other-time-zone-data"
    | "invalid-lateness"
    | "has-rules";
  /** RFC 6901 pointer into the snapshot; empty for the whole of it, and for what is no snapshot's fault. */
  readonly pointer: string;
  /** One lower-case sentence without a full stop. */
  readonly message: Text;
  /** What to do about it, apart from the message. */
  readonly help: Text | null;
}

/** `rule`: the first of the program, with its place. */
export function hasRules({ policy, clause, place: { file, span } }: RuleClause): MonitorProblem {
  const where = `${file}:${span.start.line}`;
  return {
    code: "has-rules",
    pointer: "",
    message: {
      id: `\`${clause}\` dari ${policy} (${where}) adalah aturan, dan jawaban aturan harus ditunggu`,
      en: `\`${clause}\` of ${policy} (${where}) is a rule, and the answers of rules must be waited for`,
    },
    help: {
      id: "pantau versi tanpa aturan; nilai aturannya dengan `evaluateAsync`",
      en: "watch a version without rules; have the rules judged by `evaluateAsync`",
    },
  };
}

export function notAnInstant(): MonitorProblem {
  return {
    code: "not-an-instant",
    pointer: "",
    message: {
      id: "saat harus berupa RFC 3339 dengan selisih waktu, atau bilangan bulat milidetik sejak 1970",
      en: "an instant must be RFC 3339 with an offset, or a whole number of milliseconds since 1970",
    },
    help: null,
  };
}

export function goesBack(to: string, asOf: string): MonitorProblem {
  return {
    code: "goes-back",
    pointer: "",
    message: {
      id: `waktu tidak dapat mundur dari \`${asOf}\` ke \`${to}\``,
      en: `time cannot go back from \`${asOf}\` to \`${to}\``,
    },
    help: {
      id: "untuk melihat keadaan pada saat yang lebih awal, pakai `evaluate` dengan `asOf`",
      en: "to look at an earlier instant, use `evaluate` with `asOf`",
    },
  };
}

export function invalidLateness(pointer: string): MonitorProblem {
  return {
    code: "invalid-lateness",
    pointer,
    message: {
      id: "`lateness` harus berupa bilangan milidetik, nol atau lebih",
      en: "`lateness` must be a number of milliseconds, zero or more",
    },
    help: null,
  };
}

export function notASnapshot(): MonitorProblem {
  return {
    code: "not-a-snapshot",
    pointer: "",
    message: { id: "ini bukan simpanan dari sebuah pemantau", en: "this is not a snapshot of a monitor" },
    help: {
      id: "berikan nilai dari `snapshot()`, atau hasil `JSON.parse` darinya",
      en: "give what `snapshot()` returned, or `JSON.parse` of it",
    },
  };
}

export function unknownSnapshotVersion(schema: string): MonitorProblem {
  return {
    code: "unknown-snapshot-version",
    pointer: "/schema",
    message: {
      id: `versi simpanan \`${schema}\` tidak dikenal`,
      en: `the version \`${schema}\` of snapshots is not known`,
    },
    help: { id: "pakai versi patuh yang membuatnya", en: "use the version of patuh that made it" },
  };
}

export function damagedSnapshot(pointer: string): MonitorProblem {
  return {
    code: "damaged-snapshot",
    pointer,
    message: {
      id: "simpanan rusak, terpotong atau diubah: isinya tidak sesuai dengan sidiknya",
      en: "the snapshot is damaged, cut short or changed: it does not agree with its digest",
    },
    help: {
      id: "pakai simpanan yang lebih awal, atau bangun lagi dari catatan peristiwa",
      en: "use an earlier snapshot, or build anew from the recorded events",
    },
  };
}

export function otherRules(kind: "policies" | "calendars" | "tz"): MonitorProblem {
  const what = {
    policies: {
      code: "other-policies",
      id: "simpanan ini dibuat dengan SOP lain, atau versi lain darinya",
      en: "the snapshot was made with other policies, or other versions of them",
    },
    calendars: {
      code: "other-calendars",
      id: "simpanan ini dibuat dengan kalender lain",
      en: "the snapshot was made with other calendars",
    },
    tz: {
      code: "other-time-zone-data",
      id: "simpanan ini dibuat dengan data zona waktu lain",
      en: "the snapshot was made with other time-zone data",
    },
  } as const;
  const { code, id, en } = what[kind];
  return {
    code,
    pointer: `/${kind}`,
    message: { id, en },
    help: {
      id: 'pakai `migrate: "replay"` untuk menilai ulang semua peristiwanya dengan yang sekarang',
      en: 'use `migrate: "replay"` to judge all of its events anew with the present ones',
    },
  };
}
