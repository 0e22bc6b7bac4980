import type { CodeEntry } from "./code-entry.js";

/** What is wrong with the shape of a file: its keys, and the kinds of values under them. */
export const shapeCodes = {
  "unknown-key": {
    severity: "error",
    message: {
      id: "kunci `{key}` tidak dikenal di sini",
      en: "the key `{key}` is not known here",
    },
  },
  "missing-key": {
    severity: "error",
    message: {
      id: "kunci `{key}` belum ada",
      en: "the key `{key}` is missing",
    },
  },
  "wrong-type": {
    severity: "error",
    message: {
      id: "`{key}` harus berupa {expected}, bukan {actual}",
      en: "`{key}` must be {expected}, not {actual}",
    },
  },
  "invalid-value": {
    severity: "error",
    message: {
      id: "`{value}` bukan pilihan untuk `{key}`",
      en: "`{value}` is not a choice for `{key}`",
    },
  },
  "too-few": {
    severity: "error",
    message: {
      id: "`{key}` harus berisi setidaknya {limit}",
      en: "`{key}` must hold at least {limit}",
    },
  },
  "too-many": {
    severity: "error",
    message: {
      id: "`{key}` hanya boleh berisi paling banyak {limit}",
      en: "`{key}` may hold at most {limit}",
    },
  },
  "invalid-name": {
    severity: "error",
    message: {
      id: "`{name}` tidak dapat dipakai sebagai nama di sini",
      en: "`{name}` cannot be used as a name here",
    },
    help: {
      id: "pakai huruf, angka, tanda hubung, garis bawah, dan titik; mulai dengan huruf atau angka",
      en: "use letters, digits, hyphens, underscores and dots; begin with a letter or a digit",
    },
  },
  "reserved-name": {
    severity: "error",
    message: {
      id: "nama `{name}` sudah punya arti lain di dalam SOP",
      en: "the name `{name}` already means something else in a policy",
    },
    help: { id: "pilih nama lain", en: "choose another name" },
  },
  "unquoted-version": {
    severity: "error",
    message: {
      id: "versi `{value}` terbaca sebagai angka",
      en: "the version `{value}` reads as a number",
    },
    help: {
      id: 'tulis dalam tanda kutip, misalnya "1.0.0"',
      en: 'put it in quotes, for example "1.0.0"',
    },
  },
  "invalid-version": {
    severity: "error",
    message: {
      id: "`{value}` bukan nomor versi",
      en: "`{value}` is not a version number",
    },
    help: {
      id: 'tulis tiga angka, misalnya "1.0.0"',
      en: 'write three numbers, for example "1.0.0"',
    },
  },
  "one-of-needed": {
    severity: "error",
    message: {
      id: "harus ada tepat satu dari {keys}",
      en: "exactly one of {keys} is needed",
    },
  },
  "no-clause-kind": {
    severity: "error",
    message: {
      id: "klausul `{clause}` belum menyatakan apa yang diminta",
      en: "the clause `{clause}` does not say what it asks",
    },
    help: { id: "tambahkan salah satu dari {kinds}", en: "add one of {kinds}" },
  },
  "several-clause-kinds": {
    severity: "error",
    message: {
      id: "klausul `{clause}` menyatakan lebih dari satu hal: {kinds}",
      en: "the clause `{clause}` says more than one thing: {kinds}",
    },
    help: {
      id: "pisahkan menjadi beberapa klausul",
      en: "split it into several clauses",
    },
  },
  "for-without-when": {
    severity: "error",
    message: {
      id: "`for` memerlukan `when`: sejak kapan waktunya berjalan",
      en: "`for` needs `when`: from what its time runs",
    },
  },
  "when-without-for": {
    severity: "error",
    message: {
      id: "`when` di sini memerlukan `for`: berapa lama",
      en: "`when` needs `for` here: for how long",
    },
  },
  "choice-not-last": {
    severity: "error",
    message: {
      id: "pilihan tanpa `if` harus menjadi yang terakhir",
      en: "a choice without `if` must be the last",
    },
  },
  "choice-without-default": {
    severity: "error",
    message: {
      id: "pilihan terakhir tidak boleh punya `if`",
      en: "the last choice cannot have an `if`",
    },
    help: {
      id: "tambahkan jangka waktu bagi keadaan lainnya",
      en: "add a term for every other situation",
    },
  },
} as const satisfies Record<string, CodeEntry>;
