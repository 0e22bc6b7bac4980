import type { CodeEntry } from "./code-entry.js";

/** Conditions that read well and yet compare what cannot be compared. */
export const conditionCodes = {
  "unknown-operator": {
    severity: "error",
    message: {
      id: "pembanding `{name}` tidak dikenal",
      en: "the operator `{name}` is not known",
    },
  },
  "value-outside-enum": {
    severity: "error",
    message: {
      id: "`{value}` tidak termasuk nilai yang mungkin untuk `{fact}`",
      en: "`{value}` is not among the values that `{fact}` can have",
    },
  },
  "unlike-types": {
    severity: "error",
    message: {
      id: "`{fact}` adalah {actual} dan tidak dapat dibandingkan dengan {other}",
      en: "`{fact}` is {actual} and cannot be compared with {other}",
    },
  },
  "unordered-type": {
    severity: "error",
    message: {
      id: "`{fact}` adalah {actual}; hanya angka, waktu, dan lama waktu yang bisa lebih besar atau lebih kecil",
      en: "`{fact}` is {actual}; only numbers, instants and lengths of time can be greater or less",
    },
  },
  "list-needed": {
    severity: "error",
    message: {
      id: "pembanding `{operator}` memerlukan daftar, bukan {actual}",
      en: "the operator `{operator}` needs a list, not {actual}",
    },
  },
  "invalid-condition": {
    severity: "error",
    message: {
      id: "syarat ini tidak dapat dibaca",
      en: "this condition cannot be read",
    },
    help: {
      id: "tulis nama syarat, `fakta: nilai`, atau salah satu dari `all`, `any`, `not`, `condition`, dan `fact`",
      en: "write the name of a condition, `fact: value`, or one of `all`, `any`, `not`, `condition` and `fact`",
    },
  },
  "condition-too-large": {
    severity: "error",
    message: {
      id: "syarat `{name}` menjadi terlalu besar bila semua syarat di dalamnya ditulis lengkap",
      en: "the condition `{name}` grows too large once every condition in it is written out",
    },
    help: { id: "paling banyak {limit} perbandingan", en: "at most {limit} comparisons" },
  },
  "useless-params": {
    severity: "error",
    message: { id: "`{key}` tidak berarti bagi fakta `{fact}`", en: "`{key}` means nothing for the fact `{fact}`" },
    help: { id: "hapus", en: "remove it" },
  },
  "invalid-path": {
    severity: "error",
    message: {
      id: "`{value}` bukan jalur yang sederhana",
      en: "`{value}` is not a plain path",
    },
    help: {
      id: "tulis seperti `$.alamat[0]`",
      en: "write it like `$.address[0]`",
    },
  },
  "not-of-the-event": {
    severity: "error",
    message: { id: "`{value}` tidak ada pada peristiwa itu sendiri", en: "`{value}` is no part of the event itself" },
    help: {
      id: "pakai `actor`, `event.` dan sebuah kolom, atau `data.` dan sebuah nama",
      en: "use `actor`, `event.` and a field, or `data.` and a name",
    },
  },
  "not-of-the-trigger": {
    severity: "error",
    message: { id: "`{value}` tidak menyebut pemicunya", en: "`{value}` does not name the trigger" },
    help: {
      id: "tulis misalnya `trigger.subject` atau `trigger.data.` dan sebuah nama",
      en: "write for example `trigger.subject`, or `trigger.data.` and a name",
    },
  },
} as const satisfies Record<string, CodeEntry>;
