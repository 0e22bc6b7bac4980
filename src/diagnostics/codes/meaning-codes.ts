import type { CodeEntry } from "./code-entry.js";

/** Things that are well written and yet cannot be meant. */
export const meaningCodes = {
  "other-version-in-name": {
    severity: "warning",
    message: {
      id: "berkas ini bernama `{name}`, tetapi berisi versi `{value}`",
      en: "this file is named `{name}` but holds version `{value}`",
    },
    help: { id: "samakan nama berkas dengan versinya", en: "give the file the name of its version" },
  },
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
  "instant-needed": {
    severity: "error",
    message: { id: "`{fact}` adalah {actual}; di sini diperlukan waktu", en: "`{fact}` is {actual}; an instant is needed here" },
    help: { id: "beri `format: date-time` pada bentuk datanya", en: "give it `format: date-time` where the data are described" },
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
  "invalid-start": {
    severity: "error",
    message: {
      id: "jangka waktu tidak dapat mulai dari `{value}`",
      en: "a term cannot start from `{value}`",
    },
    help: {
      id: "pakai `event.time`, `event.recordedtime`, atau `data.` dan sebuah nama",
      en: "use `event.time`, `event.recordedtime`, or `data.` and a name",
    },
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
  "invalid-term": {
    severity: "error",
    message: {
      id: "jangka waktu `{term}` tidak dapat dibaca: {problem}",
      en: "the term `{term}` cannot be read: {problem}",
    },
  },
  "uncountable-term": {
    severity: "error",
    message: {
      id: "jam `{clock}` tidak dapat menghitung `{term}`: {problem}",
      en: "the clock `{clock}` cannot count `{term}`: {problem}",
    },
  },
  "invalid-period": {
    severity: "error",
    message: {
      id: "`{value}` bukan lama waktu",
      en: "`{value}` is not a length of time",
    },
    help: {
      id: "tulis misalnya `3 hari` atau `2 jam`",
      en: "write for example `3 days` or `2 hours`",
    },
  },
  "invalid-instant": {
    severity: "error",
    message: {
      id: "`{value}` bukan waktu yang lengkap dan benar ada",
      en: "`{value}` is not a complete and existing time",
    },
    help: {
      id: 'tulis seperti "2017-08-10T10:46:00+07:00"',
      en: 'write it like "2017-08-10T10:46:00+07:00"',
    },
  },
  "instant-without-offset": {
    severity: "error",
    message: {
      id: "waktu `{value}` tidak menyebut selisihnya dari UTC",
      en: "the time `{value}` does not say its offset from UTC",
    },
    help: {
      id: "tambahkan misalnya `+07:00` untuk WIB, atau `Z` untuk UTC",
      en: "add for example `+07:00` for Jakarta, or `Z` for UTC",
    },
  },
  "invalid-date": {
    severity: "error",
    message: {
      id: "tanggal `{value}` tidak ada",
      en: "the date `{value}` does not exist",
    },
    help: { id: "tulis seperti 2017-08-10", en: "write it like 2017-08-10" },
  },
  "date-outside-year": {
    severity: "error",
    message: {
      id: "tanggal `{value}` bukan bagian dari tahun {year}",
      en: "the date `{value}` is not in the year {year}",
    },
  },
  "invalid-year": {
    severity: "error",
    message: { id: "`{value}` bukan tahun", en: "`{value}` is not a year" },
    help: {
      id: "tulis empat angka, misalnya 2017",
      en: "write four digits, for example 2017",
    },
  },
  "relative-without-start": {
    severity: "error",
    message: {
      id: "`{value}` dihitung dari `start`, dan `start` belum ada",
      en: "`{value}` counts from `start`, and there is no `start`",
    },
  },
  "empty-range": {
    severity: "error",
    message: {
      id: "`until` harus setelah `from`",
      en: "`until` must come after `from`",
    },
  },
  "unknown-zone": {
    severity: "error",
    message: {
      id: "zona waktu `{name}` tidak dikenal",
      en: "the time zone `{name}` is not known",
    },
    help: {
      id: "pakai nama IANA, misalnya Asia/Jakarta",
      en: "use an IANA name, for example Asia/Jakarta",
    },
  },
  "invalid-hours": {
    severity: "error",
    message: {
      id: "jam buka `{value}` tidak dapat dibaca: {problem}",
      en: "the opening hours `{value}` cannot be read: {problem}",
    },
    help: {
      id: 'tulis seperti "mon-fri 08:30-12:00 13:00-17:00"',
      en: 'write them like "mon-fri 08:30-12:00 13:00-17:00"',
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
      id: "keadaan akhir `{name}` tidak boleh punya `on`, `initial`, atau `states`",
      en: "the final state `{name}` cannot have `on`, `initial` or `states`",
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
  "stated-without-source": {
    severity: "error",
    message: {
      id: "tahun {year} bersifat `stated` tanpa `source`",
      en: "the year {year} is `stated` without a `source`",
    },
  },
  "schema-reference": {
    severity: "error",
    message: {
      id: "rujukan `{value}` tidak menuju ke `$defs` yang ada, atau berputar",
      en: "the reference `{value}` leads to no entry of `$defs`, or in a circle",
    },
  },
  "schema-too-large": {
    severity: "error",
    message: {
      id: "bentuk data peristiwa `{event}` terlalu besar atau terlalu dalam",
      en: "the data of the event `{event}` is described too deeply or at too great a length",
    },
    help: {
      id: "paling banyak {keys} kunci dan {depth} tingkat",
      en: "at most {keys} keys and {depth} levels",
    },
  },
  "schema-contradiction": {
    severity: "error",
    message: {
      id: "`{key}` tidak cocok dengan bagian lain dari bentuk data ini: {problem}",
      en: "`{key}` does not fit the rest of this description of data: {problem}",
    },
  },
  "unsafe-pattern": {
    severity: "error",
    message: {
      id: "pola `{value}` tidak dapat dipakai: {problem}",
      en: "the pattern `{value}` cannot be used: {problem}",
    },
    help: {
      id: "pola hanya boleh memakai huruf, kelas huruf, dan pengulangan yang tidak bersarang",
      en: "a pattern may use characters, classes of characters, and repetitions that do not nest",
    },
  },
  "invalid-event-data": {
    severity: "error",
    message: {
      id: "data peristiwa `{type}` tidak sesuai pada `{path}`: {problem}",
      en: "the data of the event `{type}` does not fit at `{path}`: {problem}",
    },
  },
} as const satisfies Record<string, CodeEntry>;
