import type { CodeEntry } from "./code-entry.js";

/** Machines, clauses and versions that are well written and yet cannot be meant. */
export const meaningCodes = {
  "other-version-in-name": {
    severity: "warning",
    message: {
      id: "berkas ini bernama `{name}`, tetapi berisi versi `{value}`",
      en: "this file is named `{name}` but holds version `{value}`",
    },
    help: { id: "samakan nama berkas dengan versinya", en: "give the file the name of its version" },
  },
  "invalid-key": {
    severity: "error",
    message: {
      id: "`{value}` tidak dapat menjadi kunci sebuah mesin keadaan",
      en: "`{value}` cannot be the key of a machine",
    },
    help: {
      id: "pakai `single`, `event.subject`, `actor`, atau `data.` dan sebuah nama",
      en: "use `single`, `event.subject`, `actor`, or `data.` and a name",
    },
  },
  "initial-state-needed": {
    severity: "error",
    message: {
      id: "`{name}` belum menyebut keadaan awalnya",
      en: "`{name}` does not say in which state it begins",
    },
    help: { id: "tambahkan `initial`", en: "add `initial`" },
  },
  "final-state-continues": {
    severity: "error",
    message: {
      id: "keadaan akhir `{name}` tidak boleh punya `{key}`",
      en: "the final state `{name}` cannot have `{key}`",
    },
  },
  "after-without-within": {
    severity: "error",
    message: {
      id: "`window: after` memerlukan `within`: berapa lama setelah periode berakhir",
      en: "`window: after` needs `within`: how long after the period's end",
    },
  },
  "extension-without-power": {
    severity: "error",
    message: {
      id: "`{event}` memperpanjang jangka waktu, tetapi tidak ada yang berwenang melakukannya",
      en: "`{event}` extends a term, but nobody has the power to do it",
    },
    help: {
      id: "tambahkan klausul `power` yang menyebut `{event}` pada `over`",
      en: "add a `power` clause that names `{event}` under `over`",
    },
  },
  "extended-without-for": {
    severity: "error",
    message: {
      id: "`extended-on` memerlukan `for`: jangka waktu yang diperpanjang",
      en: "`extended-on` needs `for`: the term that it extends",
    },
  },
  "assumed-without-reason": {
    severity: "warning",
    message: {
      id: "`{name}` bersifat `assumed` tanpa alasan",
      en: "`{name}` is `assumed` without a reason",
    },
    help: {
      id: "tambahkan `reason` pada klausulnya",
      en: "add `reason` to the clause",
    },
  },
  "measure-mismatch": {
    severity: "error",
    message: {
      id: "ukuran ini tidak dapat dihitung: {problem}",
      en: "this measure cannot be taken: {problem}",
    },
  },
  "rule-mismatch": {
    severity: "error",
    message: {
      id: "aturan ini tidak dapat dinilai: {problem}",
      en: "this rule cannot be judged: {problem}",
    },
  },
  "stated-without-source": {
    severity: "error",
    message: {
      id: "tahun {year} bersifat `stated` tanpa `source`",
      en: "the year {year} is `stated` without a `source`",
    },
  },
  "not-a-power": {
    severity: "error",
    message: {
      id: "`{name}` tidak memberi wewenang, jadi tidak dapat dilimpahkan",
      en: "`{name}` grants no power, so it cannot be delegated",
    },
    help: { id: "sebut klausul dengan `power`", en: "name a clause with `power`" },
  },
  "beyond-the-power": {
    severity: "error",
    message: {
      id: "`{name}` bukan tindakan yang dicakup wewenang `{other}`",
      en: "`{name}` is none of the acts of the power `{other}`",
    },
    help: { id: "pilih dari `over` wewenang itu", en: "choose from the `over` of that power" },
  },
  "nothing-to-delegate": {
    severity: "error",
    message: {
      id: "`{name}` sendiri tidak memegang peran `{other}`, jadi tidak dapat melimpahkan wewenangnya",
      en: "`{name}` does not itself hold the role `{other}`, so it cannot delegate its power",
    },
    help: {
      id: "sebut satu pihak yang memegangnya; wewenang yang dilimpahkan tidak dapat dilimpahkan lagi",
      en: "name one party that holds it; a delegated power cannot be delegated on",
    },
  },
} as const satisfies Record<string, CodeEntry>;
