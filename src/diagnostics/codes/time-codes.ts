import type { CodeEntry } from "./code-entry.js";

/** Times, terms and clocks that cannot be counted with. */
export const timeCodes = {
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
  "instant-needed": {
    severity: "error",
    message: { id: "`{fact}` adalah {actual}; di sini diperlukan waktu", en: "`{fact}` is {actual}; an instant is needed here" },
    help: { id: "beri `format: date-time` pada bentuk datanya", en: "give it `format: date-time` where the data are described" },
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
  "invalid-end": {
    severity: "error",
    message: {
      id: "jangka waktu tidak dapat diperpanjang sampai `{value}`",
      en: "a term cannot be extended to `{value}`",
    },
    help: {
      id: "pakai `data.` dan sebuah nama",
      en: "use `data.` and a name",
    },
  },
  "invalid-recurrence": {
    severity: "error",
    message: {
      id: "sesuatu tidak dapat berulang tiap `{value}`",
      en: "nothing can recur every `{value}`",
    },
    help: {
      id: "pakai banyaknya hari, minggu, bulan, atau tahun, misalnya `3 bulan`",
      en: "use a number of days, weeks, months or years, for example `3 months`",
    },
  },
  "length-needed": {
    severity: "error",
    message: {
      id: "`{term}` tidak menyebut lama waktu, sedangkan `{key}` memerlukannya",
      en: "`{term}` says no length of time, and `{key}` needs one",
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
} as const satisfies Record<string, CodeEntry>;
