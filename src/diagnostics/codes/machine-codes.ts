import type { CodeEntry } from "./code-entry.js";

/** Machines that could not be run, or would never come to rest. */
export const machineCodes = {
  "state-key-misplaced": {
    severity: "error",
    message: {
      id: "`{key}` tidak berarti dalam `{name}`: {problem}",
      en: "`{key}` has no meaning in `{name}`: {problem}",
    },
  },
  "raised-unheard": {
    severity: "error",
    message: {
      id: "tidak ada keadaan mesin `{machine}` yang mendengar `{name}`",
      en: "no state of the machine `{machine}` hears `{name}`",
    },
    help: { id: "tambahkan nama itu pada `on` sebuah keadaan", en: "add the name to the `on` of a state" },
  },
  "heard-unraised": {
    severity: "error",
    message: {
      id: "tidak ada transisi mesin `{machine}` yang memanggil `{name}`",
      en: "no transition of the machine `{machine}` raises `{name}`",
    },
    help: { id: "tambahkan `raise` pada sebuah transisi", en: "add `raise` to a transition" },
  },
  "endless-machine": {
    severity: "error",
    message: {
      id: "mesin `{machine}` dapat berputar tanpa henti: {cycle}",
      en: "the machine `{machine}` can go on without end: {cycle}",
    },
    help: {
      id: "tunggu sebuah peristiwa atau jangka waktu di salah satu langkah",
      en: "wait for an event or a term on one of these steps",
    },
  },
  "too-many-steps": {
    severity: "error",
    message: {
      id: "satu langkah mesin `{machine}` dapat memicu lebih dari {limit} langkah lain",
      en: "one step of the machine `{machine}` can set off more than {limit} others",
    },
  },
  "unwaitable-term": {
    severity: "error",
    message: {
      id: "sebuah keadaan tidak dapat menunggu `{term}`",
      en: "a state cannot wait for `{term}`",
    },
    help: { id: "pakai jangka waktu yang lebih dari nol dan pasti berakhir", en: "use a term that is longer than nothing and surely ends" },
  },
  "initial-wait": {
    severity: "error",
    message: {
      id: "mesin `{machine}` bermula di `{name}`, sehingga tidak diketahui sejak kapan jangka waktunya berjalan",
      en: "the machine `{machine}` begins in `{name}`, so nothing says since when its term runs",
    },
    help: {
      id: "mulailah di keadaan tanpa `after`, dan masuki keadaan ini lewat sebuah peristiwa",
      en: "begin in a state without `after`, and enter this one by an event",
    },
  },
  "crosses-regions": {
    severity: "error",
    message: {
      id: "`{target}` menyeberang dari satu bagian `{name}` ke bagian lain yang berlaku bersamaan",
      en: "`{target}` leads from one region of `{name}` into another beside it",
    },
    help: {
      id: "pakai `raise`, dan dengarkan nama itu di bagian yang lain",
      en: "use `raise`, and hear that name in the other region",
    },
  },
} as const satisfies Record<string, CodeEntry>;
