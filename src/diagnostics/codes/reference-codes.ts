import type { CodeEntry } from "./code-entry.js";

/** Names that lead nowhere, or to two places, or back to themselves. */
export const referenceCodes = {
  "unknown-event": {
    severity: "error",
    message: {
      id: "peristiwa `{name}` tidak dikenal",
      en: "the event `{name}` is not known",
    },
  },
  "unknown-machine": {
    severity: "error",
    message: {
      id: "mesin keadaan `{name}` tidak dikenal",
      en: "the machine `{name}` is not known",
    },
  },
  "unknown-state": {
    severity: "error",
    message: {
      id: "`{machine}` tidak mempunyai keadaan `{name}`",
      en: "`{machine}` has no state `{name}`",
    },
  },
  "unknown-clause": {
    severity: "error",
    message: {
      id: "klausul `{name}` tidak dikenal",
      en: "the clause `{name}` is not known",
    },
  },
  "unknown-clock": {
    severity: "error",
    message: {
      id: "jam `{name}` tidak dikenal",
      en: "the clock `{name}` is not known",
    },
  },
  "clock-needed": {
    severity: "error",
    message: {
      id: "jangka waktu `{term}` belum menyebut jam yang dipakai",
      en: "the term `{term}` does not say by which clock it counts",
    },
  },
  "unknown-calendar": {
    severity: "error",
    message: {
      id: "kalender `{name}` tidak dikenal",
      en: "the calendar `{name}` is not known",
    },
  },
  "unknown-party": {
    severity: "error",
    message: {
      id: "pihak `{name}` tidak dikenal",
      en: "the party `{name}` is not known",
    },
  },
  "unknown-source": {
    severity: "error",
    message: {
      id: "sumber `{name}` tidak dikenal",
      en: "the source `{name}` is not known",
    },
  },
  "unknown-condition": {
    severity: "error",
    message: {
      id: "syarat `{name}` tidak dikenal",
      en: "the condition `{name}` is not known",
    },
  },
  "unknown-fact": {
    severity: "error",
    message: {
      id: "fakta `{name}` tidak ada di sini",
      en: "there is no fact `{name}` here",
    },
  },
  "unknown-policy": {
    severity: "error",
    message: {
      id: "tidak ada SOP bernama `{name}`",
      en: "the policy `{name}` is not known",
    },
  },
  "unknown-given": {
    severity: "error",
    message: { id: "tidak ada peristiwa `{name}` di dalam `given`", en: "there is no event `{name}` in `given`" },
  },
  "duplicate-id": {
    severity: "error",
    message: { id: "`{name}` sudah dipakai", en: "`{name}` is already taken" },
    help: {
      id: "yang pertama ada di {place}",
      en: "the first one is at {place}",
    },
  },
  "duplicate-version": {
    severity: "error",
    message: {
      id: "versi `{version}` dari `{policy}` sudah ada",
      en: "version `{version}` of `{policy}` already exists",
    },
    help: {
      id: "yang pertama ada di {place}",
      en: "the first one is at {place}",
    },
  },
  "overlapping-versions": {
    severity: "error",
    message: {
      id: "versi `{version}` dari `{policy}` berlaku bersamaan dengan versi `{other}`",
      en: "version `{version}` of `{policy}` is in force at the same time as version `{other}`",
    },
    help: {
      id: "akhiri versi yang lebih lama dengan `until`",
      en: "end the older version with `until`",
    },
  },
  "cyclic-conditions": {
    severity: "error",
    message: {
      id: "syarat ini kembali kepada dirinya sendiri: {cycle}",
      en: "this condition leads back to itself: {cycle}",
    },
  },
  "cyclic-lookups": {
    severity: "error",
    message: {
      id: "mesin keadaan saling menunggu: {cycle}",
      en: "these machines wait for one another: {cycle}",
    },
    help: {
      id: "hapus salah satu rujukan di dalam `guard`",
      en: "remove one of the look-ups from its `guard`",
    },
  },
  "cyclic-breaches": {
    severity: "error",
    message: {
      id: "klausul-klausul ini saling melihat pelanggarannya: {cycle}",
      en: "these clauses look at one another's breaches: {cycle}",
    },
    help: {
      id: "hapus salah satu `breached` dari syarat mereka",
      en: "remove one of the `breached` from their conditions",
    },
  },
  "endless-breaches": {
    severity: "error",
    message: {
      id: "pelanggaran klausul-klausul ini saling memulai tanpa jeda waktu: {cycle}",
      en: "the breaches of these clauses begin one another in no time: {cycle}",
    },
    help: {
      id: "beri salah satunya jangka waktu yang pasti lebih dari nol",
      en: "give one of them a term that is surely longer than nothing",
    },
  },
  "never-breached": {
    severity: "error",
    message: {
      id: "`{name}` memberi wewenang, jadi tidak dapat dilanggar",
      en: "`{name}` grants a power, so it cannot be breached",
    },
    help: {
      id: "sebut klausul yang mewajibkan atau melarang sesuatu",
      en: "name a clause that asks for something or forbids it",
    },
  },
} as const satisfies Record<string, CodeEntry>;
